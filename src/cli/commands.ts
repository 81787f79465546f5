import type { Command } from './command.js'
import { demo } from './demo.js'
import { distill } from './distill.js'
import { evaluate } from './evaluate.js'
import { search } from './search.js'
import { serve } from './serve.js'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [demo, serve, evaluate, distill, search]
