import { formatListen } from '../config/index.js'
import { createShop, curlLines } from '../demo/index.js'
import { createLogger } from '../observe/index.js'
import type { Command, FlagValues } from './command.js'
import { startProxy } from './proxy.js'
import { configOf, SETTINGS } from './settings.js'
import { untilSignal } from './signals.js'

/** `stillgate demo`: a small shop with the proxy in front of it. */
export const demo: Command = {
  name: 'demo',
  summary: 'start a small shop and the proxy in front of it, to try both',
  flags: { listen: SETTINGS.listen, sensitivity: SETTINGS.sensitivity, model: SETTINGS.model },
  examples: [
    ['stillgate demo', 'the shop behind the proxy at 127.0.0.1:8080'],
    ['stillgate demo --listen 127.0.0.1:8081', 'the same on another port'],
  ],
  run: runDemo,
}

async function runDemo(values: FlagValues): Promise<number> {
  // Heard from the start: who ends the demo while it begins means it, too.
  const signal = untilSignal()
  const shop = await createShop()
  try {
    const config = configOf('demo', values, {
      upstream: `http://${formatListen(shop)}`,
      mode: 'block',
      // What is blocked is worth a line here; what passes is not, nor what the welcome says better.
      log: { level: 'warn', requests: 'flagged' },
    })
    const { proxy, snapshot, address } = await startProxy(config, createLogger({ level: config.log.level }))
    const origin = `http://${formatListen(address)}`
    process.stdout.write(welcome(origin, snapshot.student?.model ?? ''))
    await signal
    process.stdout.write('\nclosing\n')
    await proxy.close()
  } finally {
    await shop.close()
  }
  return 0
}

function welcome(origin: string, model: string): string {
  const lines = curlLines(origin).map(
    ({ does, command, expected }) =>
      `# ${does}: ${expected} (${expected === 200 ? 'passes' : 'blocked'})\n${command}\n`,
  )
  return `
Stillgate stands at ${origin} in front of a small shop and blocks with model ${model}.
Look at it in a browser, or try these lines in another terminal; blocked requests are logged here.

${lines.join('\n')}
Ctrl-C ends it.

`
}
