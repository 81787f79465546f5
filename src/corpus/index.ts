export * from './random.js'
export * from './read.js'
