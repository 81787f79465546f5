import type { Command } from './command.js'
import { demo } from './demo.js'
import { distill } from './distill.js'
import { evaluate } from './evaluate.js'
import { label } from './label.js'
import { search } from './search.js'
import { serve } from './serve.js'
import { teach } from './teach.js'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [demo, serve, evaluate, distill, teach, label, search]
