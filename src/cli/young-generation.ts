/**
 * Bounds V8's young generation. It grows to two halves of 16 MiB each, and stays there, once enough of what was
 * allocated has survived a collection, as under load it always has; a proxy's objects die with their request, and halves
 * of a quarter of that collect them as well.
 */
import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Both halves. */
const MOST_BYTES = 8 << 20

/** V8 reads the factor by which the halves grow whenever they do; with 1 they stay as they are. */
const growBy = (factor: number): void => setFlagsFromString(`--semi-space-growth-factor=${factor}`)

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0

/** Lets the young generation grow no further while the program is being loaded. */
export function holdYoungGeneration(): void {
  growBy(1)
}

/**
 * Lets it grow again, up to 8 MiB.
 *
 * @returns stops watching its growth, if that has not come to its end.
 */
export function boundYoungGeneration(): () => void {
  const observer = new PerformanceObserver(() => {
    if (youngBytes() < MOST_BYTES) return
    growBy(1)
    observer.disconnect()
  })
  growBy(2)
  observer.observe({ entryTypes: ['gc'] })
  return () => observer.disconnect()
}
