// From statuses and figures to docs/quality.md.
import { wilson } from '../../dist/distill/report/intervals.js'
import { familyOf } from '../../dist/distill/report/scored.js'
import { GOALS, gradeOf, MUTATED, SMUGGLED } from './goals.mjs'
import { falseAlarmKinds, missKinds } from './kinds.mjs'

const BLOCKED = new Set([403, 406])

/** Shares blocked by goal, family, source and class, and the errors by kind. */
export function figuresOf(rows, statuses) {
  const judged = rows.map((row, i) => ({ ...row, blocked: BLOCKED.has(statuses[i]) }))
  const attacks = judged.filter(({ label }) => label === 'attack')
  const harmless = judged.filter(({ label }) => label === 'benign')
  return {
    replayed: rows.length,
    unanswered: statuses.filter((status) => status === 0).length,
    refused: statuses.filter((status) => status === 400).length,
    goals: GOALS.map((goal) => ({ name: goal.name, share: shareOf(judged.filter(goal.of)) ?? null })),
    families: grouped(judged, ({ label, source }) => `${label} ${familyOf(source)}`),
    sources: grouped(judged, ({ label, source }) => `${label} ${source}`),
    classes: grouped(attacks, ({ class: name }) => name),
    falseAlarms: falseAlarmKinds(harmless.filter(({ blocked }) => blocked)),
    misses: missKinds(attacks.filter(({ blocked }) => !blocked)),
  }
}

const shareOf = (rows) => wilson(rows.filter(({ blocked }) => blocked).length, rows.length)

function grouped(rows, keyOf) {
  const groups = new Map()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, of]) => ({ name, share: shareOf(of) }))
}

const percent = (share, digits = 2) => `${(100 * share).toFixed(digits)} %`
const short = (share) => Number((100 * share).toPrecision(4))
const bound = ({ most, least }, i) => (most ? `≤ ${short(most[i])} %` : `≥ ${short(least[i])} %`)
const interval = ({ low, high }) => `${percent(low)} to ${percent(high)}`
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function goalRow(goal, share) {
  if (!share) return [goal.name, bound(goal, 0), bound(goal, 1), 'not measured', '', '']
  const grade = { goal: 'goal', floor: 'floor', below: 'below the floor' }[gradeOf(goal, share.share)]
  return [goal.name, bound(goal, 0), bound(goal, 1), percent(share.share, 3), interval(share), grade]
}

function goals({ goals, probed }) {
  const rows = goals.map(({ share }, i) => goalRow(GOALS[i], share))
  rows.push(goalRow(MUTATED, probed.mutated), goalRow(SMUGGLED, probed.smuggled))
  return table(['blocked', 'floor', 'goal', 'measured', '95 % interval', 'reaches'], rows)
}

const groupTable = (what, groups) =>
  table(
    [what, 'requests', 'blocked', '95 % interval'],
    groups.map(({ name, share }) => [name, share.rows, percent(share.share), interval(share)]),
  )

function thresholds({ thresholds: { sensitivities } }) {
  const rows = sensitivities.map(({ name, threshold, kept, flagged }) => [
    `\`${name}\``,
    threshold.toPrecision(6),
    `${100 * kept.target} %`,
    kept.requests ? `${percent(kept.flagged / kept.requests, 4)} (${kept.flagged} of ${kept.requests})` : '–',
    flagged ? `${percent(flagged.share, 4)} (${flagged.count} of ${flagged.rows})` : '–',
    flagged ? percent(flagged.high, 4) : '–',
  ])
  const head = ['sensitivity', 'threshold', 'target', 'in the model file', 'today', 'at most, 95 %']
  return table(head, rows)
}

