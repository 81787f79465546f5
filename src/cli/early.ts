/** What is done before the program's other modules run; imported first. */
import { holdHeap } from './heap.js'

if (process.argv[2] === 'serve') holdHeap()
