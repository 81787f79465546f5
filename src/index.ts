/**
 * The proxy as a library.
 *
 * @example
 * import { createLogger, createProxy, loadConfig, loadStudent } from 'stillgate'
 *
 * const config = loadConfig({ overrides: { upstream: 'http://127.0.0.1:9000', mode: 'block' } })
 * const student = await loadStudent(config.model)
 * const proxy = createProxy({ config, student }, { logger: createLogger(config.log) })
 * await proxy.listen()
 */
export {
  DEFAULT_CONFIG,
  loadConfig,
  type Config,
  type ConfigOverrides,
  type LoadOptions,
} from './config/index.js'
export { ERRORS, StillgateError, type ErrorCode } from './errors.js'
export { createProxy, type Proxy, type ProxyStatus, type Snapshot } from './http/index.js'
export {
  BodyStream,
  Inspector,
  type Field,
  type FieldKind,
  type InspectLimits,
  type RequestHead,
  type RequestViews,
  type Source,
} from './inspect/index.js'
export { createLogger, type Logger, type LoggerOptions } from './observe/index.js'
export { decide, type Decision, type Mode } from './policy/index.js'
export {
  CLASSES,
  loadStudent,
  SENSITIVITIES,
  studentFromBytes,
  type Class,
  type Evidence,
  type Sensitivity,
  type Student,
  type Verdict,
} from './student/index.js'
