/** The night: from logged traffic to a better student. Loads what trains: never imported by what serves. */
export { reasonsOf, checkTable, type Check } from './gate/check.js'
export { retrain, type Retrained, type RetrainOptions } from './run.js'
export type { Decision } from './report.js'
