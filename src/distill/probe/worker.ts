/** A thread of a probe: see `pool.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { probeTask, type Task } from './pool.js'

for await (const done of probeTask(workerData as Task)) parentPort?.postMessage(done)