function calibration({ requests, windows, thresholds }) {
  const { calibration: kept, temperature } = thresholds
  const bins = requests.bins.map(({ from, to, rows, meanScore, attacks }) => [
    `${from.toFixed(2)}–${to.toFixed(2)}`,
    rows,
    meanScore.toFixed(3),
    attacks.share.toFixed(3),
  ])
  const before = kept
    ? `Before calibration (temperature ${temperature.toFixed(3)} and a constant) the requests' error was ${percent(kept.errorBefore)}.`
    : 'This model was never calibrated.'
  return `Expected calibration error (15 bins): ${percent(requests.expectedError)} for requests (${percent(requests.prevalence)} attacks), ${percent(windows.expectedError, 3)} for windows (${percent(windows.prevalence)} attacks; of an attack's windows only the worst counts). ${before} Temperature and constant are fitted on the same requests; they are two numbers.

${table(['score', 'requests', 'mean score', 'share of attacks'], bins)}`
}

function evidence({ evidence }) {
  const sum = (key) => evidence.reduce((total, group) => total + group[key], 0)
  const row = (name, { set, caught, overlapping }) => [
    name,
    set,
    caught,
    caught > 0 ? percent(overlapping / caught) : '–',
  ]
  const all = { set: sum('set'), caught: sum('caught'), overlapping: sum('overlapping') }
  const rows = [row('all', all), ...evidence.map((group) => row(group.family, group))]
  return table(['source', 'payloads set', 'caught', 'strongest evidence overlaps the payload'], rows)
}

function leftOut({ sources }) {
  if (!sources) return 'Not measured yet: `node bench/quality/leave-source-out.mjs --data DIR` measures it.'
  const { note, folds } = sources
  const rows = folds.map(({ source, rows, within, without }) => [
    source,
    rows,
    percent(within),
    percent(without),
  ])
  return `${note}\n\n${table(['source', 'attacks', 'caught, trained with it', 'caught, left out'], rows)}`
}

const code = (text) =>
  `\`${text
    .replace(/\|/g, '\\|')
    .replace(/`/g, '’')
    .replace(/[\r\n]+/g, ' ⏎ ')}\``

function invented({ invented: { attacks, talk } }) {
  const row = (name, { requests, flagged }) => [name, requests, percent(flagged / requests)]
  const wrong = ({ wrong }) => wrong.map(({ text, places }) => [code(text), places.join(', ')])
  return `${table(['', 'requests', 'flagged'], [row('textbook attacks', attacks), row('harmless texts like them', talk)])}

${listed('Attacks that were not flagged:', wrong(attacks))}

${listed('Harmless texts that were:', wrong(talk))}`
}

const listed = (says, rows) =>
  rows.length === 0 ? `${says} none.` : `${says}\n\n${table(['text', 'in'], rows)}`

const kindTable = (kinds) =>
  table(
    ['kind', 'requests', 'an invented example'],
    kinds.map(({ name, count, example }) => [name, count, code(example)]),
  )

export function page(figures) {
  return `# Quality

What model \`${figures.model}\` does on ${figures.replayed} ${figures.every > 1 ? `(every ${figures.every}th) ` : ''}recorded requests of sites, services and attack families that training never saw. Generated by \`npm run bench:quality\`; not edited by hand. The figures are in \`quality.json\` beside this page.

The requests were replayed through \`stillgate serve --mode block --sensitivity medium\` and count as blocked when the answer was 403 or 406. ${figures.unanswered} got no answer, ${figures.refused} were no HTTP that Node reads (400). Thresholds, temperature and the choice of the model used these requests; for other traffic the figures of sources left out (below) say more. Intervals are Wilson's, 95 %.

## What it must reach

${goals(figures)}

## By source

${groupTable('label and source', figures.families)}

## By class of attack

${groupTable('class', figures.classes)}

## Thresholds

${thresholds(figures)}

Harmless requests but the hard negatives. [How they are chosen](distilling.md).

## Calibration

${calibration(figures)}

## Attack or talk

Attacks of every textbook and harmless texts that look like them, all invented (\`bench/quality/invented.json\`), each set into a query, a form and a JSON document; at medium.

${invented(figures)}

## Evidence

Payloads taken out of the attacks above (where exactly one value is anything but plain words), set into requests anew at random places, at medium.

${evidence(figures)}

## Sources left out

${leftOut(figures)}

## Errors that remain

By simple predicates over target and body. The examples are invented.

Harmless requests that were blocked:

${kindTable(figures.falseAlarms)}

Attacks that were let through:

${kindTable(figures.misses)}
`
}
