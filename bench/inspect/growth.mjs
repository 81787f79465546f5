// The parts of the full benchmark on how cost grows: with the size of a body, and with the number of parameters.
import { path, runToEnd } from '../support/processes.mjs'
import { atMost, digits } from '../support/section.mjs'

/** Time per byte may differ by this between the largest input and one of a tenth, for growth to count as linear. */
const LINEAR = 1.25

export async function measureGrowth(bench) {
  bench.progress('bodies and parameters')
  const options = JSON.stringify({ model: bench.file, quick: bench.quick })
  return sections(await runToEnd([path('inspect/curves.mjs'), options], { core: 'proxy', seconds: 120 }))
}

/** Requests below have a cost of their own, however few bytes they have. */
const isLarge = ([bytes]) => bytes >= 1000

const perByte = ([bytes, nanoseconds]) => nanoseconds / bytes

/** Largest ratio of cost per byte between the last point of a curve and the one before. */
const bend = (curves) =>
  Math.max(...Object.values(curves).map((points) => perByte(points.at(-1)) / perByte(points.at(-2))))

/** @param figures what inspect/curves.mjs prints */
export function sections({ asked, sizes, hard, counts }) {
  return { sizes: sizesSection(asked, sizes, hard), counts: countsSection(counts) }
}

function sizesSection(asked, sizes, hard) {
  const all = { ...sizes, ...hard }
  const worst = Object.entries(all)
    .flatMap(([name, points]) =>
      points.filter(isLarge).map((point) => ({ name, bytes: point[0], cost: perByte(point) })),
    )
    .reduce((a, b) => (a.cost > b.cost ? a : b))
  return {
    title: 'Cost against body size',
    says: 'Nanoseconds per byte of the whole request, views, decoding and scoring; bodies over 1 MiB in slices, as they stream. The lower half are bodies made to be dear.',
    columns: ['ns per byte', ...asked.map(readable)],
    rows: Object.entries(all).map(([name, points]) => [
      name,
      ...points.map((point) => digits(perByte(point), 1)),
    ]),
    targets: [
      atMost('dearest body, requests from 1 kB, ns per byte', 40, worst.cost),
      atMost('linear in body size: ns per byte, largest ÷ next', LINEAR, bend(all)),
    ],
    notes: [
      `Dearest: ${worst.name}, ${worst.bytes.toLocaleString('en')} bytes, ${digits(worst.cost, 1)} ns per byte.`,
    ],
    chart: chart('Cost of inspection against the size of the body', 'bytes of the request', sizes, hard),
    figures: { asked, sizes, hard },
  }
}

const readable = (bytes) =>
  bytes >= 1e6 ? `${digits(bytes / 1e6, 0)} MB` : bytes >= 1e3 ? `${digits(bytes / 1e3, 0)} kB` : `${bytes} B`

function countsSection(counts) {
  const points = Object.fromEntries(
    Object.entries(counts).map(([name, list]) => [name, list.map(([, ...point]) => point)]),
  )
  const numbers = Object.values(counts)[0].map(([number]) => number)
  const worst = Math.max(...Object.values(points).flatMap((list) => list.filter(isLarge).map(perByte)))
  return {
    title: 'Cost against parameters and cookies',
    says: 'Microseconds per request, and nanoseconds per byte of it in brackets.',
    columns: ['number', ...numbers.map((number) => number.toLocaleString('en'))],
    rows: Object.entries(points).map(([name, list]) => [
      name,
      ...list.map((point) => `${digits(point[1] / 1000, 0)} (${digits(perByte(point), 0)})`),
    ]),
    targets: [
      atMost('dearest parameters, requests from 1 kB, ns per byte', 40, worst),
      atMost('linear in parameters: ns per byte, most ÷ next', LINEAR, bend(points)),
    ],
    notes: [],
    chart: chart('Cost of inspection against the number of parameters', 'bytes of the request', points, {}),
    figures: { counts },
  }
}

function chart(description, label, plain, hard) {
  const lines = Object.entries({ ...plain, ...hard }).map(([name, points]) => ({
    kind: 'line',
    name,
    points: points.map((point) => [point[0], perByte(point)]),
  }))
  const all = lines.flatMap(({ points }) => points)
  const [from, to] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
  const rule = {
    kind: 'rule',
    name: 'target',
    points: [
      [from, 40],
      [to, 40],
    ],
  }
  return {
    kind: 'curves',
    description,
    x: { label, from, to, scale: 'log' },
    y: { label: 'ns per byte', from: 0, to: Math.max(45, ...all.map(([, y]) => y)) * 1.05 },
    series: [...lines, rule],
  }
}
