// The requests that everything is measured on: invented as the training corpus invents them, the same in every run.
import { generateAttacks, generateBenign, seededRandom, setValue } from '../../dist/corpus/index.js'
import { Inspector } from '../../dist/inspect/index.js'

/** Harmless requests `{head, body}`. */
export const harmlessRequests = (count) => [...generateBenign(seededRandom(7), count)]

/** Requests of which three in four are harmless. */
export function mixedRequests(count) {
  const random = seededRandom(7)
  const attacks = [...generateAttacks(random, count / 4)].map(({ text }) => setValue(text, random))
  return [...generateBenign(random, (count * 3) / 4), ...attacks]
}

/** Bytes of target, headers and body: what an inspector reads. */
export const rawBytes = ({ head, body }) =>
  head.target.length + head.rawHeaders.reduce((sum, text) => sum + text.length, 0) + (body?.length ?? 0)

/** Views of requests; copies, because an inspector uses its arena again. */
export function viewsOf(requests) {
  const inspector = new Inspector()
  return requests.map(({ head, body }) => copy(inspector.inspect(head, body)))
}

function copy(views) {
  const { count, fields, truncated } = views
  const arrays = ['starts', 'lengths', 'kinds', 'fieldOf'].map((name) => [name, views[name].slice(0, count)])
  return { bytes: views.bytes.slice(), count, fields: [...fields], truncated, ...Object.fromEntries(arrays) }
}

/** Bytes of all windows of some views: what a kernel reads. */
export const judgedBytes = (all) =>
  all.reduce((sum, { count, lengths }) => sum + lengths.subarray(0, count).reduce((a, b) => a + b, 0), 0)
