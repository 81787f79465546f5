import type { FalsePositives } from './types.js'

/**
 * What a threshold was chosen for and what it did, for people.
 *
 * @example describeFalsePositives({ target: 0.0005, flagged: 12, requests: 26580 })
 * // '0.05 % wanted, 0.0451 % measured (12 of 26580)'
 */
export function describeFalsePositives({ target, flagged, requests }: FalsePositives): string {
  const wanted = `${percent(target)} wanted`
  if (flagged === undefined || !requests) return wanted
  return `${wanted}, ${percent(flagged / requests)} measured (${flagged} of ${requests})`
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`
