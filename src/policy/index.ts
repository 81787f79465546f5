export * from './types.js'
export { decide, decideFailure } from './decide.js'
