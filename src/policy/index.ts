export * from './types.js'
export { decide, decideFailure, decideUnread } from './decide.js'
