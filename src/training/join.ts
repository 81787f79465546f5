/** Window sets from window sets. */
import { NO_BAG, windowKey, type WindowSet } from './windows.js'

/** The windows `indices` of a set, in that order; the arena is shared. */
export function subset(set: WindowSet, indices: Uint32Array): WindowSet {
  return {
    ...set,
    count: indices.length,
    starts: Uint32Array.from(indices, (i) => set.starts[i]!),
    lengths: Uint16Array.from(indices, (i) => set.lengths[i]!),
    kinds: Uint8Array.from(indices, (i) => set.kinds[i]!),
    labels: Uint8Array.from(indices, (i) => set.labels[i]!),
    weights: Float32Array.from(indices, (i) => set.weights[i]!),
    groupOf: Uint16Array.from(indices, (i) => set.groupOf[i]!),
    bags: Int32Array.from(indices, (i) => set.bags[i]!),
  }
}

interface Column {
  readonly length: number
  set(values: ArrayLike<number>, offset?: number): void
}

/** Both columns in `out`, the values of the second changed by `change`. */
function joined<A extends Column>(
  out: A,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  change: (value: number) => number = (value) => value,
): A {
  out.set(first)
  out.set(Array.from(second, change), first.length)
  return out
}

/** One set behind the other: window i of `second` becomes window `first.count` + i. */
export function concatenated(first: WindowSet, second: WindowSet): WindowSet {
  const n = first.count + second.count
  const bytes = new Uint8Array(first.bytes.length + second.bytes.length)
  bytes.set(first.bytes)
  bytes.set(second.bytes, first.bytes.length)
  const [groups, bags] = [first.groups.length, first.bagClasses.length]
  return {
    count: n,
    bytes,
    starts: joined(new Uint32Array(n), first.starts, second.starts, (at) => at + first.bytes.length),
    lengths: joined(new Uint16Array(n), first.lengths, second.lengths),
    kinds: joined(new Uint8Array(n), first.kinds, second.kinds),
    labels: joined(new Uint8Array(n), first.labels, second.labels),
    weights: joined(new Float32Array(n), first.weights, second.weights),
    groupOf: joined(new Uint16Array(n), first.groupOf, second.groupOf, (group) => group + groups),
    groups: [...first.groups, ...second.groups],
    bags: joined(new Int32Array(n), first.bags, second.bags, (bag) => (bag === NO_BAG ? bag : bag + bags)),
    bagClasses: Uint8Array.from([...first.bagClasses, ...second.bagClasses]),
  }
}

/** The windows of `set` that are not in `known`. */
export function withoutKnown(set: WindowSet, known: WindowSet): WindowSet {
  const keys = new Set<number>()
  for (let i = 0; i < known.count; i++) keys.add(keyAt(known, i))
  const all = Uint32Array.from({ length: set.count }, (_, i) => i)
  return subset(
    set,
    all.filter((i) => !keys.has(keyAt(set, i))),
  )
}

/** Hash of window `i` of a set. */
export const keyAt = (set: WindowSet, i: number): number =>
  windowKey(set.bytes, set.starts[i]!, set.lengths[i]!, set.kinds[i]!)
