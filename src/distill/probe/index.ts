/** Attacks on a student: a guided search for variants that pass, and random variants. Loads nothing that trains. */
export * from './found.js'
export * from './mutated.js'
export * from './payloads.js'
export * from './pool.js'
export * from './probe.js'
export * from './search.js'
export * from './summary.js'
export * from './target.js'
