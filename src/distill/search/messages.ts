/** What a search and its worker processes say to each other. */
import type { ErrorCode, ErrorParams } from '../../errors.js'
import type { ProgressEvent } from '../../training/index.js'
import type { Outcome } from './journal.js'
import type { TrialOptions } from './trial.js'

/** What a worker is to do. */
export type Task = Omit<TrialOptions, 'signal' | 'report'>

export type ToWorker = { readonly type: 'run'; readonly task: Task } | { readonly type: 'stop' }

export type FromWorker =
  | { readonly type: 'progress'; readonly event: ProgressEvent }
  | { readonly type: 'done'; readonly outcome: Outcome }
  | { readonly type: 'stopped' }
  | {
      readonly type: 'failed'
      readonly reason: string
      readonly code?: ErrorCode | undefined
      readonly params?: ErrorParams | undefined
    }
