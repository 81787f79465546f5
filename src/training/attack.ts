/** From one attack request to labelled windows: of those that may hold the attack, which does. */
import { holds, neutralPath, neutralWords, type Probe } from '../corpus/index.js'
import type { RequestViews } from '../inspect/index.js'
import { UNLABELLED, type WindowSetBuilder } from './windows.js'

export interface BagOptions {
  /** Class of the attack. */
  readonly label: number
  readonly group: string
  readonly weight?: number
}

/** Labels the windows of a request that hold the text that was set into it. */
export function addAttack(
  set: WindowSetBuilder,
  views: RequestViews,
  probe: Probe,
  label: number,
  group: string,
  weight = 1,
): void {
  const holding = allWindows(views).filter((w) => holds(probe, views.fields[views.fieldOf[w]!]!))
  const readings = new Set(holding.map((w) => views.fieldOf[w]!))
  const last = holding.at(-1)
  // Readings of one short value, layer behind layer: the last shows the attack bare.
  const layers = readings.size === holding.length && sameSource(views, readings)
  if (last !== undefined && layers) set.add(views, last, label, group, { weight })
  // Several windows: which of them holds the attack is as unknown as in a recorded request.
  else addBag(set, views, holding, { label, group, weight })
}

/** Opens a bag for those windows that no harmless request has, unless one of them is a known attack. */
export function addBag(
  set: WindowSetBuilder,
  views: RequestViews,
  windows: readonly number[],
  { label, group, weight = 1 }: BagOptions,
): void {
  const known = windows.map((w) => set.find(views, w))
  if (known.some((index) => index >= 0 && isAttack(set.labelOf(index)))) return
  const unknown = windows.filter((w, i) => known[i]! < 0 && !tellsNothing(views, w))
  if (unknown.length === 0) return
  const bag = set.openBag(label)
  for (const w of unknown) set.add(views, w, UNLABELLED, group, { weight, bag })
}

/** Plain words, or a path of plain segments: no place for an attack that could be told by its form. */
function tellsNothing(views: RequestViews, window: number): boolean {
  const text = textOf(views, window)
  return views.fields[views.fieldOf[window]!]!.kind === 'path' ? neutralPath(text) : neutralWords(text)
}

/** The bytes of a window, one character each. */
export function textOf({ bytes, starts, lengths }: RequestViews, window: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + starts[window]!, lengths[window]!).toString('latin1')
}

export const allWindows = (views: RequestViews): number[] => Array.from({ length: views.count }, (_, w) => w)

const isAttack = (label: number): boolean => label !== 0 && label !== UNLABELLED

function sameSource(views: RequestViews, fields: ReadonlySet<number>): boolean {
  const sources = [...fields].map((f) => views.fields[f]!.source)
  return sources.every(({ place, header, start, end }) => {
    const first = sources[0]!
    return place === first.place && header === first.header && start === first.start && end === first.end
  })
}
