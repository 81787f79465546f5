/** Soft labels for any file of requests. */
import { readRequests, toHead } from '../corpus/index.js'
import { Inspector } from '../inspect/index.js'
import { loadBackend, UNLABELLED, WindowSetBuilder, type Report, type WindowSet } from '../training/index.js'
import { LabelStore } from './labels.js'
import { loadTeacher } from './load.js'

export interface LabelRequestsOptions {
  /** File of a trained teacher, of any kind. */
  readonly teacher: string
  /** Requests, one JSON object a line. */
  readonly data: string
  /** File of labels: created, or added to when it is of the same teacher. */
  readonly out: string
  readonly signal: AbortSignal
  readonly report: Report
}

export interface Labelled {
  /** Id of the teacher. */
  readonly teacher: string
  /** Distinct windows of the requests. */
  readonly windows: number
  /** How many of them the teacher was asked about; the others had been labelled before. */
  readonly fresh: number
}

/**
 * Asks a teacher about every window of a file of requests that it was not asked about before.
 *
 * @throws StillgateError model-…, data-…; labels-mismatch when `out` holds labels of another teacher. AbortError
 * after a stop; what was labelled until then is written.
 */
export async function labelRequests(options: LabelRequestsOptions): Promise<Labelled> {
  const { data, out, signal, report } = options
  const { tf, banner } = await loadBackend()
  const teacher = loadTeacher(tf, options.teacher)
  const store = LabelStore.open(out, teacher.id)
  report({ line: banner })
  const set = await requestWindows(data, report)
  const before = store.size
  try {
    const fresh = await store.add(teacher, set, {
      signal,
      onProgress: (done, total) => report({ stage: 'soft labels', done, total }),
    })
    return { teacher: teacher.id, windows: set.count, fresh }
  } finally {
    if (store.size > before) store.save()
  }
}

/** The distinct windows of a file of requests; their hard labels are left out. @throws StillgateError data-format */
export async function requestWindows(file: string, report: Report): Promise<WindowSet> {
  const builder = new WindowSetBuilder()
  const inspector = new Inspector()
  let rows = 0
  for await (const row of readRequests(file)) {
    const views = inspector.inspect(toHead(row), row.body)
    for (let w = 0; w < views.count; w++) builder.add(views, w, UNLABELLED, `traffic:${row.source}`)
    if (++rows % 500 === 0) report({ stage: 'requests', done: rows, total: 0 })
  }
  return builder.build()
}
