/**
 * Waits for SIGINT or SIGTERM. From then on a second one ends the process at once, with 128 + its number as the
 * shell would report it.
 */
export function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const numbers = { SIGINT: 2, SIGTERM: 15 } as const
    let stopping = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(128 + numbers[signal])
        stopping = true
        resolve(signal)
      })
    }
  })
}
