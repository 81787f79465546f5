#!/usr/bin/env node
import './early.js'
import cluster from 'node:cluster'
import { runProgram } from './program.js'

// A reader that leaves early (`stillgate --help | head -1`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runProgram(process.argv.slice(2))
// A worker's channel to its parent would keep it alive.
if (cluster.isWorker) process.exit()
