// `npm run bench:report [-- FILE [DOCS]]`: docs/performance.md and its pictures from the JSON of a full run.
import { readFileSync } from 'node:fs'
import { path } from './support/processes.mjs'
import { writeReport } from './report/write.mjs'

const [file = path('results/performance.json'), docs = path('../docs')] = process.argv.slice(2)

function reportIn(text) {
  const report = JSON.parse(text)
  if (report?.format !== 'stillgate-bench') throw new SyntaxError('not the JSON of bench:full')
  return report
}

try {
  writeReport(reportIn(readFileSync(file, 'utf8')), docs)
  console.log(`${docs}/performance.md`)
} catch (error) {
  if (!(error instanceof SyntaxError) && error.syscall === undefined) throw error
  console.error(`bench: ${file}: ${error.message}; run "npm run bench:full" first`)
  process.exitCode = 2
}
