export * from './types.js'
export * from './tokens.js'
export * from './reference.js'
export { describeFalsePositives } from './false-positives.js'
export {
  decodeStudent,
  encodeStudent,
  keptPlaces,
  tokensHash,
  type CalibrationFacts,
  type NetworkSizes,
  type StudentMeta,
  type StudentModel,
  type StudentTensors,
} from './format.js'
export type { KernelChoice } from './kernel/choose.js'
export { loadStudent, studentFromBytes, type LoadedStudent, type LoadOptions } from './load.js'
export { readSafetensors, writeSafetensors, type Safetensors, type TensorData } from './safetensors.js'
export { attackScore } from './verdict.js'
