/** Reads one YAML file against a schema. The file is hostile as any input: its size and what it unfolds to are bounded. */
import { closeSync, openSync, readSync } from 'node:fs'
import { isAlias, isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { fail } from '../errors.js'
import { problem } from './problem.js'

/** Largest configuration file, in bytes. */
const MAX_BYTES = 2 ** 18
/** Largest number of nodes that aliases may unfold to; a bomb of "a billion laughs" needs millions. */
const MAX_ALIASES = 100

/**
 * Reads a YAML file (core schema, one document, unique keys) and checks it against `schema`. An empty file counts
 * as an empty mapping.
 *
 * @throws StillgateError config-missing, config-too-large, config-syntax, config-key, config-value; each names the
 * file, the line where there is one, and what would be right
 * @example loadYaml('config/distill/default.yaml', distillSchema)
 */
export function loadYaml<T extends z.ZodType>(file: string, schema: T): z.output<T> {
  const lines = new LineCounter()
  const document = parse(file, readBounded(file), lines)
  const result = schema.safeParse(unfold(file, document))
  if (result.success) return result.data
  throw problem(schema, result.error, (path) => {
    const line = lineOf(document, path, lines)
    return line === undefined ? file : `${file}:${line}`
  })
}

function readBounded(file: string): string {
  const buffer = Buffer.alloc(MAX_BYTES + 1)
  let length = 0
  try {
    const descriptor = openSync(file, 'r')
    try {
      for (let read = -1; read !== 0 && length < buffer.length; length += read) {
        read = readSync(descriptor, buffer, length, buffer.length - length, null)
      }
    } finally {
      closeSync(descriptor)
    }
  } catch (cause) {
    throw fail('config-missing', { file }, cause)
  }
  if (length > MAX_BYTES) throw fail('config-too-large', { file, limit: MAX_BYTES })
  return buffer.toString('utf8', 0, length)
}

function parse(file: string, text: string, lineCounter: LineCounter): Document {
  let document
  try {
    document = parseDocument(text, { lineCounter, prettyErrors: false, schema: 'core', logLevel: 'error' })
  } catch (cause) {
    // Brackets nested by the thousand exhaust the parser's stack.
    throw fail('config-syntax', { file, line: 1, reason: 'it is nested too deeply' }, cause)
  }
  const fault = document.errors[0]
  if (!fault) return document
  const { line } = lineCounter.linePos(fault.pos[0])
  // The parser's own words on this advise another of its functions.
  const reason = fault.code === 'MULTIPLE_DOCS' ? 'it holds a second document' : firstLine(fault.message)
  throw fail('config-syntax', { file, line, reason }, fault)
}

function unfold(file: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}
  } catch (cause) {
    throw fail('config-syntax', { file, line: 1, reason: 'its aliases unfold to too much' }, cause)
  }
}

/** The line on which the value at `path`, or the nearest one around it, begins. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    const start = isNode(node) && !isAlias(node) ? node.range?.[0] : undefined
    if (start !== undefined) return lines.linePos(start).line
  }
  return undefined
}

const firstLine = (text: string): string => text.split('\n')[0]!.slice(0, 200)
