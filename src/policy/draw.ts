/** FNV-1a of a text, continued from `seed`: the same in every process and after every start. */
function fnv(seed: number, text: string): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** Spreads the bits of a hash evenly (the finaliser of MurmurHash3): FNV alone leaves the upper ones uneven. */
function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/**
 * A fixed share of names: whether one is in it follows from the name and the salt alone, so that all processes agree
 * and a log line can be checked later.
 *
 * @param salt other salts draw other names.
 * @param share 0…1.
 * @example
 * const drawn = drawer('9f86d081884c', 0.1)
 * drawn('192.0.2.7') // true for one name in ten, always the same ones
 */
export function drawer(salt: string, share: number): (name: string) => boolean {
  const seed = fnv(0x811c9dc5 | 0, salt)
  const below = share * 2 ** 32
  return (name) => spread(fnv(seed, name)) < below
}
