// `npm run bench`: how fast the proxy, the inspection and the kernel are on this machine. `--help` tells the rest.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { HELP, readFlags } from './support/flags.mjs'

const DIST = new URL('../dist/', import.meta.url)

/** What is measured, in order. Loaded on use: the help needs no build. */
const PARTS = {
  serving: async (model) => {
    const { measureServing, renderServing } = await import('./http/serving.mjs')
    return measure(measureServing, renderServing, model)
  },
  inspection: async (model) => {
    const { measureInspection, renderInspection } = await import('./inspect/inspection.mjs')
    return measure(measureInspection, renderInspection, model)
  },
  kernel: async (model) => {
    const { measureKernels, renderKernels } = await import('./student/kernel.mjs')
    return measure(measureKernels, renderKernels, model)
  },
}

async function measure(run, render, model) {
  const figures = await run(model)
  console.log(`\n${render(figures)}`)
  return figures
}

async function main(args) {
  const { help, json, model: file, only } = readFlags(args, Object.keys(PARTS))
  if (help) return void console.log(HELP)
  if (!existsSync(DIST))
    throw Object.assign(new Error('dist/ is missing; run "npm run build" first'), { usage: true })
  if (json !== undefined) writeFileSync(json, '')
  const { chooseModel } = await import('./support/model.mjs')
  const model = await chooseModel(file)
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length }
  console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`)
  console.log(model.says)
  const report = { machine, model: model.name }
  try {
    for (const part of only ?? Object.keys(PARTS)) report[part] = await PARTS[part](model)
  } finally {
    rmSync(model.dir, { recursive: true, force: true })
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
}

main(process.argv.slice(2)).catch((error) => {
  const wrongInput = error.usage || error.exitCode === 2 || error.syscall === 'open'
  console.error(wrongInput ? `bench: ${error.message}` : error)
  process.exitCode = wrongInput ? 2 : 1
})
