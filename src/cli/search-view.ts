/** A search for people: a table that is redrawn on a terminal, else a line for each thing that happens. */
import type { Job, Result, SearchEvent } from '../distill/search/index.js'
import { describeValues } from '../distill/search/values.js'
import { duration, type Output, type ProgressEvent } from './progress.js'

const DRAW_MS = 200
/** Finished trials in the table; more would push it off the screen. */
const SHOWN = 8

interface Running {
  readonly job: Job
  readonly values: string
  readonly began: number
  step: string
}

export class SearchView {
  readonly #output: Output
  readonly #now: () => number
  readonly #running = new Map<string, Running>()
  readonly #results: Result[] = []
  #drawn = 0
  #shown = -Infinity

  constructor(output: Output, now: () => number = () => performance.now()) {
    this.#output = output
    this.#now = now
  }

  tell(event: SearchEvent): void {
    switch (event.kind) {
      case 'line':
        return this.#print(event.line)
      case 'started':
        return this.#start(event.job, describeValues(event.values))
      case 'progress':
        return this.#step(event.job, event.event)
      case 'finished':
        return this.#finish(event.result)
    }
  }

  /** Leaves the table as it is. */
  end(): void {
    this.#draw()
    this.#drawn = 0
    this.#running.clear()
  }

  #start(job: Job, values: string): void {
    this.#running.set(keyOf(job), { job, values, began: this.#now(), step: 'starts' })
    if (!this.#output.isTTY) this.#print(`${nameOf(job)} begins: ${values}`)
    else this.#draw()
  }

  #step(job: Job, event: ProgressEvent): void {
    const running = this.#running.get(keyOf(job))
    if (!running) return
    if ('line' in event) return
    const share = event.total > 0 ? ` ${Math.floor((100 * event.done) / event.total)} %` : ''
    running.step = `${event.stage}${share}`
    if (this.#now() - this.#shown >= DRAW_MS) this.#draw()
  }

  #finish(result: Result): void {
    this.#running.delete(keyOf(result))
    this.#results.push(result)
    if (!this.#output.isTTY) this.#print(`${nameOf(result)} ${figuresOf(result)}`)
    else this.#draw()
  }

  #print(line: string): void {
    this.#erase()
    this.#output.write(`${line}\n`)
    this.#draw()
  }

  #draw(): void {
    if (!this.#output.isTTY) return
    this.#erase()
    this.#shown = this.#now()
    // A line longer than the terminal would wrap, and the table could not be erased.
    const width = (this.#output.columns ?? 80) - 1
    const lines = [...this.#finishedLines(), ...this.#runningLines()].map((line) => line.slice(0, width))
    if (lines.length > 0) this.#output.write(`${lines.join('\n')}\n`)
    this.#drawn = lines.length
  }

  #erase(): void {
    if (this.#drawn > 0) this.#output.write(`\u001b[${this.#drawn}A\u001b[J`)
    this.#drawn = 0
  }

  #finishedLines(): string[] {
    if (this.#results.length === 0) return []
    const best = [...this.#results].sort((a, b) => b.rung - a.rung || qualityOf(b) - qualityOf(a))
    return [
      `${this.#results.length} rungs finished; the best of the highest:`,
      ...best
        .slice(0, SHOWN)
        .map((result) => `  ${nameOf(result)}  ${figuresOf(result)}  ${describeValues(result.values)}`),
    ]
  }

  #runningLines(): string[] {
    return [...this.#running.values()].map(
      ({ job, values, began, step }) =>
        `> ${nameOf(job)}  ${duration(this.#now() - began)}  ${step}  ${values}`,
    )
  }
}

const keyOf = ({ trial, rung }: Job): string => `${trial}/${rung}`
const nameOf = ({ trial, rung }: Job): string => `trial ${trial} rung ${rung}`
const qualityOf = (result: Result): number => (result.failed ? -Infinity : result.quality)

function figuresOf(result: Result): string {
  if (result.failed) return `failed: ${result.reason.split('\n')[0]!}`
  const { quality, bytes, micros, seconds } = result
  return `quality ${(quality * 100).toFixed(2)} %, ${bytes} bytes, ${micros.toFixed(1)} µs, after ${duration(seconds * 1000)}`
}
