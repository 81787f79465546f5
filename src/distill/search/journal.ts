/** What a search has learned, one JSON line per finished rung: what a stopped search goes on from. */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { fail } from '../../errors.js'

const scalar = z.union([z.number(), z.string(), z.boolean()])
const common = {
  trial: z.int().min(0),
  rung: z.int().min(0),
  values: z.record(z.string(), z.union([scalar, z.array(scalar)])),
}
const share = z.number().min(0).max(1)

const outcomeSchema = z.strictObject({
  model: z.string().max(64).describe('Name of the student.'),
  quality: z.number().describe('caught less falseAlarms times their weight.'),
  caught: share.describe('Mean over sources of the share of attacks flagged.'),
  falseAlarms: share.describe('Mean over sources of hard harmless requests of the share flagged.'),
  bytes: z.number().positive(),
  micros: z.number().positive().describe('Processor time to judge a request.'),
  seconds: z.number().min(0).describe('What the trial took.'),
})

const goodSchema = z.strictObject({ ...common, failed: z.literal(false), ...outcomeSchema.shape })
const badSchema = z.strictObject({ ...common, failed: z.literal(true), reason: z.string() })
const lineSchema = z.discriminatedUnion('failed', [goodSchema, badSchema])

/** What a trial gave. */
export type Outcome = z.output<typeof outcomeSchema>
export type GoodResult = z.output<typeof goodSchema>
export type Result = z.output<typeof lineSchema>

export const isGood = (result: Result): result is GoodResult => !result.failed

export class Journal {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /**
   * All results so far. A last line without its end, torn by a crash, is taken away: its trial runs again.
   *
   * @throws StillgateError search-journal for any other line that is none.
   */
  read(): Result[] {
    if (!existsSync(this.#file)) return []
    const text = readFileSync(this.#file, 'utf8')
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    if (whole.length < text.length) replace(this.#file, whole)
    const lines = whole.split('\n').slice(0, -1)
    return lines.map((line, i) => this.#parse(line, i + 1))
  }

  append(result: Result): void {
    appendFileSync(this.#file, `${JSON.stringify(result)}\n`)
  }

  #parse(text: string, line: number): Result {
    const refuse = (reason: string, cause: unknown) =>
      fail('search-journal', { file: this.#file, line, reason }, cause)
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch (cause) {
      throw refuse('it is no JSON', cause)
    }
    const parsed = lineSchema.safeParse(json)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]!
    throw refuse(`${issue.path.join('.')}: ${issue.message}`, parsed.error)
  }
}

function replace(file: string, text: string): void {
  writeFileSync(`${file}.part`, text)
  renameSync(`${file}.part`, file)
}
