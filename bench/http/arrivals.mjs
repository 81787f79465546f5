// A thread that says when requests are due: at random (exponential gaps, as of many independent visitors), at a mean
// rate. A thread of its own because timers of an event loop have steps of a millisecond, in which requests would bunch.
import { parentPort, workerData } from 'node:worker_threads'
import { clock } from '../support/processes.mjs'
import { seededRandom } from '../../dist/corpus/index.js'

const { perSecond, seconds } = workerData
const random = seededRandom(11)
const cell = new Int32Array(new SharedArrayBuffer(4))
const began = clock()

for (let due = began; due < began + seconds * 1000;) {
  due += (-Math.log(1 - random()) / perSecond) * 1000
  const wait = due - clock()
  if (wait > 0.01) Atomics.wait(cell, 0, 0, wait)
  parentPort.postMessage(due)
}
