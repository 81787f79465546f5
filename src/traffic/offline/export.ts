/** Records as lines of a file. */
import { CLASSES } from '../../student/types.js'
import type { TrafficRecord } from '../types.js'
import { readCorrections, type Correction } from './feedback.js'
import { toRequest } from './request.js'
import { TrafficStore } from './store.js'

/**
 * All records of a folder, as they are or as requests of docs/training-data.md.
 *
 * A request has the class that a person gave it, and where nobody did, that of its decision: the student's own
 * opinion, fit to be looked at and not to be trained on.
 */
export async function* exportLines(folder: string, as: 'records' | 'requests'): AsyncGenerator<string> {
  const store = await TrafficStore.open(folder)
  try {
    const corrections = as === 'requests' ? await readCorrections(folder) : new Map<string, Correction>()
    for await (const record of store.records()) {
      const value = as === 'records' ? record : requestRow(record, corrections.get(record.id)?.class)
      yield `${JSON.stringify(value)}\n`
    }
  } finally {
    store.close()
  }
}

/** A row of docs/training-data.md. */
export function requestRow(
  record: TrafficRecord,
  corrected: (typeof CLASSES)[number] | undefined,
  source = 'traffic',
): Record<string, unknown> {
  const { body, ...request } = toRequest(record)
  const kind = corrected ?? decided(record)
  return {
    id: record.id,
    label: kind === 'benign' ? 'benign' : 'attack',
    class: kind,
    source,
    ...request,
    ...(body && { body: body.toString('base64') }),
  }
}

/** The class of the decision: of what was flagged, the likeliest attack. */
function decided({ why, verdict }: TrafficRecord): (typeof CLASSES)[number] {
  if (why !== 'flagged' || !verdict) return 'benign'
  const attacks = CLASSES.slice(1)
  return attacks.reduce((best, name) => {
    const of = (one: string): number => verdict.probabilities[CLASSES.indexOf(one as 'sqli')] ?? 0
    return of(name) > of(best) ? name : best
  })
}
