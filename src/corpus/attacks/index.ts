/** Attacks written from grammars: every class, many families, the same for the same seed. */
export { MAX_ATTACK, attackOf, generateAttacks } from './generate.js'
export type { AttackOptions } from './generate.js'
export { attackGrammar, familiesOf } from './families.js'
export type { Family } from './families.js'
export { PLACES } from './types.js'
export type { Attack, AttackClass, AttackPlace } from './types.js'
