import { formatListen, type Config, type Listen } from '../config/index.js'
import { createProxy, type Proxy, type Snapshot } from '../http/index.js'
import type { Logger } from '../observe/index.js'
import { ModelWatcher, Registry, type Pointer } from '../release/index.js'
import { loadStudent } from '../student/index.js'
import { TrafficLog } from '../traffic/index.js'

/** What a proxy begins with, and the pointer of the registry that it comes from. */
interface First {
  readonly snapshot: Snapshot
  readonly registry?: Registry
  readonly pointer?: Pointer
}

/**
 * Loads what a proxy serves with: the model in force in the registry, or a file.
 *
 * @throws StillgateError model-missing, model-damaged, model-format; of a registry what Registry.load throws
 */
async function first(config: Config): Promise<First> {
  if (config.mode === 'off') return { snapshot: { config, student: undefined } }
  if (config.registry.folder === '') return { snapshot: { config, student: await loadStudent(config.model) } }
  const registry = new Registry(config.registry)
  const pointer = registry.current()
  return { snapshot: { config, student: await registry.load(pointer.model) }, registry, pointer }
}

export interface Started {
  readonly proxy: Proxy
  readonly snapshot: Snapshot
  readonly address: Listen
  /** Closes the proxy, then what it logged to. */
  close(): Promise<void>
}

/** Starts one proxy and logs what it serves with. */
export async function startProxy(config: Config, logger: Logger): Promise<Started> {
  const { snapshot, registry, pointer } = await first(config)
  const traffic = trafficOf(config, logger)
  const proxy = createProxy(snapshot, { logger, traffic })
  const address = await proxy.listen()
  traffic?.start()
  const { upstream, mode, sensitivity } = config
  const { model, kernel } = snapshot.student ?? {}
  const facts = { upstream, mode, sensitivity, model, kernel, pid: process.pid }
  logger.info(facts, `listening on http://${formatListen(address)}`)
  const watcher = registry && pointer && follow(registry, pointer, proxy, config, logger)
  const close = async (): Promise<void> => {
    watcher?.close()
    await proxy.close()
    await traffic?.close()
    if (traffic) logger.info(traffic.counts(), 'traffic log closed')
  }
  return { proxy, snapshot, address, close }
}

/** Every process follows the registry by itself: no worker waits for another, nor for its parent. */
function follow(
  registry: Registry,
  serving: Pointer,
  proxy: Proxy,
  config: Config,
  logger: Logger,
): ModelWatcher {
  const swap = (student: Snapshot['student']): void => proxy.swap({ config, student })
  return new ModelWatcher({ registry, logger, serving, pollMs: config.registry.pollMs, swap })
}

function trafficOf({ traffic, mode, workers }: Config, logger: Logger): TrafficLog | undefined {
  return traffic.enabled && mode !== 'off'
    ? new TrafficLog(traffic, { logger, processes: workers })
    : undefined
}
