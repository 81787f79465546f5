/**
 * Starts work at the times of a cron expression, in a process of its own of low priority: training takes minutes and
 * all the memory it needs, and must not slow down what serves. A run that is still at work is not started again.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { Cron } from 'croner'
import type { Logger } from '../observe/index.js'

export interface ScheduleOptions {
  /** Cron expression, local time. @example '30 3 * * *' */
  readonly cron: string
  /** Arguments of Node: the program and its arguments. */
  readonly command: readonly string[]
  readonly logger: Logger
}

/** Characters of a run's last words that are logged. */
const MOST_SAID = 2000

export class Schedule {
  readonly #options: ScheduleOptions
  readonly #cron: Cron
  #child: ChildProcess | undefined

  constructor(options: ScheduleOptions) {
    this.#options = options
    this.#cron = new Cron(options.cron, { unref: false }, () => void this.start())
    options.logger.info({ cron: options.cron, next: this.next }, 'retraining is scheduled')
  }

  /** When it starts next. */
  get next(): Date | undefined {
    return this.#cron.nextRun() ?? undefined
  }

  /** Starts now, unless it is at work. Resolves when the run has ended, with its exit code; undefined without a run. */
  async start(): Promise<number | undefined> {
    const { command, logger } = this.#options
    if (this.#child) {
      logger.warn({ pid: this.#child.pid }, 'retraining is not started: the run before is still at work')
      return undefined
    }
    // Like the proxy, a run may have been given its own options of Node.
    const child = spawn(process.execPath, [...process.execArgv, ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#child = child
    lower(child)
    logger.info({ pid: child.pid }, 'retraining begins')
    const { code, said } = await ended(child)
    this.#child = undefined
    const level = code === 0 ? 'info' : 'error'
    logger[level]({ code, ...(said && { said }), next: this.next }, 'retraining ended')
    return code
  }

  /** Starts no more; a run at work stops at its next step and goes on the next time. */
  async close(): Promise<void> {
    this.#cron.stop()
    const child = this.#child
    if (!child) return
    const over = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGINT')
    const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await over
    clearTimeout(kill)
  }
}

function lower({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // It has ended already, or the system does not allow it: a run of common priority is better than none.
  }
}

function ended(child: ChildProcess): Promise<{ code: number; said: string }> {
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-MOST_SAID)))
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, said: said.trim() }))
  })
}
