/**
 * What all runs share, made once in the work folder: the windows, the teacher's labels, the dev requests with what the
 * teacher says of them, the further teachers. Each is a file; one that is there is not made again.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readRequests, seededRandom, toHead } from '../../dist/corpus/index.js'
import { loadDistillConfig } from '../../dist/distill/load-config.js'
import { Reservoir } from '../../dist/distill/report/speed.js'
import { Inspector } from '../../dist/inspect/index.js'
import { CLASSES } from '../../dist/student/index.js'
import {
  encodeEnsemble,
  ensembleOf,
  LabelStore,
  loadTeacher,
  reliabilityOf,
  trainedTeacher,
} from '../../dist/teacher/index.js'
import {
  dataFile,
  datasetIn,
  DATA_FILES,
  keyAt,
  learnKeywords,
  NO_BAG,
  readHeldOut,
  readWindowSet,
  subset,
  UNLABELLED,
  WindowSetBuilder,
  writeWhole,
  writeWindowSet,
} from '../../dist/training/index.js'

const everyWindow = ({ count }) => Uint32Array.from({ length: count }, (_, i) => i)
const json = (file) => JSON.parse(readFileSync(file, 'utf8'))
const LONGEST_TIMED_BODY = 1 << 16

/** The shared parts. */
export class Shared {
  constructor({ tf, data, work, setting, signal, report }) {
    Object.assign(this, { tf, setting, signal, report })
    this.source = data
    this.folder = join(work, 'shared')
    /** The data folder of the runs: that of the user, but for fewer dev requests to watch. */
    this.data = join(work, 'data')
    this.base = loadDistillConfig(setting.base)
    this.teacherFile = resolve(setting.teacher)
    mkdirSync(this.folder, { recursive: true })
    mkdirSync(this.data, { recursive: true })
  }

  file(name) {
    return join(this.folder, name)
  }

  async prepare() {
    await this.#dataFolder()
    this.teacher = loadTeacher(this.tf, this.teacherFile)
    this.windows = await this.#windows()
    await this.labelled(this.teacher, this.file('labels.safetensors'))
    this.dev = await this.#dev()
    // Tells runs of this setting from those of another; paths say nothing.
    const { base: _base, teacher: _teacher, seeds: _seeds, ...settled } = this.setting
    this.id = createHash('sha256')
      .update(
        JSON.stringify([settled, this.base, this.teacher.id, keysOf(this.windows), keysOf(this.dev.windows)]),
      )
      .digest('hex')
      .slice(0, 12)
  }

