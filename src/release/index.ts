/** The registry of models and the schedule of the night, as `serve` and `models` use them. Imports nothing that trains. */
export { goldenHash, goldenViews } from './golden.js'
export { shortName, type Manifest, type Pointer } from './manifest.js'
export { Registry, sha256, type Lineage, type RegistryOptions } from './registry.js'
export { Schedule, type ScheduleOptions } from './schedule.js'
export { ModelWatcher, type WatchOptions } from './watch.js'
