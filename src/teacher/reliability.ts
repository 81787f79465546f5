/** How well each member of an ensemble knows each class, measured on requests that none was trained on. */
import { margins, type HeldOut } from '../training/index.js'
import type { Teacher } from './types.js'

/** No member loses its voice for a class altogether. */
const LEAST = 0.01

/**
 * F1 of each member for each class over the dev requests, (M, C): of a request, its worst window speaks. Classes that
 * no dev request has give every member the same weight.
 */
export function reliabilityOf(members: readonly Teacher[], heldOut: HeldOut): Float32Array {
  const C = members[0]!.classes
  const out = new Float32Array(members.length * C)
  members.forEach((member, m) => out.set(classScores(member, heldOut), m * C))
  return out
}

function classScores(member: Teacher, heldOut: HeldOut): Float32Array {
  const C = member.classes
  const right = new Float64Array(C)
  const said = new Float64Array(C)
  const there = new Float64Array(C)
  const answers = requestClasses(member, heldOut)
  heldOut.requests.forEach(({ label }, i) => {
    there[label]!++
    said[answers[i]!]!++
    if (answers[i] === label) right[label]!++
  })
  return Float32Array.from(there, (count, c) => {
    return count === 0 ? 1 : Math.max(LEAST, (2 * right[c]!) / (said[c]! + count))
  })
}

/** The likeliest class of the worst window of each request. */
function requestClasses(member: Teacher, { windows, requests }: HeldOut): Uint8Array {
  const C = member.classes
  const logits = member.logits(
    windows,
    Uint32Array.from({ length: windows.count }, (_, i) => i),
  )
  const odds = margins(logits, C)
  return Uint8Array.from(requests, (request) => {
    let worst = -1
    for (const w of request.windows) if (worst < 0 || odds[w]! > odds[worst]!) worst = w
    if (worst < 0) return 0
    const row = logits.subarray(worst * C, (worst + 1) * C)
    return row.indexOf(Math.max(...row))
  })
}
