// `npm run bench`: how fast the proxy, the inspection and the kernel are on this machine. `--help` tells the rest.
import { rmSync, writeFileSync } from 'node:fs'
import { readFlags, SHORT } from './support/flags.mjs'
import { machine } from './support/machine.mjs'
import { needBuild, runProgram } from './support/program.mjs'

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
  const parts = Object.keys(PARTS)
  const { help, json, model: file, only } = readFlags(args, SHORT, { parts })
  if (help) return void console.log(SHORT.help)
  needBuild()
  if (json !== undefined) writeFileSync(json, '')
  const { chooseModel } = await import('./support/model.mjs')
  const model = await chooseModel(file)
  process.on('exit', () => rmSync(model.dir, { recursive: true, force: true }))
  const report = { machine: machine(), model: model.name }
  console.log(
    `${report.machine.cpu}, ${report.machine.cores} cores, Node ${report.machine.node}\n${model.says}`,
  )
  for (const part of only ?? parts) report[part] = await PARTS[part](model)
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
}

runProgram(main)
