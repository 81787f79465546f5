import { CronPattern } from 'croner'

/** What is wrong with a cron expression; undefined when it is right, or empty. */
export function cronProblem(text: string): string | undefined {
  if (text === '') return undefined
  try {
    new CronPattern(text)
    return undefined
  } catch (error) {
    return (error as Error).message.replace(/^CronPattern: /, '')
  }
}
