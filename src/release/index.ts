/** The registry of models, as `serve` and `models` use it. Imports nothing that trains. */
export { goldenHash, goldenViews } from './golden.js'
export { shortName, type Manifest, type Pointer } from './manifest.js'
export { Registry, sha256, type Lineage, type RegistryOptions } from './registry.js'
export { ModelWatcher, type WatchOptions } from './watch.js'
