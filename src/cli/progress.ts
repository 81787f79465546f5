/** Progress for people: one line redrawn on a terminal, else a plain line now and then. */

/** A step of a stage (`total` 0: nobody knows), or a line that stays. */
export type ProgressEvent =
  | { readonly stage: string; readonly done: number; readonly total: number; readonly detail?: string }
  | { readonly line: string }
type Step = Exclude<ProgressEvent, { readonly line: string }>

/** Between two lines of a log; between two drawings on a terminal. */
const LOG_MS = 10_000
const DRAW_MS = 100
const BAR = 24

/** Where progress is written: a stream that may be a terminal. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export class Progress {
  readonly #output: Output
  readonly #now: () => number
  #stage = ''
  #began = 0
  #beganAt = 0
  #shown = -Infinity
  #drawn = false

  constructor(output: Output, now: () => number = () => performance.now()) {
    this.#output = output
    this.#now = now
  }

  report(event: ProgressEvent): void {
    if ('line' in event) return this.#line(event.line)
    const now = this.#now()
    const isNew = event.stage !== this.#stage
    if (isNew) [this.#stage, this.#began, this.#beganAt] = [event.stage, event.done, now]
    const isLast = event.total > 0 && event.done >= event.total
    const pause = this.#output.isTTY ? DRAW_MS : LOG_MS
    if (!isNew && !isLast && now - this.#shown < pause) return
    this.#shown = now
    this.#step(event, now)
  }

  /** Leaves the line that is being redrawn. */
  end(): void {
    if (this.#drawn) this.#output.write('\n')
    this.#drawn = false
  }

  #line(line: string): void {
    this.#output.write(this.#drawn ? `\r\u001b[K${line}\n` : `${line}\n`)
    this.#drawn = false
  }

  #step(event: Step, now: number): void {
    const text = this.#describe(event, now)
    if (!this.#output.isTTY) return void this.#output.write(`${text}\n`)
    // A line longer than the terminal would wrap and could not be redrawn.
    this.#output.write(`\r\u001b[K${text.slice(0, (this.#output.columns ?? 80) - 1)}`)
    this.#drawn = true
  }

  #describe({ stage, done, total, detail }: Step, now: number): string {
    const parts = [stage, ...(total > 0 ? this.#share(done, total, now) : [String(done)])]
    if (detail) parts.push(detail)
    return parts.join('  ')
  }

  /** Bar, per cent and time left, reckoned from what this process has seen of the stage. */
  #share(done: number, total: number, now: number): string[] {
    const share = Math.min(1, done / total)
    const percent = `${(share * 100).toFixed(1).padStart(5)} %`
    const steps = done - this.#began
    const left =
      steps > 0 ? [`${duration(((now - this.#beganAt) / steps) * Math.max(0, total - done))} left`] : []
    return [...(this.#output.isTTY ? [bar(share)] : []), percent, ...left]
  }
}

const bar = (share: number): string => {
  const full = Math.round(share * BAR)
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`
}

/** @example duration(3_725_000) // '1 h 02 min' */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
