/**
 * Several teachers as one: over kinds, seeds or snapshots of one training (Dietterich 2000; snapshots after Huang et
 * al. 2017). The file names its members by path and content, and holds the weights measured on dev.
 */
import { dirname, relative, resolve } from 'node:path'
import { z } from 'zod'
import { fail } from '../errors.js'
import { raggedOf, listOf, type Ragged } from '../training/index.js'
import { combineLogits, COMBINATIONS, WEIGHTINGS, type Combination } from './combine.js'
import { describedBy, f32, writeTeacherFile, type TeacherFile } from './file.js'
import { softmaxRows } from './softmax.js'
import type { Teacher } from './types.js'

const MOST_MEMBERS = 16

const ensembleSchema = z.object({
  members: z
    .array(z.object({ file: z.string().min(1).max(4096), id: z.string().length(12) }))
    .min(1)
    .max(MOST_MEMBERS),
  combine: z.enum(COMBINATIONS),
  weights: z.enum(WEIGHTINGS),
})

/**
 * Several teachers as one.
 *
 * @throws StillgateError `teacher-unfit` for members of differing classes, or reliabilities of another shape.
 * @example
 * ensembleOf([wide, deep], { combine: 'probabilities', weights: 'confidence' }, 'in memory')
 */
export function ensembleOf(members: readonly Teacher[], combination: Combination, id: string): Teacher {
  const classes = members[0]!.classes
  const other = members.find((member) => member.classes !== classes)
  if (other)
    throw fail('teacher-unfit', { teacher: other.id, reason: 'its classes are not those of the others' })
  if (combination.weights === 'reliability' && combination.reliability?.length !== members.length * classes) {
    throw fail('teacher-unfit', { teacher: id, reason: 'it has no reliability for each member and class' })
  }
  const logits: Teacher['logits'] = (source, indices, onProgress) => {
    const opinions = members.map((member, m) => {
      const shown = (done: number): void =>
        onProgress?.(Math.floor((m * indices.length + done) / members.length))
      return member.logits(source, indices, shown)
    })
    return combineLogits(opinions, classes, combination)
  }
  const looking = members.flatMap((member) => (member.attention ? [member.attention.bind(member)] : []))
  return {
    id,
    kind: 'ensemble',
    classes,
    tokens: members.find(({ tokens }) => tokens)?.tokens,
    logits,
    probabilities: (...args) => softmaxRows(logits(...args), classes),
    ...(looking.length === members.length && {
      attention: (...args) => meanOf(looking.map((attention) => attention(...args))),
    }),
  }
}

/** Mean of lists over the same cells. */
function meanOf(all: readonly Ragged[]): Ragged {
  const lists = Array.from({ length: all[0]!.offsets.length - 1 }, (_, i) => {
    const parts = all.map((ragged) => listOf(ragged, i))
    return parts[0]!.map((_, t) => parts.reduce((sum, part) => sum + part[t]!, 0) / parts.length)
  })
  return raggedOf(lists)
}

/** A member of an ensemble and where it lies. */
export interface Member {
  readonly file: string
  readonly teacher: Teacher
}

/** An ensemble as a file at `file`, which its members' paths are relative to. */
export function encodeEnsemble(
  members: readonly Member[],
  { combine, weights, reliability }: Combination,
  file: string,
  run: string,
): Uint8Array {
  const listed = members.map((member) => ({
    file: relative(dirname(resolve(file)), resolve(member.file)),
    id: member.teacher.id,
  }))
  const shape = [members.length, members[0]!.teacher.classes]
  const tensors = reliability ? { reliability: f32(shape, reliability) } : {}
  return writeTeacherFile('ensemble', run, { members: listed, combine, weights }, tensors)
}

/**
 * The ensemble of a file.
 *
 * @param load reads a member.
 * @throws StillgateError `model-missing` for a member that is not there, `model-format` when one is another teacher
 * than the ensemble was made of.
 */
export function decodeEnsemble(from: TeacherFile, load: (file: string) => Teacher): Teacher {
  const { members, combine, weights } = describedBy(ensembleSchema, from)
  const paths = memberFiles(from)
  const teachers = members.map(({ id }, i) => {
    const path = paths[i]!
    const teacher = load(path)
    if (teacher.id !== id) {
      const reason = `its member ${path} is ${teacher.id} now, not ${id}; make the ensemble anew`
      throw fail('model-format', { file: from.file, reason })
    }
    return teacher
  })
  return ensembleOf(teachers, { combine, weights, reliability: reliabilityIn(from) }, from.id)
}

/** Where the members of an ensemble lie. @throws StillgateError `model-format` */
export function memberFiles(from: TeacherFile): string[] {
  return describedBy(ensembleSchema, from).members.map(({ file }) => resolve(dirname(from.file), file))
}

function reliabilityIn({ tensors, file }: TeacherFile): Float32Array | undefined {
  const saved = tensors['reliability']
  if (saved === undefined) return undefined
  const values = saved.dtype === 'F32' ? new Float32Array(saved.data.slice().buffer) : new Float32Array(0)
  if (values.length > 0 && values.every((value) => value > 0 && Number.isFinite(value))) return values
  throw fail('model-format', { file, reason: 'reliability should be positive numbers' })
}
