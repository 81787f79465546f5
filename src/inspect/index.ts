export * from './types.js'
export { BodyStream } from './body-stream.js'
export { Inspector } from './inspector.js'
export { shapeOf, type HeaderShape } from './header-shape.js'
export { contentCodings } from './content-coding.js'
export { slices } from './slices.js'
export { DEFAULT_LIMITS, UNSEEN, type InspectLimits, type Unseen } from './limits.js'
export {
  FIELD_BYTES,
  Memory,
  MOST_EVIDENCE,
  type JudgedField,
  type JudgedValue,
  type MemoryLimits,
} from './memory.js'
export type { NewValue, Recall, RecalledValue } from './recall.js'
