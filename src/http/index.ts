export { createProxy, type ProxyOptions } from './server.js'
export type { Counters, Proxy, ProxyStatus, Snapshot } from './types.js'
