import { parseArgs } from 'node:util'

export const HELP = `measures the proxy, the inspection and the kernel on this machine; takes under two minutes

usage: npm run bench -- [flags]

  --json FILE   also write the figures to this file
  --model FILE  another model than the shipped one; without either, weights at random
  --only PARTS  of serving, inspection, kernel; with commas between (default: all)
  --help        show this

examples:
  # everything, with the shipped model
  npm run bench
  # one's own model, and figures to compare later
  npm run bench -- --model runs/first/student.safetensors --json first.json
  # nanoseconds per byte only
  npm run bench -- --only inspection,kernel`

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'string' },
  model: { type: 'string' },
  only: { type: 'string' },
}

/** @throws Error with `usage: true` for what {@link HELP} does not list */
export function readFlags(args, parts) {
  const values = parse(args)
  const only = values.only?.split(',')
  const unknown = only?.find((part) => !parts.includes(part))
  if (unknown !== undefined) throw usage(`--only knows ${parts.join(', ')}, not "${unknown}"`)
  return { ...values, only }
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values
  } catch (error) {
    throw usage(error.message.split('. ')[0])
  }
}

const usage = (message) => Object.assign(new Error(`${message}; --help lists the flags`), { usage: true })
