// The parts of the full benchmark on how cost grows: with the size of a body, and with the number of parameters.
import { path, runToEnd } from '../support/processes.mjs'
import { atMost, digits } from '../support/section.mjs'

/** Time per byte may differ by this between the largest input and one of a tenth, for growth to count as linear. */
const LINEAR = 1.25
/** No input within the limits is to take more per byte. */
const MOST_NS = 40

export async function measureGrowth(bench) {
  bench.progress('bodies and parameters')
  const options = JSON.stringify({ model: bench.file, quick: bench.quick })
  return sections(await runToEnd([path('inspect/curves.mjs'), options], { core: 'proxy', seconds: 180 }))
}

/** Requests below have a cost of their own, however few bytes they have. */
const isLarge = ([bytes]) => bytes >= 1000

const perByte = ([bytes, nanoseconds]) => nanoseconds / bytes

/** Largest ratio of cost per byte between the last point of a curve and the one before; NaN without two points. */
const bend = (curves) =>
  Math.max(
    ...Object.values(curves).map((points) =>
      points.length < 2 ? NaN : perByte(points.at(-1)) / perByte(points.at(-2)),
    ),
  )

/** The dearest of the large requests, `{name, bytes, cost}`; its cost is NaN when there is none. */
const dearest = (curves) =>
  Object.entries(curves)
    .flatMap(([name, points]) =>
      points.filter(isLarge).map((point) => ({ name, bytes: point[0], cost: perByte(point) })),
    )
    .reduce((a, b) => (a.cost >= b.cost ? a : b), { name: 'none', bytes: 0, cost: NaN })

/** @param figures what inspect/curves.mjs prints */
export function sections({ asked, sizes, hard, counts }) {
  return {
    sizes: sizesSection('Cost against body size', asked, sizes),
    hard: sizesSection('Cost of bodies made to be dear', asked, hard),
    counts: countsSection(counts),
  }
}

function sizesSection(title, asked, curves) {
  const { name, bytes, cost } = dearest(curves)
  return {
    title,
    says: 'Nanoseconds of CPU time per byte of the whole request: views, decoding and scoring; medians of seven rounds over all points. Bodies over 1 MiB are judged in slices, as they stream; nothing is remembered from run to run.',
    columns: ['ns per byte', ...asked.map(readable)],
    rows: Object.entries(curves).map(([body, points]) => [
      body,
      ...points.map((point) => digits(perByte(point), 1)),
    ]),
    targets: [
      atMost(`${title}: dearest request from 1 kB, ns per byte`, MOST_NS, cost),
      atMost(`${title}: linear, ns per byte of the largest ÷ next`, LINEAR, bend(curves)),
    ],
    notes: [`Dearest: ${name}, ${digits(bytes, 0)} bytes, ${digits(cost, 1)} ns per byte.`],
    chart: chart(`${title}: nanoseconds per byte`, curves),
    figures: { asked, curves },
  }
}

const readable = (bytes) =>
  bytes >= 1e6 ? `${digits(bytes / 1e6, 0)} MB` : bytes >= 1e3 ? `${digits(bytes / 1e3, 0)} kB` : `${bytes} B`

function countsSection(counts) {
  const points = Object.fromEntries(
    Object.entries(counts).map(([name, list]) => [name, list.map(([, ...point]) => point)]),
  )
  const numbers = Object.values(counts)[0].map(([number]) => number)
  return {
    title: 'Cost against parameters and cookies',
    says: 'Microseconds of CPU time per request, and nanoseconds per byte of it in brackets; medians of the same rounds.',
    columns: ['number', ...numbers.map((number) => number.toLocaleString('en'))],
    rows: Object.entries(points).map(([name, list]) => [
      name,
      ...list.map((point) => `${digits(point[1] / 1000, 0)} (${digits(perByte(point), 0)})`),
    ]),
    targets: [
      atMost('parameters: dearest request from 1 kB, ns per byte', MOST_NS, dearest(points).cost),
      atMost('parameters: linear, ns per byte of the most ÷ next', LINEAR, bend(points)),
    ],
    notes: [],
    chart: chart('Parameters and cookies: nanoseconds per byte', points),
    figures: { counts },
  }
}

/** At most four lines, those that end dearest: a picture of more is not read. */
function chart(description, curves) {
  const lines = Object.entries(curves)
    .map(([name, points]) => ({
      kind: 'line',
      name,
      points: points.map((point) => [point[0], perByte(point)]),
    }))
    .sort((a, b) => b.points.at(-1)[1] - a.points.at(-1)[1])
    .slice(0, 4)
  const all = lines.flatMap(({ points }) => points)
  // A tenth more, so that the last number of the axis has room.
  const [from, to] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x)) * 1.1]
  const rule = [from, to].map((x) => [x, MOST_NS])
  return {
    kind: 'curves',
    description,
    x: { label: 'bytes of the request', from, to, scale: 'log' },
    y: { label: 'ns per byte', from: 0, to: Math.max(MOST_NS, ...all.map(([, y]) => y)) * 1.1 },
    series: [...lines, { kind: 'rule', name: 'target', points: rule }],
  }
}
