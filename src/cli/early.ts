/** What is done before the program's other modules run; imported first. */
import { holdYoungGeneration } from './young-generation.js'

if (process.argv[2] === 'serve') holdYoungGeneration()
