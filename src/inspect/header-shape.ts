/**
 * What the names of a request's headers say, worked out once for each list of names: browsers send the same few lists
 * again and again, so that as a rule no name is looked up at all.
 *
 * Values are sorted by what they belong to. Those of a client (its languages, what it is) come with all of its requests,
 * those of a purpose (what is accepted, what is sent) with the requests of many clients. Each such group is remembered
 * as one; the rest is read by itself, last.
 */
import { headerName, type HeaderGroup, type HeaderName } from './header-name.js'

/** A header that is read. */
export interface PlacedHeader extends HeaderName {
  /** Its name as it was spelled. */
  readonly spelled: string
  /** Its index among the headers (0 = first), alone in a list. */
  readonly headers: readonly number[]
}

/** Headers that are remembered together. */
export interface HeaderSet {
  /** Tells apart sets of other names, and of names in another order. */
  readonly id: number
  readonly members: readonly PlacedHeader[]
  /** Indices of the members among the headers. */
  readonly headers: readonly number[]
}

export interface HeaderShape {
  /** All names, as they were spelled. */
  readonly names: readonly string[]
  /** In the order in which they are read. */
  readonly sets: readonly HeaderSet[]
  readonly others: readonly PlacedHeader[]
}

/** Shapes that are kept; beyond it begins anew, which costs as much as so many requests. */
const MOST_SHAPES = 256
/** Lists longer than this are worked out each time. */
const MOST_NAMES = 64
const LONGEST_NAME = 64
const GROUPS: readonly HeaderGroup[] = ['client', 'purpose', 'cookie']

/** By the lengths of their names; of those that agree in these, the last. */
const shapes = new Map<number, HeaderShape>()

/** Ids of sets by the names of their members; begun anew when it is full, with other ids. */
const ids = new Map<string, number>()
const MOST_IDS = 1024
let nextId = 0

/** @param rawHeaders names and values in turn. */
export function shapeOf(rawHeaders: readonly string[]): HeaderShape {
  let lengths = rawHeaders.length
  for (let i = 0; i < rawHeaders.length; i += 2)
    lengths = (Math.imul(lengths, 31) + rawHeaders[i]!.length) | 0
  const known = shapes.get(lengths)
  if (known !== undefined && hasNames(rawHeaders, known.names)) return known
  const shape = newShape(rawHeaders)
  const { names } = shape
  if (names.length <= MOST_NAMES && names.every(({ length }) => length <= LONGEST_NAME)) {
    if (shapes.size >= MOST_SHAPES) shapes.clear()
    shapes.set(lengths, shape)
  }
  return shape
}

function hasNames(rawHeaders: readonly string[], names: readonly string[]): boolean {
  if (rawHeaders.length >> 1 !== names.length) return false
  for (let i = 0; i < names.length; i++) if (names[i] !== rawHeaders[2 * i]) return false
  return true
}

function newShape(rawHeaders: readonly string[]): HeaderShape {
  const names: string[] = []
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) names.push(rawHeaders[i]!)
  const placed = names
    .map((spelled, i): PlacedHeader => ({ ...headerName(spelled), spelled, headers: [i] }))
    .filter(({ role }) => role !== 'framing')
  const groups = GROUPS.map((group) => placed.filter((header) => header.group === group))
  const sets = groups.filter(isSet)
  return { names, sets: sets.map(setOf), others: placed.filter((header) => !sets.flat().includes(header)) }
}

/** One value by itself needs no set, but for that of Cookie, which is several. */
const isSet = (members: readonly PlacedHeader[]): boolean =>
  members.length > 1 || members[0]?.role === 'cookie'

const setOf = (members: readonly PlacedHeader[]): HeaderSet => ({
  id: idOf(members.map(({ lower }) => lower).join(':')),
  members,
  headers: members.flatMap(({ headers }) => headers),
})

function idOf(names: string): number {
  const known = ids.get(names)
  if (known !== undefined) return known
  if (ids.size >= MOST_IDS) ids.clear()
  ids.set(names, nextId)
  return nextId++
}
