import { describe, expect, it, onTestFinished } from 'vitest'
import { createLogger } from '../../src/observe/index.js'
import { Schedule } from '../../src/release/index.js'
import { loadConfig } from '../../src/config/index.js'

/** Never in the time of a test. */
const NEW_YEAR = '0 0 1 1 *'

function scheduled(script: string, cron = NEW_YEAR): { schedule: Schedule; lines: string[] } {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const logger = createLogger({ level: 'info', destination })
  const schedule = new Schedule({ cron, command: ['--input-type=module', '-e', script], logger })
  onTestFinished(() => schedule.close())
  return { schedule, lines }
}

describe('the schedule of the night', () => {
  it('starts a process of low priority, and says how it ended', async () => {
    // Told after a moment: the priority is lowered when the process is there.
    const { schedule, lines } = scheduled(`
      import { getPriority } from 'node:os'
      setTimeout(() => { console.error('priority', getPriority()); process.exit(7) }, 300)`)
    expect(await schedule.start()).toBe(7)
    expect(lines.join('')).toContain('priority 19')
  })

  it('does not start a run while one is at work', async () => {
    const { schedule, lines } = scheduled('setTimeout(() => {}, 400)')
    const first = schedule.start()
    expect(await schedule.start()).toBeUndefined()
    expect(await first).toBe(0)
    expect(lines.join('')).toContain('the run before is still at work')
  })

  it('starts by itself at its times', async () => {
    const { schedule, lines } = scheduled('', '* * * * * *')
    expect(schedule.next!.getTime() - Date.now()).toBeLessThanOrEqual(1000)
    while (!lines.join('').includes('retraining ended')) await new Promise((done) => setTimeout(done, 50))
  })

  it('stops a run that is at work, so that it can go on the next time', async () => {
    const { schedule, lines } = scheduled(`
      process.on('SIGINT', () => process.exit(130))
      setInterval(() => {}, 1000)`)
    const ended = schedule.start()
    await new Promise((done) => setTimeout(done, 300))
    await schedule.close()
    expect([0, 1, 130]).toContain(await ended)
    expect(lines.join('')).toContain('retraining ended')
  })
})

describe('retrain.schedule', () => {
  it.each(['30 3 * * *', '0 0 * * SUN', '@daily', ''])('may be "%s"', (schedule) => {
    expect(loadConfig({ overrides: { retrain: { schedule, folder: 'runs' } } }).retrain.schedule).toBe(
      schedule,
    )
  })

  it.each(['every night', '61 3 * * *', '1 2 3'])('may not be "%s"', (schedule) => {
    expect(() => loadConfig({ overrides: { retrain: { schedule, folder: 'runs' } } })).toThrow(
      /retrain\.schedule/,
    )
  })

  it('needs a folder for the runs', () => {
    expect(() => loadConfig({ overrides: { retrain: { schedule: '30 3 * * *' } } })).toThrow(
      /retrain\.folder/,
    )
  })
})
