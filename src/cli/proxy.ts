import { formatListen, type Config, type Listen } from '../config/index.js'
import { createProxy, type Proxy, type Snapshot } from '../http/index.js'
import type { Logger } from '../observe/index.js'
import { loadStudent } from '../student/index.js'
import { TrafficLog } from '../traffic/index.js'

/** Loads what a proxy serves with. @throws StillgateError model-missing, model-damaged, model-format */
export async function snapshotOf(config: Config): Promise<Snapshot> {
  return { config, student: config.mode === 'off' ? undefined : await loadStudent(config.model) }
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
  const snapshot = await snapshotOf(config)
  const traffic = trafficOf(config, logger)
  const proxy = createProxy(snapshot, { logger, traffic })
  const address = await proxy.listen()
  traffic?.start()
  const { upstream, mode, sensitivity } = config
  const { model, kernel } = snapshot.student ?? {}
  const facts = { upstream, mode, sensitivity, model, kernel, pid: process.pid }
  logger.info(facts, `listening on http://${formatListen(address)}`)
  const close = async (): Promise<void> => {
    await proxy.close()
    await traffic?.close()
    if (traffic) logger.info(traffic.counts(), 'traffic log closed')
  }
  return { proxy, snapshot, address, close }
}

function trafficOf({ traffic, mode, workers }: Config, logger: Logger): TrafficLog | undefined {
  return traffic.enabled && mode !== 'off'
    ? new TrafficLog(traffic, { logger, processes: workers })
    : undefined
}
