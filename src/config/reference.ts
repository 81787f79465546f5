/** Writes docs/configuration.md from the schema. */
import { z } from 'zod'
import { packageRoot } from './package-root.js'
import { configSchema } from './schema.js'

/** What of JSON Schema zod uses for our settings. */
interface Node {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
}

interface Row {
  readonly key: string
  readonly node: Node
}

/** The reference page of the configuration, as Markdown. */
export function configReference(): string {
  const rows = leaves('', z.toJSONSchema(configSchema, { io: 'input' }) as Node)
  return `# Configuration

<!-- Generated from src/config/schema.ts by \`npx vitest run test/config -u\`; do not edit. -->

\`npx stillgate serve --config FILE\` reads these settings from a YAML file. Every key may be left out. A flag goes before
the file, and the file before the default. An unknown key or a wrong value ends the start with exit code 2; the message
names file, line, key and what would be right.

| key | type | default | meaning |
| --- | --- | --- | --- |
${rows.map(line).join('\n')}

## Example

\`config/stillgate.yaml\`, with everything at its default:

\`\`\`yaml
${exampleConfig().trimEnd()}
\`\`\`

## Warnings

Some settings are allowed but seldom meant. The start then logs a warning: \`trustedProxies\` with a network of all
addresses, an upstream that is the proxy itself, mode \`off\`, \`log.requests: none\` while judging, a \`bodyBuffer\` over
16 MiB, a traffic log in mode \`off\` or without
room for a file per worker, a registry whose signatures are not verified, a schedule for retraining without traffic log
or registry, an early retraining without a schedule, and metrics on an address that others may reach.
`
}

/** Every setting at its default, as YAML. */
export function exampleConfig(): string {
  const rows = leaves('', z.toJSONSchema(configSchema, { io: 'input' }) as Node)
  let open = ''
  const lines = rows.flatMap(({ key, node }) => {
    const [name, group = ''] = key.split('.').reverse()
    const heading = group !== '' && group !== open ? [`${group}:`] : []
    open = group
    return [...heading, `${group === '' ? '' : '  '}${name}: ${scalar(node)}`]
  })
  return `${lines.join('\n')}\n`
}

function leaves(prefix: string, { properties = {} }: Node): Row[] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const key = prefix === '' ? name : `${prefix}.${name}`
    return node.properties ? leaves(key, node) : [{ key, node }]
  })
}

function line({ key, node }: Row): string {
  const cells = [`\`${key}\``, typeOf(node), `\`${scalar(node)}\``, node.description ?? '']
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function typeOf({ type, enum: options, minimum, maximum, items }: Node): string {
  if (options) return options.map((option) => `\`${option}\``).join(' ')
  if (items) return `list of ${typeOf(items)}s`
  if (type === 'integer') return `whole number, ${minimum ?? ''}…${maximum ?? ''}`
  if (type === 'number') return `number, ${minimum ?? ''}…${maximum ?? ''}`
  return type === 'string' ? 'text' : (type ?? '')
}

/** A default in YAML. Paths of the package are shown from its root, as they lie in a checkout. */
function scalar({ default: value }: Node): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  if (value === '') return "''"
  const root = `${packageRoot()}/`
  return value.startsWith(root) ? `../${value.slice(root.length)}` : value
}
