export * from './random.js'
export * from './read.js'
export * from './wire.js'
