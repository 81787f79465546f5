/**
 * Reading in steps: a reader of long bodies yields at its arena's `due`, so that whoever wants to may let others have a
 * turn in between. A single value is one step, however long.
 */
export type Steps<T = void> = Generator<undefined, T>

/** Takes all steps at once. */
export function takeAll<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
