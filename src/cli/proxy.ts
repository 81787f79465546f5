import { formatListen, type Config, type Listen } from '../config/index.js'
import { createProxy, type Proxy, type Snapshot } from '../http/index.js'
import type { Logger } from '../observe/index.js'
import { loadStudent } from '../student/index.js'

/** Loads what a proxy serves with. @throws StillgateError model-missing, model-damaged, model-format */
export async function snapshotOf(config: Config): Promise<Snapshot> {
  return { config, student: config.mode === 'off' ? undefined : await loadStudent(config.model) }
}

export interface Started {
  readonly proxy: Proxy
  readonly snapshot: Snapshot
  readonly address: Listen
}

/** Starts one proxy and logs what it serves with. */
export async function startProxy(config: Config, logger: Logger): Promise<Started> {
  const snapshot = await snapshotOf(config)
  const proxy = createProxy(snapshot, { logger })
  const address = await proxy.listen()
  const { upstream, mode, sensitivity } = config
  const { model, kernel } = snapshot.student ?? {}
  const facts = { upstream, mode, sensitivity, model, kernel, pid: process.pid }
  logger.info(facts, `listening on http://${formatListen(address)}`)
  return { proxy, snapshot, address }
}
