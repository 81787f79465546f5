/** Bounds the memory that the engine takes beside what the proxy uses. */
import { PerformanceObserver } from 'node:perf_hooks'
import v8 from 'node:v8'

/** Both halves of the young generation. The engine's own bound is four times that, which gains a proxy nothing. */
const MOST_YOUNG = 8 * 2 ** 20

/**
 * Per cent by which the old generation may grow before it is collected, or 8 MiB, the engine's least. The engine's own
 * choice is up to 300: what it saves is collections of some ten milliseconds, of which a busy worker has one in ten seconds.
 */
const GROWTH = 25

/** Whether the operator has said what a flag of the engine is to be: then that is left to them. */
const isGiven = (flag: string): boolean =>
  [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].some((flags) => flags.includes(flag))

/** By which factor the young grow when more of them live on than they have room for; the engine asks for it each time. */
const growBy = (factor: 1 | 2): void => v8.setFlagsFromString(`--semi-space-growth-factor=${factor}`)

/**
 * Keeps the young generation as it is, while the modules of the program are read: that alone would make it grow. From
 * here on the old one grows no more than it has to, which saves a worker some 8 MB.
 */
export function holdHeap(): void {
  if (!isGiven('semi-space')) growBy(1)
  if (!isGiven('heap-growing')) v8.setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}

/**
 * Lets the young generation grow to 2 × 4 MiB and no further, which saves a worker some 30 MB. `--max-semi-space-size=4`
 * would do the same, but only from before the engine runs.
 */
export function boundYoungGeneration(): void {
  if (isGiven('semi-space') || isGrown()) return
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
  return young === undefined || young.space_size >= MOST_YOUNG
}
