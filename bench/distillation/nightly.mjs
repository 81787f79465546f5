// `npm run bench:nightly`: what a night costs, stage by stage. `--help` tells the rest.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { numberOf, readFlags, usage } from '../support/flags.mjs'
import { needBuild, runProgram } from '../support/program.mjs'
import { table } from '../support/statistics.mjs'

const value = { type: 'string' }

const SPEC = {
  options: {
    backend: value,
    windows: value,
    epochs: value,
    teacher: { ...value, default: 'models/teacher.safetensors' },
    student: { ...value, default: 'models/student.safetensors' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
  help: `labels windows with a teacher and distils a student from them, and tells what each stage costs

usage: npm run bench:nightly -- [flags]

  --backend NAME   tensorflow (native) or cpu (pure JavaScript); by default native where it is installed
  --windows N      windows to label (default: 100000), of requests made up by the generators
  --epochs N       epochs of the student, each over all windows (default: 3)
  --teacher FILE   default: models/teacher.safetensors
  --student FILE   whose shape the student takes; default: models/student.safetensors
  --json           figures as JSON
  --help           show this

examples:
  # the backend at hand
  npm run bench:nightly
  # without a native library
  npm run bench:nightly -- --backend cpu`,
}

function flagsOf(args) {
  const flags = readFlags(args, SPEC)
  if (flags.backend && !['tensorflow', 'cpu'].includes(flags.backend)) {
    throw usage(`--backend knows tensorflow and cpu, not "${flags.backend}"`)
  }
  const bounds = (otherwise, most) => ({ least: 1, most, otherwise })
  return {
    ...flags,
    windows: numberOf(flags, 'windows', bounds(100_000, 10_000_000)),
    epochs: numberOf(flags, 'epochs', bounds(3, 100)),
  }
}

/** Seconds by the clock and of processors, of one stage after the other. */
class Stages {
  rows = []

  async measure(stage, work) {
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    const result = await work()
    const { user, system } = process.cpuUsage(cpu)
    this.rows.push({
      stage,
      seconds: (performance.now() - began) / 1000,
      cpuSeconds: (user + system) / 1e6,
      peakMiB: process.resourceUsage().maxRSS / 1024,
    })
    return result
  }
}

async function main(args) {
  const flags = flagsOf(args)
  if (flags.help) return void console.log(SPEC.help)
  needBuild()
  const { loadBackend } = await import('../../dist/training/index.js')
  const { tf, banner } = await loadBackend(flags.backend)
  const { name, windows } = { name: tf.getBackend(), windows: flags.windows }
  if (!flags.json)
    console.log(
      `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}\n${banner}`,
    )
  const stages = new Stages()
  const bytes = await night(tf, flags, stages)
  const figures = { backend: name, windows, epochs: flags.epochs, studentBytes: bytes, stages: stages.rows }
  console.log(flags.json ? JSON.stringify(figures, null, 2) : render(stages.rows))
}

/** @returns bytes of the student's file */
async function night(tf, { windows, epochs, teacher: file, student }, stages) {
  const { loadTeacher, LabelStore } = await import('../../dist/teacher/index.js')
  const { trainStudent } = await import('../../dist/distill/student.js')
  const { encodeTrained } = await import('../../dist/distill/encode.js')
  const { resolveBags } = await import('../../dist/distill/run.js')
  const { Checkpoint, WindowSetBuilder } = await import('../../dist/training/index.js')
  const { decodeStudent } = await import('../../dist/student/index.js')
  const { meta } = decodeStudent(readFileSync(student), student)
  const { signal } = new AbortController()
  const report = () => undefined
  const folder = mkdtempSync(join(tmpdir(), 'stillgate-nightly-'))
  try {
    const set = await stages.measure('inspect', () => madeUp(windows))
    const teacher = loadTeacher(tf, file)
    const soft = await stages.measure('label', async () => {
      const store = LabelStore.open(join(folder, 'labels.safetensors'), teacher.id)
      await store.add(teacher, set, { signal })
      store.save()
      return store.logitsOf(set)
    })
    const shape = meta.network
    const trained = await stages.measure('distil', () =>
      trainStudent({
        tf,
        tokens: meta.tokens,
        shape,
        set: resolveBags(set, soft),
        soft,
        // Nothing to watch.
        heldOut: { windows: new WindowSetBuilder().build(), requests: [] },
        options: { ...TRAINING, epochs, epochWindows: set.count, seed: 1, embeddingBits: meta.embeddingBits },
        checkpoint: new Checkpoint(join(folder, 'student.checkpoint')),
        signal,
        report,
      }),
    )
    const { tokens, rates, embeddingBits: bits } = meta
    const encoding = { tokens, shape, set, seed: 1, rates, run: 'nightly', bits }
    return await stages.measure('quantise', () => encodeTrained(trained, encoding).length)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The shipped student's training. */
const TRAINING = {
  temperature: 2,
  alpha: 0.8,
  quantisedEpochs: 1,
  attackShare: 0.42,
  flatten: 0.8,
  batchCells: 12288,
  learningRate: 0.004,
  rowRate: 1,
  decay: 0,
  dropout: 0,
  rowDropout: 0.02,
}

/** Distinct windows of generated requests, three harmless ones for each attack. */
async function madeUp(count) {
  const { generateAttacks, generateBenign, seededRandom, setValue } =
    await import('../../dist/corpus/index.js')
  const { Inspector } = await import('../../dist/inspect/index.js')
  const { CLASSES } = await import('../../dist/student/index.js')
  const { UNLABELLED, WindowSetBuilder } = await import('../../dist/training/index.js')
  const random = seededRandom(1)
  const inspector = new Inspector()
  const builder = new WindowSetBuilder()
  const add = (views, label, group, bag) => {
    for (let w = 0; w < views.count && builder.count < count; w++)
      builder.add(views, w, label, group, { bag })
  }
  while (builder.count < count) {
    for (const { head, body, family } of generateBenign(random, 300))
      add(inspector.inspect(head, body), 0, family)
    for (const attack of generateAttacks(random, 100)) {
      const { head, body } = setValue(attack.text, random, attack)
      add(
        inspector.inspect(head, body),
        UNLABELLED,
        attack.family,
        builder.openBag(CLASSES.indexOf(attack.class)),
      )
    }
  }
  return builder.build()
}

function render(rows) {
  const sum = (name) => rows.reduce((total, row) => total + row[name], 0)
  const line = ({ stage, seconds, cpuSeconds, peakMiB }) => [
    stage,
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${peakMiB.toFixed(0)} MiB`,
  ]
  const total = {
    stage: 'total',
    seconds: sum('seconds'),
    cpuSeconds: sum('cpuSeconds'),
    peakMiB: rows.at(-1).peakMiB,
  }
  return `\n${table([['stage', 'clock', 'processors', 'peak memory'], ...rows.map(line), line(total)])}`
}

runProgram(main)
