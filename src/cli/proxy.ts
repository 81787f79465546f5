import { formatListen, type Config, type Listen } from '../config/index.js'
import { createProxy, type ProcessFigures, type Proxy, type Snapshot } from '../http/index.js'
import type { Logger } from '../observe/index.js'
import { loadPointed, ModelWatcher, Registry, type Pointed } from '../release/index.js'
import { loadStudent } from '../student/index.js'
import { TrafficLog } from '../traffic/index.js'

/** What a proxy begins with, and where in the registry it comes from. */
interface First {
  readonly snapshot: Snapshot
  readonly registry?: Registry
  readonly pointed?: Pointed
}

/**
 * Loads what a proxy serves with: the model in force in the registry, or a file.
 *
 * @throws StillgateError model-missing, model-damaged, model-format; of a registry what Registry.load throws
 */
async function first(config: Config, logger: Logger): Promise<First> {
  if (config.mode === 'off') return { snapshot: { config, student: undefined } }
  if (config.registry.folder === '') return { snapshot: { config, student: await loadStudent(config.model) } }
  const registry = new Registry(config.registry)
  const pointed = await loadPointed({ registry, logger }, registry.current())
  return { snapshot: snapshotOf(config, pointed), registry, pointed }
}

const snapshotOf = (config: Config, { student, trial }: Pointed): Snapshot => ({ config, student, trial })

export interface Started {
  readonly proxy: Proxy
  readonly snapshot: Snapshot
  readonly address: Listen
  figures(): Promise<ProcessFigures>
  /** Ends a trial in this process. */
  halt(id: number): void
  /** Closes the proxy, then what it logged to. */
  close(): Promise<void>
}

/** Starts one proxy and logs what it serves with. */
export async function startProxy(config: Config, logger: Logger): Promise<Started> {
  const { snapshot, registry, pointed } = await first(config, logger)
  const traffic = trafficOf(config, logger)
  const proxy = createProxy(snapshot, { logger, traffic })
  const address = await proxy.listen()
  traffic?.start()
  const { upstream, mode, sensitivity } = config
  const { model, kernel } = snapshot.student ?? {}
  const facts = { upstream, mode, sensitivity, model, kernel, pid: process.pid }
  logger.info(facts, `listening on http://${formatListen(address)}`)
  if (snapshot.student && !snapshot.student.reference) {
    logger.info({ model }, 'drift is not watched: the model has no reference to compare traffic with')
  }
  const watcher = registry && pointed && follow(registry, pointed, proxy, config, logger)
  const close = async (): Promise<void> => {
    watcher?.close()
    await proxy.close()
    await traffic?.close()
    if (traffic) logger.info(traffic.counts(), 'traffic log closed')
  }
  const figures = async (): Promise<ProcessFigures> => ({
    ...(await proxy.status()),
    swapFailures: watcher?.counts().swapFailures ?? 0,
    ...processFigures(),
  })
  return { proxy, snapshot, address, figures, halt: (id) => watcher?.halt(id), close }
}

function processFigures(): Pick<ProcessFigures, 'residentBytes' | 'cpuSeconds'> {
  const { user, system } = process.cpuUsage()
  return { residentBytes: process.memoryUsage.rss(), cpuSeconds: (user + system) / 1e6 }
}

/** Every process follows the registry by itself: no worker waits for another, nor for its parent. */
function follow(
  registry: Registry,
  serving: Pointed,
  proxy: Proxy,
  config: Config,
  logger: Logger,
): ModelWatcher {
  const swap = (pointed: Pointed): void => proxy.swap(snapshotOf(config, pointed))
  return new ModelWatcher({ registry, logger, serving, pollMs: config.registry.pollMs, swap })
}

function trafficOf({ traffic, mode, workers }: Config, logger: Logger): TrafficLog | undefined {
  return traffic.enabled && mode !== 'off'
    ? new TrafficLog(traffic, { logger, processes: workers })
    : undefined
}
