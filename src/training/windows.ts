/**
 * A set of labelled windows: what every training run, teacher's or student's, eats.
 *
 * Windows are stored once each (by kind and bytes) in one arena; labels are hard classes, soft labels travel
 * beside the set. Windows of one attack request whose payload could sit in any of them share a *bag*: the bag
 * has the label, its windows do not (multiple-instance learning, Dietterich et al. 1997).
 */
import { FIELD_KINDS, type RequestViews } from '../inspect/index.js'

/** Label of a window that is known only through its bag. */
export const UNLABELLED = 255
/** Bag of a window that has a label of its own. */
export const NO_BAG = -1

/** Index of class benign. */
const HARMLESS = 0
/** Group of harmless windows that came at least {@link OFTEN_FROM} times. */
const OFTEN = 'often'
const OFTEN_FROM = 4

export interface WindowSet {
  readonly count: number
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly lengths: Uint16Array
  readonly kinds: Uint8Array
  /** Index of the class, or {@link UNLABELLED}. */
  readonly labels: Uint8Array
  /** How often a window is drawn, relative to others of its group. */
  readonly weights: Float32Array
  /** Index into `groups`. */
  readonly groupOf: Uint16Array
  /** Names of the groups windows are drawn from (a source, or a family of generated ones). */
  readonly groups: readonly string[]
  /** Bag number or {@link NO_BAG}. */
  readonly bags: Int32Array
  /** Class of each bag. */
  readonly bagClasses: Uint8Array
}

/** A 52-bit hash of a window: two 32-bit FNV-like hashes side by side. */
export function windowKey(bytes: Uint8Array, start: number, length: number, kind: number): number {
  let a = 0x811c9dc5 ^ kind
  let b = 0x9747b28c ^ (kind << 8) ^ length
  for (let i = start; i < start + length; i++) {
    a = Math.imul(a ^ bytes[i]!, 0x01000193)
    b = Math.imul(b ^ bytes[i]!, 0x5bd1e995)
    b ^= b >>> 13
  }
  return (a >>> 0) * 2 ** 20 + ((b ^ (b >>> 12)) & 0xfffff)
}

/** Collects windows; a window already there is not stored again. */
export class WindowSetBuilder {
  #bytes = new Uint8Array(1 << 22)
  #used = 0
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #kinds: number[] = []
  readonly #labels: number[] = []
  readonly #weights: number[] = []
  readonly #groupOf: number[] = []
  readonly #bags: number[] = []
  readonly #bagClasses: number[] = []
  readonly #groups: string[] = []
  readonly #groupIndex = new Map<string, number>()
  readonly #seen = new Map<number, number>()
  /** How often each window was added as harmless. */
  readonly #harmless: number[] = []

  get count(): number {
    return this.#starts.length
  }

  /** Opens a bag for the windows of one request of class `label`; returns its number. */
  openBag(label: number): number {
    this.#bagClasses.push(label)
    return this.#bagClasses.length - 1
  }

  /** Index of a window stored before, or -1. */
  find(views: RequestViews, window: number): number {
    return this.#seen.get(keyOf(views, window)) ?? -1
  }

  labelOf(index: number): number {
    return this.#labels[index]!
  }

  /**
   * Adds window `window` of `views`. Of two equal windows the first stays; a harmless one that comes again is counted.
   *
   * @returns whether it was new.
   */
  add(
    views: RequestViews,
    window: number,
    label: number,
    group: string,
    { weight = 1, bag = NO_BAG }: { readonly weight?: number; readonly bag?: number } = {},
  ): boolean {
    const key = keyOf(views, window)
    const known = this.#seen.get(key)
    if (known !== undefined) {
      if (label === HARMLESS) this.#harmless[known]!++
      return false
    }
    this.#seen.set(key, this.count)
    this.#harmless.push(label === HARMLESS ? 1 : 0)
    const start = views.starts[window]!
    const length = views.lengths[window]!
    this.#reserve(length)
    this.#bytes.set(views.bytes.subarray(start, start + length), this.#used)
    this.#starts.push(this.#used)
    this.#used += length
    this.#lengths.push(length)
    this.#kinds.push(views.kinds[window]!)
    this.#labels.push(label)
    this.#weights.push(weight)
    this.#groupOf.push(this.#group(group))
    this.#bags.push(bag)
    return true
  }

  build(): WindowSet {
    this.#weighOften()
    return {
      count: this.count,
      bytes: this.#bytes.slice(0, this.#used),
      starts: Uint32Array.from(this.#starts),
      lengths: Uint16Array.from(this.#lengths),
      kinds: Uint8Array.from(this.#kinds),
      labels: Uint8Array.from(this.#labels),
      weights: Float32Array.from(this.#weights),
      groupOf: Uint16Array.from(this.#groupOf),
      groups: [...this.#groups],
      bags: Int32Array.from(this.#bags),
      bagClasses: Uint8Array.from(this.#bagClasses),
    }
  }

  /**
   * A window that traffic repeats costs a false alarm each time it comes, so it weighs more and is drawn more often:
   * by the logarithm of its count, lest the few commonest be all that counts.
   */
  #weighOften(): void {
    const often = this.#group(OFTEN)
    for (let i = 0; i < this.count; i++) {
      if (this.#labels[i] !== HARMLESS || this.#harmless[i]! < OFTEN_FROM) continue
      this.#weights[i] = Math.log2(this.#harmless[i]!)
      this.#groupOf[i] = often
    }
  }

  #group(name: string): number {
    const known = this.#groupIndex.get(name)
    if (known !== undefined) return known
    this.#groupIndex.set(name, this.#groups.length)
    this.#groups.push(name)
    return this.#groups.length - 1
  }

  #reserve(length: number): void {
    if (this.#used + length <= this.#bytes.length) return
    const larger = new Uint8Array(this.#bytes.length * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

const keyOf = (views: RequestViews, window: number): number =>
  windowKey(views.bytes, views.starts[window]!, views.lengths[window]!, views.kinds[window]!)

/** One line a window, for people: kind, label and the bytes as JSON text. */
export function describeWindow(set: WindowSet, index: number): string {
  const start = set.starts[index]!
  const text = Buffer.from(set.bytes.buffer, set.bytes.byteOffset + start, set.lengths[index]!).toString(
    'latin1',
  )
  return `${FIELD_KINDS[set.kinds[index]!]} ${set.groups[set.groupOf[index]!]} ${JSON.stringify(text)}`
}
