// What a student catches of a source of attacks that it was not trained with, beside one that was: small students on hard
// labels, one for each source. `node bench/quality/leave-source-out.mjs --data DIR` writes leave-source-out.json beside
// this file; every fold is written as soon as it is there, and a second call goes on with those that are missing.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readPayloads, seededRandom, setValue } from '../../dist/corpus/index.js'
import { distil } from '../../dist/distill/index.js'
import { Inspector } from '../../dist/inspect/index.js'
import { loadStudent } from '../../dist/student/index.js'
import { path } from '../support/processes.mjs'

const OUT = path('quality/leave-source-out.json')
const FILTERED = ['payloads.train', 'requests-attack.train']
const SHARED = ['requests-benign.train', 'values-benign.train', 'requests.dev']
/** Sources with fewer attacks say nothing. */
const LEAST_ROWS = 100
/** Settings of a source that are judged. */
const MOST_SETTINGS = 2000
const CONFIG = path('quality/leave-source-out.yaml')

const { values: flags } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })
const data = resolve(flags.data)
const missing = [...FILTERED, ...SHARED].filter((name) => !existsSync(join(data, `${name}.jsonl.gz`)))
if (missing.length > 0) {
  console.error(`${data} lacks ${missing.join(', ')}; give the data folder with --data DIR`)
  process.exit(2)
}

/** The data folder without one source of attacks. */
function folderWithout(source, dir) {
  mkdirSync(dir)
  for (const name of SHARED) symlinkSync(join(data, `${name}.jsonl.gz`), join(dir, `${name}.jsonl.gz`))
  for (const name of FILTERED) {
    const lines = gunzipSync(readFileSync(join(data, `${name}.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n')
    const kept = lines.filter((line) => JSON.parse(line).source !== source)
    writeFileSync(join(dir, `${name}.jsonl.gz`), gzipSync(`${kept.join('\n')}\n`))
  }
  return dir
}

async function payloadsBySource() {
  const sources = new Map()
  for await (const row of readPayloads(join(data, 'payloads.train.jsonl.gz'))) {
    sources.set(row.source, [...(sources.get(row.source) ?? []), row])
  }
  return new Map([...sources].filter(([, rows]) => rows.length >= LEAST_ROWS))
}

async function trained(folder, out) {
  const { signal } = new AbortController()
  const report = (event) => 'line' in event && console.log(event.line.split('\n')[0])
  await distil({ config: CONFIG, data: folder, out, signal, report })
  return loadStudent(join(out, 'student.safetensors'))
}

function caught(student, rows) {
  const random = seededRandom(1)
  const inspector = new Inspector()
  const some = rows.filter((_, i) => i % Math.ceil(rows.length / MOST_SETTINGS) === 0)
  const flagged = some.filter(({ text }) => {
    const { head, body } = setValue(text, random)
    return student.judge(inspector.inspect(head, body)).score >= student.thresholds.medium
  })
  return flagged.length / some.length
}

const work = mkdtempSync(join(tmpdir(), 'stillgate-folds-'))
try {
  const sources = await payloadsBySource()
  const known = existsSync(OUT) ? JSON.parse(readFileSync(OUT, 'utf8')) : { folds: [] }
  const whole = await trained(data, join(work, 'whole'))
  for (const [source, rows] of sources) {
    if (known.folds.some((fold) => fold.source === source)) continue
    console.log(`without ${source}`)
    const dir = join(work, source)
    const student = await trained(folderWithout(source, dir), join(dir, 'run'))
    known.folds.push({
      source,
      rows: rows.length,
      within: caught(whole, rows),
      without: caught(student, rows),
    })
    known.note =
      'Payloads of a source set into requests, judged at medium by small students trained on hard labels with and without that source. Payloads of other sources may be alike.'
    writeFileSync(OUT, `${JSON.stringify(known, null, 2)}\n`)
    rmSync(dir, { recursive: true, force: true })
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
