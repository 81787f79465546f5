/**
 * Multiple-instance learning (Dietterich et al. 1997; witness selection after Andrews et al. 2003): of each bag
 * the window that the network of the moment holds for the likeliest attack carries the bag's label.
 */
import { margins } from './heldout.js'
import type { Trainable } from './trainable.js'
import { NO_BAG, type WindowSet } from './windows.js'

export interface Witness {
  readonly window: number
  readonly label: number
  /** Log-odds of attack. */
  readonly margin: number
}

/** The witness of every bag. */
export function witnesses(model: Trainable, set: WindowSet): Witness[] {
  const members: number[] = []
  for (let i = 0; i < set.count; i++) if (set.bags[i] !== NO_BAG) members.push(i)
  const values = margins(model.logits(set, members), model.classes)
  const best = new Map<number, Witness>()
  members.forEach((window, k) => {
    const bag = set.bags[window]!
    const known = best.get(bag)
    if (known === undefined || values[k]! > known.margin) {
      best.set(bag, { window, label: set.bagClasses[bag]!, margin: values[k]! })
    }
  })
  return [...best.values()]
}
