/** A trained network as a teacher. */
import { fail } from '../errors.js'
import type { TokenSpec, TokenVersion } from '../student/index.js'
import type { Ragged, Trainable, WindowSource } from '../training/index.js'
import { softmaxRows } from './softmax.js'
import type { Teacher, TeacherKind } from './types.js'

export interface NetworkTeacherOptions {
  readonly id: string
  readonly kind: TeacherKind
  readonly tokens?: TokenSpec
  /** Turns attention over the network's positions into lists over cells; absent where they are cells. */
  readonly toCells?: (
    attention: Ragged,
    source: WindowSource,
    indices: ArrayLike<number>,
    version: TokenVersion,
  ) => Ragged
}

/**
 * @example
 * const teacher = networkTeacher(model, { id: 'in memory', kind: 'wide', tokens: model.tokens })
 * teacher.probabilities(set, [0, 1]) // (2, C)
 */
export function networkTeacher(model: Trainable, options: NetworkTeacherOptions): Teacher {
  const { id, kind, tokens, toCells } = options
  const logits: Teacher['logits'] = (source, indices, onProgress) =>
    model.logits(source, indices, undefined, onProgress)
  return {
    id,
    kind,
    classes: model.classes,
    tokens,
    logits,
    probabilities: (...args) => softmaxRows(logits(...args), model.classes),
    attention: (source, indices, version) => {
      if (tokens && tokens.version !== version) {
        const reason = `its cells are of version ${tokens.version}, tokens.version is ${version}`
        throw fail('teacher-unfit', { teacher: id, reason })
      }
      const found = model.attention(source, indices)
      return toCells ? toCells(found, source, indices, version) : found
    },
  }
}