  async #dataFolder() {
    for (const name of DATA_FILES) {
      const file = dataFile(this.data, name)
      if (existsSync(file)) continue
      if (name === 'requests.dev') await this.#thin(file, name, (row) => row % this.setting.watchEvery === 0)
      else symlinkSync(resolve(dataFile(this.source, name)), file)
    }
  }

  /** Some rows of a data file as a file of its own. */
  async #thin(file, name, wanted) {
    const lines = []
    let row = 0
    for await (const request of readRequests(dataFile(this.source, name))) {
      if (wanted(row++)) lines.push(rowText(request))
    }
    writeWhole(file, gzipSync(lines.join('')))
  }

  /** Windows drawn from those of the shipped run's data set; windows of one bag stay together. */
  async #windows() {
    const file = this.file('windows.safetensors')
    const known = readWindowSet(file)
    if (known) return known
    const { source: data, signal, report, base, setting } = this
    const whole = this.file('whole')
    mkdirSync(whole, { recursive: true })
    const all = await datasetIn(whole, { ...base.dataset, data, seed: base.seed, signal, report })
    writeWindowSet(file, drawn(all, setting.windows, seededRandom(setting.windowSeed)))
    return readWindowSet(file)
  }

  /** The windows as a file; of all but a share of them the hard labels are taken away. */
  windowsFile(labelled = 1) {
    const file = this.file(labelled < 1 ? `windows-${labelled}.safetensors` : 'windows.safetensors')
    if (!existsSync(file))
      writeWindowSet(file, partlyLabelled(this.windows, labelled, seededRandom(this.setting.windowSeed)))
    return file
  }

  /** Labels of a teacher for the windows, as a file. */
  async labelled(teacher, file) {
    const store = LabelStore.open(file, teacher.id)
    const onProgress = (done, total) => this.report({ stage: 'soft labels', done, total })
    const fresh = await store.add(teacher, this.windows, { signal: this.signal, onProgress })
    if (fresh > 0) store.save()
    return file
  }

  async #dev() {
    const { teacher, setting } = this
    const requests = this.file('dev.json')
    if (!existsSync(requests)) {
      const held = await readHeldOut(dataFile(this.source, 'requests.dev'), 1, this.report)
      writeWindowSet(this.file('dev.safetensors'), held.windows)
      const rows = held.requests.map(({ source, label, windows }) => ({
        source,
        class: CLASSES[label],
        windows: [...windows],
      }))
      writeWhole(requests, Buffer.from(JSON.stringify(rows)))
    }
    const windows = readWindowSet(this.file('dev.safetensors'))
    const labels = this.file(`dev-${teacher.id}.labels.safetensors`)
    const store = LabelStore.open(labels, teacher.id)
    if ((await store.add(teacher, windows, { signal: this.signal })) > 0) store.save()
    const sample = new Reservoir(setting.timedRequests, seededRandom(1))
    for await (const row of readRequests(dataFile(this.data, 'requests.dev'))) {
      if ((row.body?.length ?? 0) <= LONGEST_TIMED_BODY) sample.offer(row)
    }
    const timed = sample.items.map((row) => new Inspector().inspect(toHead(row), row.body))
    return { windows, requests: json(requests), logits: store.logitsOf(windows), timed }
  }

  /** A few dev requests, to weigh teachers by. */
  async watched() {
    this.heldOut ??= await readHeldOut(dataFile(this.data, 'requests.dev'), 1, this.report)
    return this.heldOut
  }

  /** A network trained on hard labels of the shared windows. */
  async trained(name, config, seed) {
    const { tf, windows, signal, report, base } = this
    const out = this.file(name)
    mkdirSync(out, { recursive: true })
    const { keywords, ...grams } = base.tokens
    const tokens = { ...grams, keywords: learnKeywords(windows, keywords) }
    const heldOut = await this.watched()
    await trainedTeacher(config, {
      tf,
      out,
      run: `comparison-${name}`,
      seed,
      set: windows,
      tokens,
      heldOut,
      signal,
      report,
    })
    return join(out, 'teacher.safetensors')
  }

  /** The large network of a seed. */
  large(seed) {
    return this.trained(`large-${seed}`, { ...this.base.teacher, ...this.setting.large }, seed)
  }

  /** The teacher and a second one of another kind as an ensemble, with its labels. */
  async ensemble(weights) {
    const file = this.file(`teachers-${weights}.safetensors`)
    const labels = this.file(`teachers-${weights}.labels.safetensors`)
    const second = await this.trained('second', this.setting.second, 1)
    const members = [this.teacherFile, second].map((path) => ({
      file: path,
      teacher: loadTeacher(this.tf, path),
    }))
    const teachers = members.map(({ teacher }) => teacher)
    const reliability = weights === 'reliability' ? reliabilityOf(teachers, await this.watched()) : undefined
    const combination = { combine: 'probabilities', weights, reliability }
    if (!existsSync(file)) writeWhole(file, encodeEnsemble(members, combination, file, 'comparison'))
    if (!existsSync(labels)) {
      const known = [
        this.file('labels.safetensors'),
        await this.labelled(teachers[1], this.file('second.labels.safetensors')),
      ]
      const remembering = teachers.map((teacher, m) => remembered(teacher, known[m]))
      await this.labelled(ensembleOf(remembering, combination, loadTeacher(this.tf, file).id), labels)
    }
    return { model: file, labels }
  }

  /** Recorded training requests that play the reviewed ones. */
  async reviewed() {
    const file = this.file('reviewed.jsonl.gz')
    if (!existsSync(file)) {
      const rows = []
      for (const name of ['requests-benign.train', 'requests-attack.train']) {
        const sample = new Reservoir(this.setting.reviewed, seededRandom(2))
        for await (const row of readRequests(dataFile(this.source, name))) sample.offer(row)
        rows.push(...sample.items.map(rowText))
      }
      writeWhole(file, gzipSync(rows.join('')))
    }
    return file
  }
}

/** A teacher whose opinions are looked up. */
function remembered(teacher, labels) {
  const store = LabelStore.open(labels, teacher.id)
  return {
    ...teacher,
    logits: (set, indices) => store.logitsOf(subset(set, Uint32Array.from(indices))),
  }
}

/** Keys of some windows, spread over the set: enough to tell it from others. */
const keysOf = (set) => [
  set.count,
  ...Array.from({ length: Math.min(64, set.count) }, (_, k) =>
    keyAt(set, Math.floor((k * set.count) / 64) % set.count),
  ),
]

/** Of a window in a bag, the label is that of the bag. */
function partlyLabelled(set, share, random) {
  const bags = Uint8Array.from(set.bagClasses, () => (random() < share ? 1 : 0))
  const keeps = Array.from(set.bags, (bag) => (bag === NO_BAG ? random() < share : bags[bag] === 1))
  return {
    ...set,
    labels: set.labels.map((label, i) => (keeps[i] ? label : UNLABELLED)),
    bags: set.bags.map((bag, i) => (keeps[i] ? bag : NO_BAG)),
  }
}

/** About `count` windows, each bag whole or not at all. */
function drawn(set, count, random) {
  const share = Math.min(1, count / set.count)
  const taken = new Map()
  const wanted = everyWindow(set).filter((i) => {
    const bag = set.bags[i]
    if (bag === NO_BAG) return random() < share
    if (!taken.has(bag)) taken.set(bag, random() < share)
    return taken.get(bag)
  })
  const builder = new WindowSetBuilder()
  const bags = new Map()
  for (const i of wanted) {
    const old = set.bags[i]
    if (old !== NO_BAG && !bags.has(old)) bags.set(old, builder.openBag(set.bagClasses[old]))
    const bag = old === NO_BAG ? NO_BAG : bags.get(old)
    builder.add(set, i, set.labels[i], set.groups[set.groupOf[i]], { weight: set.weights[i], bag })
  }
  return builder.build()
}

function rowText({ body, ...row }) {
  return `${JSON.stringify({ ...row, ...(body && { body: Buffer.from(body).toString('base64') }) })}\n`
}
