// `npm run bench:quality`: writes docs/quality.md, what the model does on requests that training never saw.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { path, startServer } from '../support/processes.mjs'

const HELP = `replays the dev requests through a running proxy and writes docs/quality.md and docs/quality.json

usage: npm run bench:quality -- [flags]

  --data DIR    folder with requests.dev.jsonl.gz and payloads.train.jsonl.gz (default: data)
  --model FILE  another model than the shipped one
  --out FILE    where the page goes; the figures go beside it as .json (default: docs/quality.md)
  --every N     every Nth request only, for a quick look
  --no-probe    leave out the mutated and the smuggled share, which take longest
  --help        show this

examples:
  # the page of the shipped model
  npm run bench:quality -- --data data
  # that of a new one, to be compared
  npm run bench:quality -- --data data --model runs/first/student.safetensors --out runs/first/quality.md`

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string', default: 'data' },
  model: { type: 'string' },
  out: { type: 'string', default: path('../docs/quality.md') },
  every: { type: 'string', default: '1' },
  'no-probe': { type: 'boolean' },
}
const FILES = ['requests.dev.jsonl.gz', 'payloads.train.jsonl.gz']

const usage = (message) => Object.assign(new Error(message), { usage: true })

function flagsOf(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values
  } catch (error) {
    throw usage(`${error.message.split('. ')[0]}; --help lists the flags`)
  }
}

function check(data) {
  if (!existsSync(path('../dist'))) throw usage('dist/ is missing; run "npm run build" first')
  const missing = FILES.filter((name) => !existsSync(join(data, name)))
  if (missing.length > 0)
    throw usage(`${data} lacks ${missing.join(' and ')}; give the data folder with --data DIR`)
}

async function rowsOf(file, every) {
  const { readRequests } = await import('../../dist/corpus/index.js')
  const rows = []
  let at = 0
  for await (const row of readRequests(file)) if (at++ % every === 0) rows.push(row)
  return rows
}

/** Statuses from the proxy as anyone would start it, before an application that answers everything. */
async function replayed(model, rows) {
  const { replay } = await import('./replay.mjs')
  const dir = mkdtempSync(join(tmpdir(), 'stillgate-quality-'))
  const config = join(dir, 'stillgate.yaml')
  writeFileSync(config, 'log: { requests: none }\n')
  const upstream = await startServer([path('http/upstream.mjs')])
  const flags = ['--listen', '127.0.0.1:0', '--upstream', upstream.url, '--mode', 'block', '--model', model]
  const serve = [
    path('../dist/cli/main.js'),
    'serve',
    '--config',
    config,
    ...flags,
    '--sensitivity',
    'medium',
  ]
  const proxy = await startServer(serve)
  try {
    return await replay(proxy.url, rows)
  } finally {
    await Promise.all([upstream.stop(), proxy.stop()])
    rmSync(dir, { recursive: true, force: true })
  }
}

async function main(args) {
  const flags = flagsOf(args)
  if (flags.help) return void console.log(HELP)
  const data = resolve(flags.data)
  const every = Number(flags.every)
  if (!Number.isInteger(every) || every < 1) throw usage('--every takes a whole number from 1 on')
  check(data)
  const { loadStudent } = await import('../../dist/student/index.js')
  const { measureEvidence, measureScores, measureThresholds } = await import('./offline.mjs')
  const { figuresOf, page } = await import('./page.mjs')
  const { measureInvented } = await import('./invented.mjs')
  const { measureProbe } = await import('./probed.mjs')
  const model = resolve(flags.model ?? path('../models/student.safetensors'))
  const student = await loadStudent(model)
  const rows = await rowsOf(join(data, 'requests.dev.jsonl.gz'), every)
  console.log(`model ${student.model}: replaying ${rows.length} requests`)
  const statuses = await replayed(model, rows)
  console.log('judging them offline, for calibration, thresholds and evidence')
  const { scores, requests, windows } = measureScores(student, rows)
  const thresholds = measureThresholds(student, readFileSync(model), rows, scores)
  const evidence = measureEvidence(student, rows)
  const invented = measureInvented(student)
  const probed = flags['no-probe'] ? { mutated: null, smuggled: null } : await measureProbe(model, data)
  const left = path('quality/leave-source-out.json')
  const sources = existsSync(left) ? JSON.parse(readFileSync(left, 'utf8')) : null
  const measured = {
    model: student.model,
    every,
    requests,
    windows,
    thresholds,
    evidence,
    invented,
    probed,
    sources,
  }
  const figures = { ...figuresOf(rows, statuses), ...measured }
  writeFileSync(flags.out, page(figures))
  writeFileSync(flags.out.replace(/(\.md)?$/, '.json'), `${JSON.stringify(figures, null, 2)}\n`)
  console.log(flags.out)
}

main(process.argv.slice(2)).catch((error) => {
  const wrongInput = error.usage || error.exitCode === 2
  console.error(wrongInput ? `bench:quality: ${error.message}` : error)
  process.exitCode = wrongInput ? 2 : 1
})
