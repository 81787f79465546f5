import { memberFiles } from './ensemble.js'
import { readTeacherFile, type TeacherFile } from './file.js'

/** What a model weighs on disk. */
export interface Weight {
  readonly bytes: number
  /** Weights and biases, without scales. */
  readonly parameters: number
}

/**
 * The weight of a teacher, with that of its members where it is an ensemble.
 *
 * @throws StillgateError `model-missing`, `model-damaged`, `model-format`
 * @example
 * teacherWeight('models/teacher.safetensors').bytes
 */
export function teacherWeight(file: string): Weight {
  const found = readTeacherFile(file)
  const members = found.kind === 'ensemble' ? memberFiles(found).map(readTeacherFile) : []
  return [found, ...members].map(ownWeight).reduce((a, b) => ({
    bytes: a.bytes + b.bytes,
    parameters: a.parameters + b.parameters,
  }))
}

function ownWeight({ bytes, tensors }: TeacherFile): Weight {
  const counted = Object.entries(tensors).filter(([name]) => !name.endsWith('.scale'))
  const sizes = counted.map(([, { shape }]) => shape.reduce((a, b) => a * b, 1))
  return { bytes, parameters: sizes.reduce((a, b) => a + b, 0) }
}
