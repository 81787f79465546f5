export * from './attention.js'
export * from './classic.js'
export * from './combined.js'
export * from './relational.js'
