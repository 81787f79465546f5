/** What a run says at its end: to people, and to scripts. */
import { shortName } from '../release/index.js'
import { checkTable, type Check } from './gate/check.js'
import type { Plan } from './plan.js'
import type { Published } from './publish.js'

/** What a run decided and why; `decision.json`. */
export interface Decision {
  readonly run: string
  /** SHA-256 of the new model and of the one it began as. */
  readonly model: string
  readonly parent: string
  readonly teacher: string
  readonly accepted: boolean
  /** Whether it is in force. */
  readonly promoted: boolean
  /** Whether it is on trial as a canary first. */
  readonly canary?: boolean | undefined
  readonly reasons: readonly string[]
  readonly checks: readonly Check[]
  /** What was selected, and what left out. */
  readonly selection: Readonly<Record<string, number>>
  /** Seconds per stage, of this process. */
  readonly seconds: Readonly<Record<string, number>>
  /** Most memory of this process, MiB. */
  readonly peakMiB: number
  readonly data: readonly { readonly name: string; readonly sha256: string }[]
}

/** One line. @example verdictOf(decision) // 'model 9f86d0818 4c7 is in force' */
export function verdictOf({
  model,
  accepted,
  promoted,
  canary,
  reasons,
}: (Published & { model: string }) | Decision): string {
  const name = `model ${shortName(model)}`
  if (!accepted) return `${name} is kept and rejected: ${reasons.join('; ')}`
  if (canary) return `${name} passed the gate and is on trial as a canary`
  return promoted
    ? `${name} passed the gate and is in force`
    : `${name} passed the gate and is kept: another model was put in force meanwhile`
}

/** `REPORT.md` of a run. */
export function reportText(decision: Decision, plan: Plan): string {
  const day = (at: number): string => new Date(at).toISOString()
  const { selection, seconds } = decision
  return `# Run ${decision.run}

${verdictOf(decision)}.

| | |
| --- | --- |
| began | ${day(plan.began)} |
| traffic | ${day(plan.since)} to ${day(plan.until)} |
| began as | model ${shortName(decision.parent)} |
| teacher | ${decision.teacher} |
| seed | ${plan.seed} |
| peak memory | ${decision.peakMiB} MiB |

## Gate

\`\`\`
${checkTable(decision.checks)}\`\`\`

## Traffic

${list(selection)}

## Time

${list(Object.fromEntries(Object.entries(seconds).map(([stage, s]) => [stage, `${s} s`])))}
`
}

const list = (facts: Readonly<Record<string, number | string>>): string =>
  Object.entries(facts)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n')
