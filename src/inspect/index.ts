export * from './types.js'
export { BodyStream } from './body-stream.js'
export { Inspector } from './inspector.js'
export { DEFAULT_LIMITS, type InspectLimits } from './limits.js'
