// A section for the terminal.
import { significant } from '../../dist/distill/report/axis.js'
import { table } from '../support/statistics.mjs'

/** @example 'on ÷ off  ≥ 0.88  0.91 (0.9–0.92)  reached' */
export function targetRow({ what, sign, target, value, least, most, reached }) {
  const range = least === undefined || least === most ? '' : ` (${significant(least)}–${significant(most)})`
  const here = value === undefined ? 'not measured' : `${significant(value)}${range}`
  return [what, `${sign} ${significant(target)}`, here, verdict(value, reached)]
}

const verdict = (value, reached) => (value === undefined ? '–' : reached ? 'yes' : 'no')

export function text({ title, says, columns, rows, targets, notes }) {
  const goals =
    targets.length === 0 ? [] : [table([['target', '', 'here', 'reached'], ...targets.map(targetRow)])]
  return [title, says, table([columns, ...rows]), ...goals, ...notes].join('\n')
}
