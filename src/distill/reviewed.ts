/** Reviewed or corrected requests, as windows to fine-tune on. */
import { readRequests, toHead } from '../corpus/index.js'
import { Inspector } from '../inspect/index.js'
import { CLASSES } from '../student/index.js'
import { fail } from '../errors.js'
import { UNLABELLED, WindowSetBuilder, type Report, type WindowSet } from '../training/index.js'

/**
 * Windows of harmless requests are harmless; which window of an attack holds it is not known, so they share a bag,
 * without those that a harmless request of the file has too.
 *
 * @throws StillgateError `data-format`, `data-empty` when the file holds no request with a window.
 */
export async function reviewedWindows(file: string, report: Report): Promise<WindowSet> {
  const builder = new WindowSetBuilder()
  const inspector = new Inspector()
  // Harmless rows first: of two equal windows the first stays.
  for (const label of ['benign', 'attack'] as const) {
    for await (const row of readRequests(file)) {
      if (row.label !== label) continue
      const views = inspector.inspect(toHead(row), row.body)
      const fresh = Array.from({ length: views.count }, (_, w) => w).filter((w) => builder.find(views, w) < 0)
      if (label === 'benign') for (const w of fresh) builder.add(views, w, 0, 'reviewed')
      else if (fresh.length > 0) {
        const bag = builder.openBag(CLASSES.indexOf(row.class))
        for (const w of fresh) builder.add(views, w, UNLABELLED, 'reviewed', { bag })
      }
    }
  }
  if (builder.count === 0) throw fail('data-empty', { stage: 'fine-tuning', missing: 'reviewed' })
  report({ line: `${file}: ${builder.count} windows to fine-tune on` })
  return builder.build()
}
