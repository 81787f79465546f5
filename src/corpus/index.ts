export * from './random.js'
export * from './read.js'
export * from './set.js'
export * from './wire.js'
