// Whole inspection of each request of the mix (views, decoding, scoring), one by one, in a process of its own. The
// first third warms up compiler and caches; every timed request is one that has not been seen before.
//   node bench/inspect/whole.mjs '{"root", "model", "seed", "requests", "visitors"}'
// `root` is the folder of the build that is measured. Prints {requests, bytes, p50, p99, mean, cpuMicros} (µs).
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { mix } from '../support/mix.mjs'
import { rawBytes } from '../support/requests.mjs'
import { quantile } from '../support/statistics.mjs'

const { root, model, ...shape } = JSON.parse(process.argv[2])
const built = (file) => import(pathToFileURL(`${root}/dist/${file}`).href)
const { Inspector, Memory } = await built('inspect/index.js')
const { studentFromBytes } = await built('student/index.js')

const student = await studentFromBytes(readFileSync(model))
// Commits from before repeated values were remembered have no memory of them.
const inspector = new Inspector({}, Memory && new Memory(student.model))
const requests = mix(shape)
const warm = Math.floor(requests.length / 3)

for (const { head, body } of requests.slice(0, warm)) student.judge(inspector.inspect(head, body))

const timed = requests.slice(warm)
const micros = new Float64Array(timed.length)
const cpu = process.cpuUsage()
timed.forEach(({ head, body }, i) => {
  const began = process.hrtime.bigint()
  student.judge(inspector.inspect(head, body))
  micros[i] = Number(process.hrtime.bigint() - began) / 1000
})
const { user, system } = process.cpuUsage(cpu)
const bytes = timed.reduce((sum, one) => sum + rawBytes(one), 0) / timed.length
const mean = micros.reduce((sum, one) => sum + one, 0) / timed.length
micros.sort()
console.log(
  JSON.stringify({
    requests: timed.length,
    bytes,
    p50: quantile(micros, 0.5),
    p99: quantile(micros, 0.99),
    mean,
    cpuMicros: (user + system) / timed.length,
  }),
)
