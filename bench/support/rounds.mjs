/**
 * Measures contenders round by round; every other round goes backwards, so that a machine that warms up or throttles
 * favours nobody. When the time of the whole run is up, the round under way is the last.
 *
 * @param once measures a contender once
 * @returns what `once` gave, by name, one entry a round
 * @example await alternate(bench, ['on', 'off'], 3, (name) => measure(name)) // { on: […], off: […] }
 */
export async function alternate(bench, names, rounds, once) {
  const figures = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds && (round === 0 || !bench.late()); round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      bench.progress(`round ${round + 1} of ${rounds}: ${name}`)
      figures[name].push(await once(name))
    }
  }
  return figures
}

/** One figure of every round. */
export const column = (runs, key) => runs.map((run) => run[key])
