/** What a teacher says where it is known to err (knowledge adjustment: Wen, Lai & Qian 2019, arXiv:1911.07471). */
import { CLASSES } from '../student/index.js'
import { margins } from '../training/index.js'

/** Log-odds of attack from which on a teacher is taken to doubt that a window is harmless. */
const DOUBT = -3
/** Log-odds of attack of a window that is surely harmless. */
const SURE = -6

/**
 * The teacher's logits, (n, C), with those of windows that are known to be harmless made those of a sure teacher where
 * it doubts. Harmless texts that look like attacks are in the data for the sake of their labels; a student would else
 * be taught the teacher's error.
 *
 * @param labels hard labels by index of {@link CLASSES}; windows that have none are left alone.
 */
export function trusting(logits: Float32Array, labels: Uint8Array): Float32Array {
  const C = CLASSES.length
  const out = logits.slice()
  margins(logits, C).forEach((odds, i) => {
    if (labels[i] !== 0 || odds <= DOUBT) return
    const row = out.subarray(i * C, (i + 1) * C)
    row.fill(0)
    // C − 1 classes of attack share the odds.
    row[0] = Math.log(C - 1) - SURE
  })
  return out
}

/**
 * The teacher's logits, (n, C), with those of the label and of the class that it holds for likelier exchanged where it
 * errs (Wen, Lai & Qian 2019, arXiv:1911.07471): a student would else be taught to let the attack pass again.
 */
export function corrected(logits: Float32Array, labels: Uint8Array): Float32Array {
  const C = CLASSES.length
  const out = logits.slice()
  labels.forEach((label, i) => {
    if (label >= C) return
    const row = out.subarray(i * C, (i + 1) * C)
    const likeliest = row.indexOf(Math.max(...row))
    ;[row[label], row[likeliest]] = [row[likeliest]!, row[label]!]
  })
  return out
}
