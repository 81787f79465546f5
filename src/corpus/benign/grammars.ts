import { CODE } from './code.js'
import { PROSE } from './prose.js'
import { WORDS } from './words.js'

/** Every grammar text of the harmless generator. */
export const GRAMMARS: readonly string[] = [WORDS, PROSE, CODE]
