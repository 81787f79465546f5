import type { RequestViews } from './types.js'

/** Bytes of windows that are judged in one turn of the event loop: about half a millisecond. */
const SLICE_BYTES = 32 * 1024

/** The windows of some views, in as many parts as can be judged one by one without holding anybody up; one at least. */
export function* slices(views: RequestViews): Generator<RequestViews> {
  const { count, lengths } = views
  let first = 0
  do {
    let end = first
    for (let bytes = 0; end < count && bytes < SLICE_BYTES; end++) bytes += lengths[end]!
    yield {
      bytes: views.bytes,
      fields: views.fields,
      // Said once.
      truncated: first === 0 ? views.truncated : [],
      count: end - first,
      starts: views.starts.subarray(first, end),
      lengths: lengths.subarray(first, end),
      kinds: views.kinds.subarray(first, end),
      fieldOf: views.fieldOf.subarray(first, end),
    }
    first = end
  } while (first < count)
}
