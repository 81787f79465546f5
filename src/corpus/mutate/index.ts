/** Variations of attacks which keep them working, and the test for lines that never were attacks. */
export { MAX_MUTATED, mutate, mutateOnce, mutatorsOf } from './mutate.js'
export type { Mutated } from './mutate.js'
export { neutralPath, neutralWords } from './neutral.js'
export { REQUEST_MUTATORS, mutateRequest } from './request.js'
export type { RequestMutator } from './request.js'
export { MUTATIONS } from './step.js'
export type { Mutation, Mutator, Step } from './step.js'
