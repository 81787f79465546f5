/** Reads a run's configuration. */
import { loadYaml } from '../config/index.js'
import { distillSchema, type DistillConfig } from './config.js'

/** @throws StillgateError config-missing, config-syntax, config-unknown-key, config-value */
export const loadDistillConfig = (file: string): DistillConfig => loadYaml(file, distillSchema)
