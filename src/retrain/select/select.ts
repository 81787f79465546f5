/** The traffic of a run: what is learned from, what is kept unseen for the gate, and what people have corrected. */
import { seededRandom, toHead, type Random } from '../../corpus/index.js'
import { Inspector } from '../../inspect/index.js'
import { requestRow } from '../../traffic/offline/export.js'
import { readCorrections, toRequest, TrafficStore } from '../../traffic/offline/index.js'
import type { TrafficRecord } from '../../traffic/index.js'
import {
  shuffled,
  subset,
  UNLABELLED,
  WindowSetBuilder,
  type Report,
  type WindowSet,
} from '../../training/index.js'
import { choose, type Candidate, type Caps, type Choice } from './choose.js'
import { routeOf, shapeOf } from './shape.js'
import { trustBy } from './trust.js'

export interface SelectOptions extends Caps {
  /** Traffic folder. */
  readonly traffic: string
  /** Milliseconds since 1970: the first that is too old, and the first that is too new. */
  readonly since: number
  readonly until: number
  /** Distinct windows at most. */
  readonly windows: number
  /** Share of the shapes that is kept unseen. */
  readonly unseenShare: number
  readonly seed: number
  readonly signal: AbortSignal
  readonly report: Report
}

/** A row of a data file, as JSON. */
export type Row = ReturnType<typeof requestRow>

export interface Selection {
  /** Distinct windows without labels; their weights say how far they are trusted. */
  readonly windows: WindowSet
  /** Requests that training never sees. */
  readonly unseen: readonly Row[]
  /** Of those that were kept by chance and are not learned from, a sample as they came: what the traffic is like. */
  readonly ordinary: readonly Row[]
  /** Requests with the class that a person gave them. */
  readonly corrections: readonly Row[]
  readonly counts: Readonly<Record<string, number>>
}

/** Requests that the gate judges at most. */
const MOST_UNSEEN = 2000
/** Requests that show what the traffic is like, at most. */
const MOST_ORDINARY = 4000
const SHAPE_SPACE = 2 ** 32
const SOURCE = 'traffic'

/**
 * Reads the log twice: once for what each request looks like, once for those that were chosen.
 *
 * @throws StillgateError traffic-missing, traffic-library-missing; AbortError after a stop
 */
export async function select(options: SelectOptions): Promise<Selection> {
  const corrected = await readCorrections(options.traffic, options.until)
  const store = await TrafficStore.open(options.traffic)
  try {
    const candidates: Candidate[] = []
    for await (const record of recordsOf(store, options, 'reading the log')) {
      if (!corrected.has(record.id)) candidates.push(candidateOf(record))
    }
    const { learned, unseen } = parts(candidates, options)
    const trust = trustBy(candidates)
    const weights = new Map(learned.chosen.map(({ id, shape }) => [id, trust(shape)]))
    const kept = new Set(unseen.chosen.map(({ id }) => id))
    const reader = new Reader()
    const ordinary = new Reservoir<Row>(MOST_ORDINARY, seededRandom(options.seed + 2))
    for await (const record of recordsOf(store, options, 'reading what was chosen')) {
      reader.read(record, weights.get(record.id), kept.has(record.id))
      if (record.why === 'sampled' && !weights.has(record.id)) {
        ordinary.offer(() => requestRow(record, undefined, SOURCE))
      }
    }
    const windows = capped(reader.windows(), options.windows, seededRandom(options.seed + 1))
    const corrections = [...corrected.values()].map((one) => requestRow(one.record, one.class, 'correction'))
    return {
      windows,
      unseen: reader.unseen,
      ordinary: ordinary.kept,
      corrections,
      counts: {
        records: candidates.length,
        learned: learned.chosen.length,
        unseen: unseen.chosen.length,
        windows: windows.count,
        corrections: corrections.length,
        leftByShape: learned.left.shape,
        leftByClient: learned.left.client,
        leftByBudget: learned.left.budget,
      },
    }
  } finally {
    store.close()
  }
}

async function* recordsOf(
  store: TrafficStore,
  { since, until, signal, report }: SelectOptions,
  stage: string,
): AsyncGenerator<TrafficRecord> {
  let done = 0
  for await (const record of store.records(since)) {
    signal.throwIfAborted()
    if (record.at >= until) continue
    yield record
    if (++done % 1000 === 0) report({ stage, done, total: 0 })
  }
}

const candidateOf = (record: TrafficRecord): Candidate => ({
  id: record.id,
  shape: shapeOf(record),
  route: routeOf(record),
  client: record.client,
  at: record.at,
})

/** A shape is learned from or kept unseen, never both, and the same in every run. */
function parts(
  candidates: readonly Candidate[],
  options: SelectOptions,
): Record<'learned' | 'unseen', Choice> {
  const random = seededRandom(options.seed)
  const isUnseen = ({ shape }: Candidate): boolean =>
    Number.parseInt(shape.slice(0, 8), 16) < options.unseenShare * SHAPE_SPACE
  const learned = choose(
    candidates.filter((one) => !isUnseen(one)),
    options,
    random,
  )
  const unseen = choose(candidates.filter(isUnseen), { ...options, requests: MOST_UNSEEN }, random)
  return { learned, unseen }
}

/** A random sample of a stream of unknown length (Vitter 1985, algorithm R). */
class Reservoir<T> {
  readonly kept: T[] = []
  readonly #most: number
  readonly #random: Random
  #offered = 0

  constructor(most: number, random: Random) {
    this.#most = most
    this.#random = random
  }

  offer(make: () => T): void {
    const place = Math.floor(this.#random() * ++this.#offered)
    if (this.kept.length < this.#most) this.kept.push(make())
    else if (place < this.#most) this.kept[place] = make()
  }
}

/** From records to windows and rows. */
class Reader {
  readonly unseen: Row[] = []
  readonly #builder = new WindowSetBuilder()
  readonly #inspector = new Inspector()

  read(record: TrafficRecord, weight: number | undefined, unseen: boolean): void {
    if (unseen) this.unseen.push(requestRow(record, undefined, SOURCE))
    if (weight === undefined) return
    const request = toRequest(record)
    const views = this.#inspector.inspect(toHead(request), request.body)
    for (let w = 0; w < views.count; w++) this.#builder.add(views, w, UNLABELLED, SOURCE, { weight })
  }

  windows(): WindowSet {
    return this.#builder.build()
  }
}

function capped(set: WindowSet, most: number, random: Random): WindowSet {
  if (set.count <= most) return set
  const all = Uint32Array.from({ length: set.count }, (_, i) => i)
  return subset(set, shuffled(all, random).slice(0, most).sort())
}
