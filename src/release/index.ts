/** The registry of models and the schedule of the night, as `serve` and `models` use them. Imports nothing that trains. */
export { DriftWatch, type DriftWatchOptions } from './drift.js'
export { goldenHash, goldenViews } from './golden.js'
export { shortName, type Manifest, type Pointer } from './manifest.js'
export { Registry, sha256, type Lineage, type RegistryOptions } from './registry.js'
export {
  assess,
  CanaryKeeper,
  interval,
  type CanaryBounds,
  type CanaryCounts,
  type TrialFacts,
} from './canary.js'
export { loadPointed, ModelWatcher, type Pointed, type SwapCounts, type WatchOptions } from './watch.js'
export { Schedule, type ScheduleOptions } from './schedule.js'
