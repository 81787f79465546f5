/** Axes of a plot: from values to places, and where the ticks stand. */

export interface Axis {
  /** What is drawn, with its unit. */
  readonly label: string
  readonly from: number
  readonly to: number
  /** Default linear; `log` needs `from` above 0. */
  readonly scale?: 'linear' | 'log'
  /** How a tick is written. */
  readonly format?: (value: number) => string
}

/** Where a value lies between the ends of an axis, 0…1; what lies beyond is put at the end. */
export function position({ from, to, scale }: Axis, value: number): number {
  const at =
    scale === 'log'
      ? Math.log(Math.max(value, from) / from) / Math.log(to / from)
      : (value - from) / (to - from)
  return Math.min(1, Math.max(0, at))
}

/** About `wanted` round values within an axis. */
export function ticksOf(axis: Axis, wanted = 5): number[] {
  if (axis.scale !== 'log') return linearTicks(axis, wanted)
  const ticks = logTicks(axis, wanted)
  // Within a factor of two or three no power of ten need lie.
  return ticks.length < 3 ? linearTicks(axis, wanted) : ticks
}

/** Multiples of 1, 2 or 5 times a power of ten. */
function linearTicks({ from, to }: Axis, wanted: number): number[] {
  const rough = (to - from) / wanted
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * 0.99)!
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  // toPrecision undoes what binary fractions add, such as 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
}

/** Powers of ten, with 2 and 5 times each where there are few. */
function logTicks({ from, to }: Axis, wanted: number): number[] {
  const decades = Math.log10(to / from)
  const factors = decades < wanted / 2 ? [1, 2, 5] : [1]
  const lowest = Math.floor(Math.log10(from))
  const powers = Array.from({ length: Math.ceil(decades) + 2 }, (_, i) => lowest + i)
  return powers
    .flatMap((power) => factors.map((factor) => Number((factor * 10 ** power).toPrecision(12))))
    .filter((value) => value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9))
}

/** Ends of an axis over `values`, with `margin` of their span beyond each end. */
export function spanOf(
  values: readonly number[],
  { margin = 0.06, scale = 'linear' }: { margin?: number; scale?: Axis['scale'] } = {},
): { from: number; to: number } {
  const seen = scale === 'log' ? values.map(Math.log) : values
  const least = Math.min(...seen)
  const most = Math.max(...seen)
  const room = (most - least || Math.abs(most) || 1) * margin
  const [from, to] = [least - room, most + room]
  return scale === 'log' ? { from: Math.exp(from), to: Math.exp(to) } : { from, to }
}

/** @example percent(0.0005) // '0.05 %' */
export const percent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`

/** Three digits, without exponent. @example significant(7218.4) // '7,220' */
export const significant = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 12 })
