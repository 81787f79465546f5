/** Log-probabilities of rows of logits, (n, C) row-major; a fresh array. */
export function logSoftmaxRows(logits: Float32Array, classes: number): Float32Array {
  const out = new Float32Array(logits.length)
  for (let base = 0; base < logits.length; base += classes) {
    const row = logits.subarray(base, base + classes)
    const most = Math.max(...row)
    let sum = 0
    for (const value of row) sum += Math.exp(value - most)
    const norm = most + Math.log(sum)
    row.forEach((value, c) => (out[base + c] = value - norm))
  }
  return out
}

/** Probabilities of rows of logits, (n, C) row-major; a fresh array. */
export const softmaxRows = (logits: Float32Array, classes: number): Float32Array =>
  logSoftmaxRows(logits, classes).map(Math.exp)
