import { join } from 'node:path'
import { retrain } from '../../dist/retrain/index.js'

/** One night with the settings of a configuration, its registry and runs in a folder of its own. */
export const oneNight = ({ config, dir, traffic, report = () => undefined }) =>
  retrain({
    traffic,
    registry: { folder: join(dir, 'registry') },
    folder: join(dir, 'runs'),
    model: config.model,
    teacher: config.retrain.teacher,
    sensitivity: config.sensitivity,
    settings: config.retrain,
    bounds: config.gate,
    signal: new AbortController().signal,
    report,
  })
