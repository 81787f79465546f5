// One night on a made-up site: writes a traffic log, retrains on it, tells the time of each stage and the most memory.
// node bench/retrain/night.mjs [--requests 100000] [--json FILE] [--keep DIR]; STILLGATE_TF_BACKEND=cpu: pure JavaScript.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../../dist/config/index.js'
import { siteTraffic } from '../../dist/retrain/rehearsal/site.js'
import { writeLog } from '../../dist/retrain/rehearsal/log.js'
import { loadStudent } from '../../dist/student/index.js'
import { oneNight } from './one-night.mjs'

const DAY_MS = 86_400_000

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    config: { type: 'string' },
    json: { type: 'string' },
    keep: { type: 'string' },
  },
})
const dir = values.keep ?? mkdtempSync(join(tmpdir(), 'stillgate-night-'))
try {
  const now = Date.now()
  const traffic = join(dir, 'traffic')
  const config = loadConfig({ file: values.config })
  const began = performance.now()
  const site = { seed: 20_251, requests: Number(values.requests), from: now - DAY_MS, until: now }
  const log = await writeLog(siteTraffic(site), { folder: traffic, student: await loadStudent(config.model) })
  console.log(`${log.records} requests logged, ${log.flagged} flagged, in ${seconds(began)} s`)
  const stages = performance.now()
  const decision = await oneNight({
    config,
    dir,
    traffic,
    report: (event) => 'line' in event && console.log(event.line),
  })
  const total = Number(seconds(stages))
  const figures = { requests: log.records, total, cpu: process.cpuUsage(), ...decision }
  console.log(JSON.stringify(decision.selection))
  console.log(`the night took ${total} s; at most ${decision.peakMiB} MiB of memory`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
} finally {
  if (values.keep === undefined) rmSync(dir, { recursive: true, force: true })
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1)
}
