/** How many attacks are caught where a fixed share of harmless requests is flagged. */
import { seededRandom } from '../../corpus/random.js'
import { resampledShares, type Interval } from './bootstrap.js'
import { wilson, type Proportion } from './intervals.js'
import { FALSE_POSITIVE_RATES, operatingPoint, type OperatingPoint } from './operating-point.js'
import { familyOf, isAttack, negativesOf, type Negatives, type ScoredRequest } from './scored.js'

export interface PointOfDetection extends OperatingPoint {
  /** Share of all attacks flagged; Wilson interval. Absent without attacks. */
  readonly caught?: Proportion | undefined
  /** Mean over families of sources of the share flagged, each family alike. */
  readonly meanOfSources?: number | undefined
  /**
   * 95 % percentile intervals (Efron & Tibshirani 1993, ch. 13) over resampled requests; harmless ones too, so
   * that they hold the uncertainty of the threshold, which Wilson intervals do not.
   */
  readonly bootstrap?: { readonly caught: Interval; readonly meanOfSources: Interval } | undefined
}

/** The share flagged of one class, source or family at each rate. */
export interface DetectionGroup {
  readonly label: 'benign' | 'attack'
  readonly by: 'class' | 'source' | 'family'
  readonly name: string
  readonly rows: number
  /** One per point, in the same order. */
  readonly flagged: readonly Proportion[]
}

export interface Detection {
  readonly negatives: { readonly of: Negatives['of']; readonly rows: number }
  readonly attacks: number
  readonly points: readonly PointOfDetection[]
  readonly groups: readonly DetectionGroup[]
}

/**
 * Detection at fixed false-positive rates, over all, by class, by source and by family of sources.
 *
 * @param rates 0…1 each; default {@link FALSE_POSITIVE_RATES}.
 * @param seed of the resampling; the same seed gives the same intervals.
 */
export function detectionOf(
  requests: readonly ScoredRequest[],
  { rates = FALSE_POSITIVE_RATES, seed = 1 }: { rates?: readonly number[]; seed?: number } = {},
): Detection {
  const negatives = negativesOf(requests)
  const attacks = requests.filter(isAttack)
  const points = rates.map((rate) => operatingPoint(negatives.scores, rate))
  const spread = resampledShares({
    negatives: negatives.scores,
    attacks: attacks.map(({ score, source }) => ({ score, group: familyOf(source) })),
    rates,
    random: seededRandom(seed),
  })
  return {
    negatives: { of: negatives.of, rows: negatives.scores.length },
    attacks: attacks.length,
    points: points.map((point, i) => ({ ...point, ...caughtAt(point, attacks), bootstrap: spread?.[i] })),
    groups: groupsOf(requests, points),
  }
}

type Caught = Pick<PointOfDetection, 'caught' | 'meanOfSources'>

function caughtAt({ exceeds }: OperatingPoint, attacks: readonly ScoredRequest[]): Caught {
  const caught = shareOver(attacks, exceeds)
  if (!caught) return {}
  const families = [...grouped(attacks, ({ source }) => familyOf(source)).values()]
  const shares = families.map((members) => shareOver(members, exceeds)!.share)
  return { caught, meanOfSources: shares.reduce((a, b) => a + b, 0) / shares.length }
}

function shareOver(requests: readonly ScoredRequest[], exceeds: number): Proportion | undefined {
  return wilson(requests.filter(({ score }) => score > exceeds).length, requests.length)
}

const KEYS = {
  class: (request: ScoredRequest) => request.class,
  family: ({ source }: ScoredRequest) => familyOf(source),
  source: ({ source }: ScoredRequest) => source,
} as const

function groupsOf(
  requests: readonly ScoredRequest[],
  points: readonly OperatingPoint[],
): readonly DetectionGroup[] {
  const attacks = requests.filter(isAttack)
  const benign = requests.filter((request) => !isAttack(request))
  return [
    ...groupsBy('class', 'attack', attacks, points),
    ...groupsBy('family', 'attack', attacks, points),
    ...groupsBy('source', 'attack', attacks, points),
    ...groupsBy('family', 'benign', benign, points),
    ...groupsBy('source', 'benign', benign, points),
  ]
}

function groupsBy(
  by: DetectionGroup['by'],
  label: DetectionGroup['label'],
  requests: readonly ScoredRequest[],
  points: readonly OperatingPoint[],
): DetectionGroup[] {
  const found = [...grouped(requests, KEYS[by])].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return found.map(([name, members]) => ({
    label,
    by,
    name,
    rows: members.length,
    flagged: points.map(({ exceeds }) => shareOver(members, exceeds)!),
  }))
}

function grouped(
  requests: readonly ScoredRequest[],
  keyOf: (request: ScoredRequest) => string,
): Map<string, ScoredRequest[]> {
  const groups = new Map<string, ScoredRequest[]>()
  for (const request of requests) {
    const members = groups.get(keyOf(request))
    if (members) members.push(request)
    else groups.set(keyOf(request), [request])
  }
  return groups
}
