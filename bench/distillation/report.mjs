/** From results to `docs/distillation.md` and its pictures. Trains nothing and says nothing that is not computed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { forest } from '../../dist/distill/report/forest.js'
import { significant, spanOf } from '../../dist/distill/report/axis.js'
import { pictureFile, plot } from '../../dist/distill/report/plot.js'
import { path } from '../support/processes.mjs'
import { compared, deviation, mean } from '../support/statistics.mjs'
import { KINDS, sortOf } from './kinds.mjs'

/** The false-positive rates that are shown. */
const [STRICT, LOOSE] = [0.0005, 0.001]

/** What a result says, by name: how it is reckoned, and whether more is better. */
const at = (rate, { quality }) => quality.find((point) => point.rate === rate)
export const FIGURES = {
  strict: { of: (result) => 100 * at(STRICT, result).caught, more: true },
  loose: { of: (result) => 100 * at(LOOSE, result).caught, more: true },
  sources: { of: (result) => 100 * at(LOOSE, result).meanOfSources, more: true },
  top1: { of: ({ fidelity }) => 100 * fidelity.top1, more: true },
  kl: { of: ({ fidelity }) => fidelity.meanKl, more: false },
  bytes: { of: ({ bytes }) => bytes, more: false },
  micros: { of: ({ micros }) => micros.own, more: false },
  faster: { of: ({ micros }) => micros.teacher / micros.own, more: true },
}

/** Figures of each kind: name → values of its seeds. Kinds in the order of {@link KINDS}. */
export function byKind(results) {
  const kinds = Object.keys(KINDS).filter((kind) => results.some((result) => result.kind === kind))
  return new Map(
    kinds.map((kind) => {
      const own = results.filter((result) => result.kind === kind)
      const figures = Object.entries(FIGURES).map(([name, { of }]) => [name, own.map(of)])
      return [kind, Object.fromEntries(figures)]
    }),
  )
}

/**
 * What a kind did against another: `better`, `worse`, `alike` within the spread of seeds, or `open` without a spread.
 */
export function verdict(figures, others, name) {
  const { difference, margin, beyond } = compared(figures[name], others[name])
  if (beyond === undefined) return { difference, margin, says: 'open' }
  if (!beyond) return { difference, margin, says: 'alike' }
  return { difference, margin, says: difference > 0 === FIGURES[name].more ? 'better' : 'worse' }
}

