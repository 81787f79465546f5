import { describe, expect, it } from 'vitest'
import { createLogger } from '../../src/observe/index.js'
import { DriftWatch } from '../../src/release/index.js'
import type { LogLine } from '../http/support/rig.js'

function watching() {
  const said: LogLine[] = []
  const destination = { write: (line: string) => void said.push(JSON.parse(line) as LogLine) }
  let retrained = 0
  const watch = new DriftWatch({
    bound: 0.25,
    logger: createLogger({ level: 'info', destination }),
    onDrift: () => void retrained++,
  })
  return { watch, said, retrained: () => retrained }
}

describe('the watch over drift', () => {
  it('warns once while traffic is away, and again when it comes back and leaves anew', () => {
    const { watch, said, retrained } = watching()
    for (const scores of [0.1, 0.3, 0.24, 0.4, 0.1, 0.1, 0.5]) watch.check('a', { scores, classes: 0 })
    expect(said.map(({ msg, psi }) => [msg.includes('drifted'), (psi as { scores: number }).scores])).toEqual(
      [
        [true, 0.3],
        [false, 0.1],
        [true, 0.5],
      ],
    )
    expect(retrained()).toBe(2)
  })

  it('warns of another model anew', () => {
    const { watch, said } = watching()
    for (const model of ['a', 'a', 'b']) watch.check(model, { scores: 0.3 })
    expect(said.map(({ model }) => model)).toEqual(['a', 'b'])
  })

  it('says nothing while nothing is known', () => {
    const { watch, said } = watching()
    watch.check('a', undefined)
    expect(said).toEqual([])
  })
})
