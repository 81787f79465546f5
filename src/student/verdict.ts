/** From the class probabilities of windows to one verdict: that of the worst window. */
import { CLASSES, type Class } from './types.js'

/**
 * Probability that a window is an attack, from its row of probabilities. The sum of the attack classes over
 * everything, in doubles: one less the probability of `benign` would round scores near 1 to steps of 6·10⁻⁸,
 * coarser than the thresholds.
 */
export function attackScore(probabilities: Float32Array, at: number, classes: number): number {
  let attack = 0
  for (let c = 1; c < classes; c++) attack += probabilities[at + c]!
  return attack / (attack + probabilities[at]!)
}

/** The likeliest class of a row from class number `first` on; of equals the first. */
export function likeliest(probabilities: readonly number[], first = 0): Class {
  let best = first
  for (let c = first + 1; c < probabilities.length; c++)
    if (probabilities[c]! > probabilities[best]!) best = c
  return CLASSES[best]!
}

/** The row of a window, in the order of all classes; classes that the model does not know have probability 0. */
export function rowOf(probabilities: Float32Array, window: number, classes: number): number[] {
  const row: number[] = []
  for (let c = 0; c < CLASSES.length; c++) row.push(c < classes ? probabilities[window * classes + c]! : 0)
  return row
}

/** What a request without windows is: certainly harmless. */
export const HARMLESS: readonly number[] = CLASSES.map((_, c) => (c === 0 ? 1 : 0))
