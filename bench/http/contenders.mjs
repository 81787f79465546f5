// Who is measured: stillgate with inspection on and off, and its peers. A peer that is not installed is left out by name.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingModSecurity, missingNginx, startNginx } from '../peers/nginx.mjs'
import { path, runToEnd, startServer } from '../support/processes.mjs'

const OWN_PROGRAM = path('../dist/cli/main.js')

/**
 * @param options `file` of the model, `dir` for files, `mode`, `workers` (default 1), `program` (default: this build)
 * @returns `{url, pid, stop}`
 */
export function startStillgate(upstream, { file, dir, mode, workers = 1, program = OWN_PROGRAM }) {
  const config = join(dir, `${mode}.yaml`)
  writeFileSync(config, 'log: { requests: flagged }\n')
  const flags = [
    '--listen',
    '127.0.0.1:0',
    '--upstream',
    upstream,
    '--mode',
    mode,
    '--workers',
    String(workers),
  ]
  return startServer([program, 'serve', '--config', config, ...flags, '--model', file], { core: 'proxy' })
}

const script = (file) => (upstream) => startServer([path(file), upstream], { core: 'proxy' })
const always = () => undefined

/** In the order of their rounds: what is compared stands side by side. */
export const CONTENDERS = {
  'nginx + ModSecurity + CRS': {
    missing: missingModSecurity,
    start: (upstream, { dir }) => startNginx(upstream, { dir, guarded: true }),
  },
  nginx: {
    missing: missingNginx,
    start: (upstream, { dir }) => startNginx(upstream, { dir, guarded: false }),
  },
  'undici only': { missing: always, start: script('peers/undici.mjs') },
  'inspection off': {
    missing: always,
    start: (upstream, bench) => startStillgate(upstream, { ...bench, mode: 'off' }),
  },
  // `detect` does all that `block` does, but every request reaches the upstream whatever the model thinks of it.
  'inspection on': {
    missing: always,
    start: (upstream, bench) => startStillgate(upstream, { ...bench, mode: 'detect' }),
  },
  'http-proxy': { missing: always, start: script('peers/http-proxy.mjs') },
}

/** Starts an upstream and a proxy of their own, puts load on them, stops both. @returns what http/load.mjs prints */
export async function underLoad(starting, bench, load) {
  const upstream = await startServer([path('http/upstream.mjs')], { core: 'load' })
  let proxy
  try {
    proxy = await starting(upstream.url, bench)
    return await putLoad(proxy, bench, load)
  } finally {
    await Promise.all([upstream.stop(), proxy?.stop()])
  }
}

/** @param load `connections`, `warmUp`, `seconds`, `perSecond`, `requests`: see http/load.mjs */
export function putLoad({ url, pid }, { mixFile }, load) {
  const options = JSON.stringify({ url, pid, file: mixFile, connections: 32, ...load })
  return runToEnd([path('http/load.mjs'), options], {
    core: 'load',
    seconds: load.warmUp + load.seconds + 30,
  })
}
