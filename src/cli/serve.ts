import cluster from 'node:cluster'
import { warnings, type Config } from '../config/index.js'
import { createLogger, type Logger } from '../observe/index.js'
import type { Command, FlagValues } from './command.js'
import { Oversight, REPORT_MS } from './oversight.js'
import { startProxy, type Started } from './proxy.js'
import { scheduleOf } from './schedule.js'
import { configOf, SETTINGS } from './settings.js'
import { untilSignal } from './signals.js'
import { Workers, type Order } from './workers.js'
import { boundYoungGeneration } from './heap.js'

/** `stillgate serve`: the reverse proxy. */
export const serve: Command = {
  name: 'serve',
  summary: 'judge requests in front of an application',
  flags: {
    ...SETTINGS,
    config: { value: 'FILE', help: 'YAML file with these and all other settings; flags go before it' },
  },
  examples: [
    [
      'stillgate serve --listen 127.0.0.1:8080 --upstream http://127.0.0.1:9000',
      'judge and log what goes to port 9000, block nothing',
    ],
    [
      'stillgate serve --config config/stillgate.yaml --mode block --workers 4',
      'block, with settings from a file and four processes',
    ],
  ],
  run: runServe,
}

async function runServe(values: FlagValues): Promise<number> {
  const config = configOf('serve', values)
  const logger = createLogger({ level: config.log.level })
  if (cluster.isWorker) return serveAsWorker(config, logger)
  for (const warning of warnings(config)) logger.warn(warning)
  const night = scheduleOf(config, values, logger)
  const retrain = night && (() => void night.start())
  try {
    return await (config.workers > 1
      ? serveWithWorkers(config, logger, retrain)
      : serveAlone(config, logger, retrain))
  } finally {
    await night?.close()
  }
}

async function serveAlone(config: Config, logger: Logger, retrain?: () => void): Promise<number> {
  boundYoungGeneration()
  // Heard from the start: a signal while the model is being read ends the proxy in order, too.
  const ended = untilSignal()
  const started = await startProxy(config, logger)
  const overseen = {
    figures: async () => [await started.figures()],
    gone: () => [],
    halt: (id: number) => started.halt(id),
  }
  const oversight = new Oversight(config, logger, overseen, retrain)
  try {
    await oversight.start()
    const signal = await ended
    logger.info({ signal }, 'closing; requests under way may finish')
  } finally {
    await oversight.close()
    await started.close()
  }
  logger.info('closed')
  return 0
}

async function serveWithWorkers(config: Config, logger: Logger, retrain?: () => void): Promise<number> {
  const workers = new Workers(config.workers, logger)
  const oversight = new Oversight(config, logger, workers, retrain)
  const signal = untilSignal()
  await oversight.start()
  const failure = workers.start()
  const ended = await Promise.race([failure, signal])
  await oversight.close()
  if (typeof ended === 'number') return ended
  logger.info({ signal: ended }, 'closing; requests under way may finish')
  await workers.stop()
  logger.info('closed')
  return 0
}

/**
 * A worker obeys its parent, not the terminal: Ctrl-C reaches every process of the group at once. When the parent
 * is gone, node:cluster ends the worker.
 */
async function serveAsWorker(config: Config, logger: Logger): Promise<number> {
  boundYoungGeneration()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
  const starting = startProxy(config, logger)
  const stop = new Promise<void>((resolve) => {
    process.on('message', (order: Order) => {
      if (order === 'stop') resolve()
      else void starting.then(({ halt }) => halt(order.halt)).catch(() => undefined)
    })
  })
  const started = await starting
  const reports = setInterval(() => void report(started).catch(() => undefined), REPORT_MS)
  await stop
  clearInterval(reports)
  await started.close()
  return 0
}

async function report({ figures }: Started): Promise<void> {
  const said = await figures()
  // A parent that is gone hears nothing; node:cluster ends this process.
  if (process.connected) process.send?.(said, undefined, undefined, () => undefined)
}
