export { createLogger } from './logger.js'
export type { LoggerOptions } from './logger.js'
export { requestId } from './request-id.js'
export type { Logger } from 'pino'
