/** What a run tells while it works: a step of a stage, or a line for the log. */
export type ProgressEvent =
  | { readonly stage: string; readonly done: number; readonly total: number; readonly detail?: string }
  | { readonly line: string }

export type Report = (event: ProgressEvent) => void
