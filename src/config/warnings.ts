import { formatListen, isLoopback } from './address.js'
import type { Config } from './schema.js'

/** Bytes of body buffer over which some hundred slow uploads can exhaust the memory of a small machine. */
const LARGE_BUFFER = 2 ** 24

/**
 * Settings that are allowed but probably not meant, one sentence each; printed at start.
 *
 * @example warnings(loadConfig({ overrides: { mode: 'off' } })) // ['mode is "off": …']
 */
export function warnings(config: Config): string[] {
  const { listen, trustedProxies, mode, log, limits, traffic, workers } = config
  const found: string[] = []
  if (trustedProxies.some((network) => network.endsWith('/0'))) {
    const reach = isLoopback(listen.host) ? 'whoever connects' : `whoever reaches ${formatListen(listen)}`
    found.push(`trustedProxies holds every address: ${reach} can claim any client address in X-Forwarded-For`)
  }
  if (loops(config))
    found.push('upstream is the address listened on: every request would go round in circles')
  if (mode === 'off') found.push('mode is "off": requests are forwarded unjudged')
  if (mode !== 'off' && log.requests === 'none') {
    found.push('log.requests is "none": flagged requests leave no trace in the log')
  }
  if (limits.bodyBuffer > LARGE_BUFFER) {
    found.push(`limits.bodyBuffer is ${limits.bodyBuffer}: each request at hand may hold that much memory`)
  }
  if (traffic.enabled && mode === 'off') found.push('traffic.enabled without effect: mode is "off"')
  if (traffic.enabled && traffic.segmentBytes * (workers + 1) > traffic.maxBytes) {
    found.push(`traffic.maxBytes has no room for a file of segmentBytes per worker: nothing is kept for long`)
  }
  if (config.retrain.schedule !== '' && (traffic.folder === '' || config.registry.folder === '')) {
    found.push('retrain.schedule without effect: it needs traffic.folder and registry.folder')
  }
  if (config.drift.retrain && config.retrain.schedule === '') {
    found.push('drift.retrain without effect: it starts the retraining of retrain.schedule, which is not set')
  }
  if (config.admin.enabled && !isLoopback(config.admin.host)) {
    found.push(`admin.host is ${config.admin.host}: whoever reaches it can read the metrics`)
  }
  if (config.registry.folder !== '' && !config.registry.verify) {
    found.push('registry.verify is false: whoever can write to the registry decides what is blocked')
  }
  return found
}

function loops({ listen, upstream }: Config): boolean {
  const { hostname, port, protocol } = new URL(upstream)
  const upstreamPort = Number(port) || (protocol === 'https:' ? 443 : 80)
  const host = hostname.replace(/^\[|\]$/g, '')
  const same = host === listen.host || (isLoopback(host) && (isLoopback(listen.host) || isAny(listen.host)))
  return upstreamPort === listen.port && same
}

const isAny = (host: string): boolean => host === '0.0.0.0' || host === '::'
