// Two attackers, each with a tenth of a night's traffic: one teaches that a family of attacks is harmless, one that a
// harmless value is an attack. Tells recall and false positives before and after the night, for the new model whether
// the gate let it pass or not; ends with 1 where one has moved by more than a point.
// node bench/retrain/poisoning.mjs [--requests 20000] [--family sqli/union] [--json FILE]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../../dist/config/index.js'
import { seededRandom } from '../../dist/corpus/index.js'
import { Inspector } from '../../dist/inspect/index.js'
import * as attackers from '../../dist/retrain/rehearsal/attackers.js'
import { writeLog } from '../../dist/retrain/rehearsal/log.js'
import { siteTraffic } from '../../dist/retrain/rehearsal/site.js'
import { loadStudent, studentFromBytes } from '../../dist/student/index.js'
import { oneNight } from './one-night.mjs'

const DAY_MS = 86_400_000
const MEASURED = 4000
const MOST = 0.01

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    family: { type: 'string', default: 'sqli/union' },
    json: { type: 'string' },
  },
})
const family = attackers.familyNamed(values.family)
const plots = [
  {
    name: `${values.family} is harmless`,
    send: (random) => attackers.maskedAttack(family, random),
    measured: (random) => attackers.familyAttack(family, random),
    falls: true,
  },
  {
    name: 'a harmless reference is an attack',
    send: (random) => attackers.framedReference(random),
    measured: (random) => attackers.harmlessReference(random),
    falls: false,
  },
]

const results = []
for (const plot of plots) results.push(await night(plot))
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
process.exitCode = results.every(({ moved }) => moved <= MOST) ? 0 : 1

async function night({ name, send, measured, falls }) {
  const dir = mkdtempSync(join(tmpdir(), 'stillgate-poison-'))
  try {
    const now = Date.now()
    const config = loadConfig()
    const before = await loadStudent(config.model)
    const site = siteTraffic({ seed: 3, requests: Number(values.requests), from: now - DAY_MS, until: now })
    const traffic = join(dir, 'traffic')
    const mixed = attackers.withAttacker(site, send, { share: 0.1, clients: 300, random: seededRandom(4) })
    await writeLog(mixed, { folder: traffic, student: before })
    const decision = await oneNight({ config, dir, traffic })
    const after = await studentFromBytes(readFileSync(join(decision.folder, 'student.safetensors')))
    const shares = [before, after].map((student) => flagged(student, measured, config.sensitivity))
    const moved = falls ? shares[0] - shares[1] : shares[1] - shares[0]
    const says = `${name}: flagged ${percent(shares[0])} before, ${percent(shares[1])} after the night`
    console.log(
      `${says}; the gate ${decision.accepted ? 'accepts' : `rejects: ${decision.reasons.join('; ')}`}`,
    )
    return { name, before: shares[0], after: shares[1], moved, accepted: decision.accepted }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function flagged(student, make, sensitivity) {
  const random = seededRandom(99)
  const inspector = new Inspector()
  let count = 0
  for (let i = 0; i < MEASURED; i++) {
    const { head, body } = make(random)
    if (student.judge(inspector.inspect(head, body)).score >= student.thresholds[sensitivity]) count++
  }
  return count / MEASURED
}

function percent(share) {
  return `${(share * 100).toFixed(2)} %`
}
