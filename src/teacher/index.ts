export * from './train.js'
export * from './types.js'
export * from './wide.js'
