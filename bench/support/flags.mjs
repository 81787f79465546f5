import { parseArgs } from 'node:util'

const value = { type: 'string' }
const flag = { type: 'boolean' }
const COMMON = { help: { ...flag, short: 'h' }, json: value, model: value, only: value }

/** Flags of `npm run bench`. */
export const SHORT = {
  options: COMMON,
  help: `measures the proxy, the inspection and the kernel on this machine; takes under two minutes

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
  npm run bench -- --only inspection,kernel`,
}

/** Flags of `npm run bench:full`. */
export const FULL = {
  options: { ...COMMON, quick: flag, soak: value, minutes: value },
  help: `measures all that docs/performance.md tells; takes about nine minutes

usage: npm run bench:full -- [flags]

A whole run writes bench/results/performance.json, docs/performance.md and its pictures. A run with --only or --quick
writes what --json says and nothing else. Peers that are not installed (Debian: nginx, libnginx-mod-http-modsecurity,
modsecurity-crs) are left out by name. Everything listens on the loopback address and ends with the run, Ctrl-C included.

  --json FILE     also write the figures to this file
  --minutes N     begin no further round after this much time, and no further part (default: 10)
  --model FILE    another model than the shipped one; without either, weights at random
  --only PARTS    of throughput, latency, inspection, growth, kernel, workers, idle, soak; with commas between
  --quick         one short round of everything: whether it runs, not how fast
  --soak MINUTES  soak for this long, instead of an hour's worth of requests as fast as they are answered
  --help          show this

examples:
  # everything
  npm run bench:full
  # a peer was installed: requests per second and latency only
  npm run bench:full -- --only throughput,latency --json throughput.json
  # memory over an hour by the clock
  npm run bench:full -- --only soak --soak 60 --minutes 70`,
}

/** Flags of `npm run bench:compare`. */
export const COMPARE = {
  options: { help: { ...flag, short: 'h' }, json: value, model: value, rounds: value, tolerance: value },
  help: `compares the speed of two commits: each is built in a folder of its own and measured in alternating order

usage: npm run bench:compare -- REF [REF2] [flags]

REF2 is what stands here, uncommitted changes included, unless named. Ratios are REF2 ÷ REF, taken round by round.
Exit code 1 when REF2 is slower: more CPU time per request beyond the tolerance in every round.

  --json FILE       also write the figures to this file
  --model FILE      the model of both; default: the one that each commit ships
  --rounds N        rounds of each measurement, 1 to 50 (default: 5)
  --tolerance PART  what counts as equal, 0 to 1 (default: 0.03)
  --help            show this

examples:
  # what the changes since the last commit cost
  npm run bench:compare -- HEAD
  # two commits
  npm run bench:compare -- v0.1.0 main --rounds 9`,
}

/**
 * @param parts what `--only` knows
 * @returns the values; `only` as a list, further words as `words`
 * @throws Error with `usage: true` for what the help does not list
 */
export function readFlags(args, { options }, { parts = [], words: most = 0 } = {}) {
  const { values, positionals: words } = parse(args, options, most > 0)
  if (words.length > most) throw usage(`unexpected "${words[most]}"`)
  const only = values.only?.split(',')
  const unknown = only?.find((part) => !parts.includes(part))
  if (unknown !== undefined) throw usage(`--only knows ${parts.join(', ')}, not "${unknown}"`)
  return { ...values, only, words }
}

/** A flag that is a number within bounds. */
export function numberOf(flags, name, { least, most, otherwise }) {
  const text = flags[name]
  if (text === undefined) return otherwise
  const number = Number(text)
  if (text.trim() !== '' && number >= least && number <= most) return number
  throw usage(`--${name} is a number from ${least} to ${most}, not "${text}"`)
}

function parse(args, options, allowPositionals) {
  try {
    return parseArgs({ args, options, allowPositionals })
  } catch (error) {
    throw usage(error.message.split('. ')[0])
  }
}

export const usage = (message) =>
  Object.assign(new Error(`${message}; --help lists the flags`), { usage: true })