/** Writes page and pictures. @returns their names */
export function writeReport(results, setting, docs = path('../docs')) {
  const files = filesOf(results, setting)
  mkdirSync(join(docs, 'distillation'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(docs, name), text)
  return Object.keys(files).map((name) => join(docs, name))
}

/** @returns file name → content */
export function filesOf(results, setting) {
  checkAlike(results)
  const kinds = byKind(results)
  return {
    'distillation.md': page(results, kinds, setting),
    'distillation/quality.svg': qualityPicture(kinds),
    'distillation/size.svg': sizePicture(kinds),
  }
}

function checkAlike(results) {
  const settings = new Set(results.map(({ setting }) => setting))
  if (settings.size === 1) return
  const message =
    settings.size === 0 ? 'there are no results' : `the results are of ${settings.size} settings`
  throw Object.assign(new Error(`${message}; run with --data first, or choose another --runs`), {
    usage: true,
  })
}

function page(results, kinds, setting) {
  const teacher = results.find(({ kind }) => kind === 'teacher')
  return [
    '# Kinds of distillation, side by side',
    '',
    '<!-- Made by `npm run bench:distillation -- --report` from bench/results/distillation. Change these, not this page. -->',
    '',
    ...introduction(results, setting),
    '',
    '## Figures',
    '',
    ...figuresTable(kinds, teacher),
    '',
    '![Attacks caught by kind](distillation/quality.svg)',
    '',
    '![Attacks caught by size](distillation/size.svg)',
    '',
    '## What helped',
    '',
    ...verdictTable(kinds),
    '',
    ...plainly(kinds),
    '',
    '## Again',
    '',
    '`npm run bench:distillation -- --data DIR` makes the results (`bench/results/distillation/`), one small file per kind and seed; one that is there is not made again. `npm run bench:distillation -- --report` makes this page from them. What each kind changes: `bench/distillation/kinds.mjs`; what all share: `bench/distillation/setting.yaml` and `base.yaml`. How to use a kind: [distilling.md](distilling.md).',
    '',
  ].join('\n')
}

function introduction(results, { student, large }) {
  const { trainWindows, dev, teacher } = results[0]
  const count = (n) => n.toLocaleString('en')
  return [
    `Every student has the architecture of the shipped one and learns from the same ${count(trainWindows)} windows, ${student.epochs} epochs of ${count(student.epochWindows)}, with what the same teacher (${teacher}) says of them. Only the kind differs; seeds, of which the table gives the number, change first weights and the order of the windows. Where hard labels are of one window in twenty, the others have those of the teacher alone, or are not learned: that is a log of which people have looked at a little. This is about a fiftieth of the training of the shipped student, so that figures compare kinds; they are not those of the shipped model.`,
    '',
    `The large network has the architecture of the teacher and learns from the same windows by hard labels (${large.epochs} epoch of ${count(large.epochWindows)}); pruning and quantisation are then applied to it without a student.`,
    '',
    `Attacks caught: share of all attack requests flagged where 0.05 % or 0.1 % of the recorded harmless ones are, on ${count(dev.requests)} dev requests of other sites and attack families; by source: mean over the families of sources. Agreement: share of ${count(dev.windows)} distinct dev windows with the teacher's likeliest class, and mean KL(teacher ‖ student) in nats. Time: processor time per request, and how many times faster than the teacher in the same process. Mean ± standard deviation over seeds.`,
  ]
}

const DIGITS = { strict: 1, loose: 1, sources: 1, top1: 2, kl: 4, bytes: 0, micros: 0, faster: 0 }

/** Mean ± deviation; the deviation is left out where it says nothing. */
function cell(values, digits, unit = 1) {
  const write = (value) =>
    (value / unit).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const spread = deviation(values)
  return Number.isNaN(spread) || spread === 0
    ? write(mean(values))
    : `${write(mean(values))} ± ${write(spread)}`
}

function figuresTable(kinds, teacher) {
  const head = [
    'kind',
    'name',
    'seeds',
    'caught at 0.05 %',
    'at 0.1 %',
    'by source',
    'agreement %',
    'KL',
    'KB',
    'times smaller',
    'µs',
    'times faster',
  ]
  const rows = [...kinds].map(([kind, figures]) => [
    KINDS[kind].title,
    `\`${kind}\``,
    String(figures.bytes.length),
    ...['strict', 'loose', 'sources', 'top1', 'kl'].map((name) => cell(figures[name], DIGITS[name])),
    cell(figures.bytes, 0, 1000),
    teacher ? (teacher.bytes / mean(figures.bytes)).toFixed(1) : '',
    cell(figures.micros, 0),
    cell(figures.faster, 0),
  ])
  return markdownTable([head, ...rows])
}

function markdownTable([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** Pairs of a kind and one that it is compared with, where both have results. */
const pairs = (kinds) =>
  [...kinds.keys()].flatMap((kind) =>
    (KINDS[kind].against ?? []).filter((other) => kinds.has(other)).map((other) => ({ kind, other })),
  )

const JUDGED = ['strict', 'loose', 'top1', 'kl']
const SIGN = { better: '**better**', worse: '**worse**', alike: 'no difference', open: 'one seed' }

function verdictTable(kinds) {
  const head = ['kind', 'against', 'caught at 0.05 %', 'at 0.1 %', 'agreement', 'KL']
  const rows = pairs(kinds).map(({ kind, other }) => [
    `\`${kind}\``,
    `\`${other}\``,
    ...JUDGED.map((name) => {
      const { difference, says } = verdict(kinds.get(kind), kinds.get(other), name)
      return `${signed(difference, DIGITS[name])} ${SIGN[says]}`
    }),
  ])
  const note =
    'Differences of means, in points (KL in nats). *Better* and *worse* are beyond the spread of seeds: more than chance lets expect at 95 % (Student’s t, one deviation pooled of both kinds). *No difference* is one that seeds alone could make.'
  return [note, '', ...markdownTable([head, ...rows])]
}

const signed = (value, digits) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`

/** Sentences: which kinds helped, which did not. */
function plainly(kinds) {
  const judged = pairs(kinds).map((pair) => {
    const says = (name) => verdict(kinds.get(pair.kind), kinds.get(pair.other), name).says
    return { ...pair, quality: [says('strict'), says('loose')], fidelity: [says('top1'), says('kl')] }
  })
  const named = (list) => list.map(({ kind, other }) => `\`${kind}\` (against \`${other}\`)`).join(', ')
  const sentence = (text, list) => (list.length > 0 ? [`- ${text}: ${named(list)}.`] : [])
  const has = (list, word) => list.includes(word)
  const worse = judged.filter(({ quality }) => has(quality, 'worse') && !has(quality, 'better'))
  const better = judged.filter(({ quality }) => has(quality, 'better') && !has(quality, 'worse'))
  const rest = judged.filter((one) => !worse.includes(one) && !better.includes(one))
  const open = rest.filter(({ quality }) => has(quality, 'open'))
  const alike = rest.filter((one) => !open.includes(one))
  const closer = alike.filter(({ fidelity }) => has(fidelity, 'better') && !has(fidelity, 'worse'))
  return [
    'Plainly, by attacks caught at the two rates:',
    '',
    ...sentence('It caught more attacks, beyond the spread of seeds', better),
    ...sentence('It did not help to catch attacks, but brought the student closer to the teacher', closer),
    ...sentence(
      'It made no difference beyond the spread of seeds',
      alike.filter((one) => !closer.includes(one)),
    ),
    ...sentence('It caught fewer attacks, beyond the spread of seeds', worse),
    ...sentence('One seed only, so nothing can be said', open),
  ]
}

/** Mean and one deviation to either side, as shares. */
function markOf(values) {
  const spread = deviation(values) || 0
  const share = mean(values) / 100
  return { share, low: share - spread / 100, high: share + spread / 100, note: `${values.length} seeds` }
}

function qualityPicture(kinds) {
  const rows = [...kinds].map(([name, figures]) => ({
    name,
    shares: [markOf(figures.strict), markOf(figures.loose)],
  }))
  const lowest = Math.min(...rows.flatMap(({ shares }) => shares.map(({ low }) => low)))
  const height = rows.length * 40 + 90
  const picture = forest({
    description: 'Attacks caught by kind of distillation, mean and one standard deviation over seeds',
    label: 'attacks caught at 0.05 % and 0.1 % false positives',
    series: ['at 0.05 %', 'at 0.1 %'],
    rows,
    from: Math.max(0, Math.floor(lowest * 10) / 10),
  })
  return pictureFile([picture], 580, height)
}

const [WIDTH, HEIGHT] = [640, 460]

function sizePicture(kinds) {
  const shown = [...kinds]
  const all = shown.map(([, figures]) => figures)
  const dots = (sort) =>
    shown
      .filter(([kind]) => sortOf(kind) === sort)
      .map(([kind, figures]) => {
        const { share, low, high } = markOf(figures.strict)
        return {
          at: [mean(figures.bytes) / 1000, 100 * share],
          interval: [100 * low, 100 * high],
          title: `${kind}: ${(100 * share).toFixed(1)} %, ${Math.round(mean(figures.bytes) / 1000)} KB`,
          text: NAMED.has(kind) ? kind : undefined,
        }
      })
  const sizes = all.map((figures) => mean(figures.bytes) / 1000)
  const picture = plot({
    description: 'Attacks caught at 0.05 % false positives by size of the network',
    x: {
      label: 'size in KB (logarithmic)',
      scale: 'log',
      ...spanOf(sizes, { scale: 'log' }),
      format: significant,
    },
    y: { label: 'attacks caught at 0.05 % in %', ...spanOf(all.flatMap(({ strict }) => strict)) },
    width: WIDTH,
    height: HEIGHT - 80,
    series: [
      { kind: 'dots', name: 'students', dots: dots('student') },
      { kind: 'dots', name: 'large network, compressed or not', dots: dots('large') },
      { kind: 'dots', name: 'the teacher of all students', dots: dots('teacher') },
    ],
  })
  return pictureFile([picture], WIDTH, HEIGHT)
}

/** Kinds whose names fit into the picture: those that change the size, and what they start from. */
const NAMED = new Set([
  'hard',
  'int4',
  'pruned-gradually',
  'large',
  'large-int8',
  'large-int4',
  'large-pruned',
  'large-pruned-int8',
])
