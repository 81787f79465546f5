/** Bounds the memory in which the engine makes new objects. */
import { PerformanceObserver } from 'node:perf_hooks'
import v8 from 'node:v8'

/** Both halves together. The engine's own bound is four times that; a proxy gains nothing by it that can be measured. */
const MOST_BYTES = 8 * 2 ** 20

/** Whether the operator has said how large it is to be: then that is left to them. */
const isGiven = (): boolean =>
  [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].some((flags) => flags.includes('semi-space'))

/** By which factor it grows when more objects live on than it holds; the engine asks for it each time. */
const growBy = (factor: 1 | 2): void => v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`)

/** Keeps the young generation as it is, while the modules of the program are read: that alone would make it grow. */
export function holdYoungGeneration(): void {
  if (!isGiven()) growBy(1)
}

/**
 * Lets the young generation grow to 2 × 4 MiB and no further, which saves a worker some 30 MB. `--max-semi-space-size=4`
 * would do the same, but only from before the engine runs.
 */
export function boundYoungGeneration(): void {
  if (isGiven() || isGrown()) return
  growBy(2)
  const observer = new PerformanceObserver(() => {
    if (!isGrown()) return
    growBy(1)
    observer.disconnect()
  })
  observer.observe({ entryTypes: ['gc'] })
}

function isGrown(): boolean {
  const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
  return young === undefined || young.space_size >= MOST_BYTES
}
