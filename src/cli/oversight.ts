/** What looks after a proxy as a whole, whatever the number of its processes: metrics, canaries, drift. */
import { formatListen, type Config } from '../config/index.js'
import {
  driftIndices,
  metricsText,
  totalsOf,
  type Beside,
  type Grown,
  type ProcessFigures,
  type Totals,
} from '../http/index.js'
import { AdminListener, type Logger } from '../observe/index.js'
import { CanaryKeeper, DriftWatch, Registry } from '../release/index.js'

/** How often processes report and are looked at. */
export const REPORT_MS = 1_000

export interface Overseen {
  /** What the processes last said of themselves. */
  figures(): Promise<readonly ProcessFigures[]>
  /** What those that have ended had counted. */
  gone(): readonly Grown[]
  /** Ends a trial in all processes. */
  halt(id: number): void
}

export class Oversight {
  readonly #config: Config
  readonly #overseen: Overseen
  readonly #logger: Logger
  readonly #keeper: CanaryKeeper | undefined
  readonly #drift: DriftWatch
  readonly #admin: AdminListener | undefined
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | undefined

  /** @param retrain starts a retraining now; undefined where none is configured. */
  constructor(config: Config, logger: Logger, overseen: Overseen, retrain?: () => void) {
    this.#config = config
    this.#overseen = overseen
    this.#logger = logger
    const { registry, canary, drift, admin } = config
    this.#keeper = registry.folder === '' ? undefined : keeperOf(registry, canary, logger, overseen)
    this.#drift = new DriftWatch({
      bound: drift.bound,
      logger,
      ...(drift.retrain && retrain && { onDrift: retrain }),
    })
    this.#admin = admin.enabled ? new AdminListener({ ...admin, metrics: () => this.#text() }) : undefined
  }

  /** @throws StillgateError port-in-use, listen-failed */
  async start(): Promise<void> {
    const address = await this.#admin?.listen()
    if (address) this.#logger.info(`metrics at http://${formatListen(address)}/metrics`)
    this.#timer = setInterval(() => {
      this.#looking ??= this.#look().finally(() => (this.#looking = undefined))
    }, REPORT_MS)
    this.#timer.unref()
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#looking
    await this.#admin?.close()
  }

  async #totals(): Promise<Totals | undefined> {
    const figures = await this.#overseen.figures()
    return figures.length === 0 ? undefined : totalsOf(figures, this.#overseen.gone())
  }

  get #beside(): Beside {
    return { minRequests: this.#config.drift.minRequests, conclusions: this.#keeper?.conclusions }
  }

  async #text(): Promise<string> {
    const totals = await this.#totals()
    return totals ? metricsText(totals, this.#beside) : ''
  }

  async #look(): Promise<void> {
    try {
      const totals = await this.#totals()
      await this.#keeper?.check(totals?.trial)
      const drift = totals?.drift
      if (drift) this.#drift.check(drift.model, indicesOf(drift, this.#config))
    } catch (error) {
      this.#logger.error({ err: error }, 'the proxy could not be looked after')
    }
  }
}

const indicesOf = (
  drift: NonNullable<Totals['drift']>,
  config: Config,
): Readonly<Record<string, number>> | undefined => {
  const indices = driftIndices(drift, config.drift.minRequests)
  return indices && { ...indices }
}

const keeperOf = (
  registry: Config['registry'],
  bounds: Config['canary'],
  logger: Logger,
  overseen: Overseen,
): CanaryKeeper =>
  new CanaryKeeper({
    registry: new Registry(registry),
    bounds,
    logger,
    halt: (id) => overseen.halt(id),
  })
