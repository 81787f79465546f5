export { createProxy } from './server.js'
export type { Counters, Proxy, ProxyStatus, Snapshot } from './types.js'
