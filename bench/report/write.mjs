import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { page, PICTURES } from './page.mjs'
import { picture } from './pictures.mjs'

/** Writes the page and its pictures into a folder; pictures of an earlier page that has them no more go. */
export function writeReport(report, docs) {
  const folder = join(docs, PICTURES)
  mkdirSync(folder, { recursive: true })
  const drawn = Object.entries(report.sections).filter(([, { chart }]) => chart)
  const names = drawn.map(([name]) => `${name}.svg`)
  for (const file of readdirSync(folder))
    if (file.endsWith('.svg') && !names.includes(file)) rmSync(join(folder, file))
  for (const [name, { chart }] of drawn) writeFileSync(join(folder, `${name}.svg`), picture(chart))
  writeFileSync(join(docs, 'performance.md'), page(report))
}
