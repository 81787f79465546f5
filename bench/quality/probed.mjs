// The shares that `stillgate probe` measures: of random mutations, and of a guided search.
import { spawnSync } from 'node:child_process'
import { path } from '../support/processes.mjs'

const PAYLOADS = { mutated: '9000', search: '900' }

/** @returns `{mutated, smuggled}`: reports of the command, or null where this version has none */
export async function measureProbe(model, data) {
  const { COMMANDS } = await import('../../dist/cli/commands.js')
  if (!COMMANDS.some(({ name }) => name === 'probe')) return { mutated: null, smuggled: null }
  const common = ['probe', '--student', model, '--data', data, '--sensitivity', 'medium', '--json']
  const mutated = run([...common, '--mutated', '--limit', PAYLOADS.mutated])
  const summary = run([...common, '--budget', '200', '--limit', PAYLOADS.search])
  return {
    mutated: mutated.groups.find(({ by }) => by === 'all').caught.medium,
    smuggled: summary.groups.find(({ name }) => name === 'all').passed,
  }
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path('../dist/cli/main.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`stillgate ${args.join(' ')} failed: ${stderr}`)
  return JSON.parse(stdout)
}
