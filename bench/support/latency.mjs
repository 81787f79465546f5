// What a load costs here: a chase of pointers, each to another cache line and known only when the one before has come.
const LINE_WORDS = 16
const STEPS = 500_000
const ROUNDS = 7

/** @returns nanoseconds of CPU time per load from a table of `bytes` bytes, read all over in no order: the least of some rounds */
export function loadLatency(bytes) {
  const next = cycleOver(Math.floor(bytes / 4 / LINE_WORDS))
  let least = Infinity
  for (let round = -1; round < ROUNDS; round++) least = Math.min(least, chase(next))
  return least
}

/** One cycle through all lines (Sattolo 1986), so that no part of the table is left out. */
function cycleOver(lines) {
  const order = Uint32Array.from({ length: lines }, (_, i) => i)
  for (let i = lines - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * i)
    const held = order[i]
    order[i] = order[j]
    order[j] = held
  }
  const next = new Uint32Array(lines * LINE_WORDS)
  order.forEach((line, i) => (next[line * LINE_WORDS] = order[(i + 1) % lines] * LINE_WORDS))
  return next
}

function chase(next) {
  const began = process.cpuUsage()
  let at = 0
  for (let step = 0; step < STEPS; step++) at = next[at]
  const { user, system } = process.cpuUsage(began)
  // The end is looked at, or the loop could be left out.
  return at < 0 ? 0 : ((user + system) * 1000) / STEPS
}
