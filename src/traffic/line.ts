/**
 * One record on disk: `CCCCCCCC R JSON\n`. C is the CRC-32 (ISO-HDLC, as in zlib) of everything between it and the
 * line break, R the number of records that were written after this one in the same flush: where a crash tore a flush,
 * the last whole line tells how many records it took with it. JSON has no line breaks of its own, so a damaged line
 * damages no other.
 */
import { crc32 } from 'node:zlib'

/** Longest line that is read. */
export const MOST_LINE = 1 << 20

/** Lines of one flush. */
export function encodeLines(values: readonly unknown[]): Buffer {
  const last = values.length - 1
  return Buffer.from(values.map((value, i) => encodeLine(value, last - i)).join(''))
}

function encodeLine(value: unknown, after: number): string {
  const rest = ` ${after} ${JSON.stringify(value)}`
  return `${crc32(rest).toString(16).padStart(8, '0')}${rest}\n`
}

export interface Line {
  readonly json: string
  /** Records written after this one in the same flush. */
  readonly after: number
}

/** A line without its line break; undefined when it is damaged. */
export function decodeLine(line: Buffer): Line | undefined {
  if (line.length < 12 || line[8] !== 0x20) return undefined
  const sum = line.toString('latin1', 0, 8)
  if (!/^[\da-f]{8}$/.test(sum) || crc32(line.subarray(8)) !== Number.parseInt(sum, 16)) return undefined
  const blank = line.indexOf(0x20, 9)
  return { after: Number(line.toString('latin1', 9, blank)), json: line.toString('utf8', blank + 1) }
}
