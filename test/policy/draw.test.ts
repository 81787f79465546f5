import { describe, expect, it } from 'vitest'
import { drawer } from '../../src/policy/index.js'

const names = Array.from({ length: 20_000 }, (_, i) => `192.0.${i >> 8}.${i & 255}`)
const share = (salt: string, of: number): number => names.filter(drawer(salt, of)).length / names.length

describe('a drawer', () => {
  it.each([0.001, 0.05, 0.5, 0.9])('draws about a share of %d of the names', (of) => {
    expect(Math.abs(share('a', of) - of)).toBeLessThan(0.012)
  })

  it('draws all for 1 and none for 0', () => {
    expect([share('a', 1), share('a', 0)]).toEqual([1, 0])
  })

  it('draws the same names again, and all that a smaller share draws', () => {
    const few = names.filter(drawer('a', 0.05))
    expect(names.filter(drawer('a', 0.05))).toEqual(few)
    expect(few.filter(drawer('a', 0.2))).toEqual(few)
  })

  it('draws others under another salt', () => {
    const both = names.filter(drawer('a', 0.1)).filter(drawer('b', 0.1))
    expect(Math.abs(both.length / names.length - 0.01)).toBeLessThan(0.005)
  })
})
