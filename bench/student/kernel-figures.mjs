// Measures the kernels in a process of its own, which can be bound to a core and ended.
//   node bench/student/kernel-figures.mjs MODEL
import { readFileSync } from 'node:fs'
import { measureKernels, renderKernels } from './kernel.mjs'

const figures = await measureKernels({ bytes: readFileSync(process.argv[2]) })
console.log(JSON.stringify({ figures, text: renderKernels(figures) }))
