/** Keeps the traffic folder within its bounds: the oldest segments go first. */
import { rm } from 'node:fs/promises'
import { listSegments } from './segment.js'

export interface Bounds {
  /** Bytes of all segments together. */
  readonly maxBytes: number
  readonly maxAgeMs: number
  /** Bytes that open segments may still grow by, kept free within `maxBytes`. */
  readonly reserve: number
}

/**
 * Deletes closed segments: those last changed before `maxAgeMs`, then the oldest until the rest fits.
 *
 * @returns how many were deleted
 */
export async function tidy(folder: string, bounds: Bounds, now = Date.now()): Promise<number> {
  const segments = await listSegments(folder)
  const closed = segments.filter(({ state }) => state !== 'open')
  let room =
    bounds.maxBytes -
    bounds.reserve -
    segments.reduce((sum, { bytes, state }) => sum + (state === 'open' ? 0 : bytes), 0)
  let deleted = 0
  for (const { path, bytes, changed } of closed) {
    if (now - changed <= bounds.maxAgeMs && room >= 0) continue
    await rm(path, { force: true })
    room += bytes
    deleted++
  }
  return deleted
}
