import { fail } from '../errors.js'
import type { Tf } from '../training/index.js'
import { decodeDeep } from './deep.js'
import { decodeEnsemble } from './ensemble.js'
import { readTeacherFile, type TeacherFile } from './file.js'
import { decodeGeneration } from './generation.js'
import type { Teacher } from './types.js'
import { decodeWide } from './wide.js'

/**
 * Loads a teacher of any kind.
 *
 * @throws StillgateError `model-missing`, `model-damaged`; `model-format` for other formats, other classes and
 * tensors of another shape than the description promises.
 * @example
 * const { tf } = await loadBackend()
 * const teacher = loadTeacher(tf, 'models/teacher.safetensors')
 */
export function loadTeacher(tf: Tf, file: string): Teacher {
  const found = readTeacherFile(file)
  return found.kind === 'ensemble' ? decodeEnsemble(found, (path) => loadMember(tf, path)) : decode(tf, found)
}

/** Ensembles of ensembles would allow circles. */
function loadMember(tf: Tf, file: string): Teacher {
  const found = readTeacherFile(file)
  if (found.kind !== 'ensemble') return decode(tf, found)
  throw fail('model-format', { file, reason: 'a member of an ensemble must not be an ensemble itself' })
}

function decode(tf: Tf, found: TeacherFile): Teacher {
  switch (found.kind) {
    case 'wide':
      return decodeWide(tf, found)
    case 'deep':
      return decodeDeep(tf, found)
    case 'student':
      return decodeGeneration(tf, found)
    case 'ensemble':
      throw new Error('ensembles are decoded with their members')
  }
}
