export * from './types.js'
export { decide, decideFailure, decideUnread } from './decide.js'
export { drawer } from './draw.js'
