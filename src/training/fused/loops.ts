/**
 * The body of a network in plain loops: mixing layers, attention, pooling, and their gradients. They know which cells
 * are padding and skip them, keep a window's values in the cache from one step to the next, and make no tensor between.
 *
 * B windows, T cells (padded), W width of the input, K taps, F channels, H heads. All arrays row-major.
 */

/** A padded batch: shape, and how many cells of each window are there. */
export interface Padded {
  readonly B: number
  readonly T: number
  /** (B) */
  readonly cells: Int32Array
}

/** Cells of each window; they stand in front of the padding. @param mask (B, T) */
export function paddedBy(mask: ArrayLike<number>, B: number, T: number): Padded {
  const cells = new Int32Array(B)
  for (let b = 0; b < B; b++) {
    let count = 0
    while (count < T && mask[b * T + count]! !== 0) count++
    cells[b] = count
  }
  return { B, T, cells }
}

/** A convolution over cells. */
export interface Convolution {
  readonly taps: number
  /** W */
  readonly width: number
  /** F */
  readonly channels: number
}

/** The taps that lie within the window for cell t: k from first to last. */
const firstTap = (t: number, half: number): number => Math.max(0, half - t)
const lastTap = (t: number, half: number, cells: number): number => Math.min(2 * half, cells - 1 - t + half)

/**
 * max(0, convolution + bias), zero on padding, (B, T, F).
 *
 * @param x (B, T, W)
 * @param weight (K·W, F): the rows of one tap behind those of the other
 * @param bias (F)
 */
export function convolve(
  { B, T, cells }: Padded,
  { taps, width: W, channels: F }: Convolution,
  x: Float32Array,
  weight: Float32Array,
  bias: Float32Array,
): Float32Array {
  const half = (taps - 1) / 2
  const out = new Float32Array(B * T * F)
  const sums = new Float64Array(F)
  for (let b = 0; b < B; b++) {
    for (let t = 0; t < cells[b]!; t++) {
      const first = firstTap(t, half)
      const rows = (lastTap(t, half, cells[b]!) - first + 1) * W
      // The cells that the taps see lie one behind the other, as do the rows of the weights.
      const from = (b * T + t - half + first) * W
      sums.set(bias)
      for (let i = 0; i < rows; i++) {
        const value = x[from + i]!
        if (value === 0) continue
        const row = (first * W + i) * F
        for (let f = 0; f < F; f++) sums[f]! += value * weight[row + f]!
      }
      const to = (b * T + t) * F
      for (let f = 0; f < F; f++) out[to + f] = sums[f]! > 0 ? sums[f]! : 0
    }
  }
  return out
}

/**
 * Gradients of {@link convolve} by its input, weights and bias.
 *
 * @param y what it gave, (B, T, F)
 * @param dy gradient by that
 */
export function convolveGradients(
  { B, T, cells }: Padded,
  { taps, width: W, channels: F }: Convolution,
  x: Float32Array,
  weight: Float32Array,
  y: Float32Array,
  dy: Float32Array,
): { x: Float32Array; weight: Float32Array; bias: Float32Array } {
  const half = (taps - 1) / 2
  const dx = new Float32Array(x.length)
  const dWeight = new Float32Array(weight.length)
  const dBias = new Float32Array(F)
  const active = new Float64Array(F)
  for (let b = 0; b < B; b++) {
    for (let t = 0; t < cells[b]!; t++) {
      const at = (b * T + t) * F
      for (let f = 0; f < F; f++) {
        active[f] = y[at + f]! > 0 ? dy[at + f]! : 0
        dBias[f]! += active[f]!
      }
      const first = firstTap(t, half)
      const rows = (lastTap(t, half, cells[b]!) - first + 1) * W
      const from = (b * T + t - half + first) * W
      for (let i = 0; i < rows; i++) {
        const row = (first * W + i) * F
        const value = x[from + i]!
        let sum = 0
        for (let f = 0; f < F; f++) {
          sum += active[f]! * weight[row + f]!
          dWeight[row + f]! += value * active[f]!
        }
        dx[from + i]! += sum
      }
    }
  }
  return { x: dx, weight: dWeight, bias: dBias }
}

/**
 * A filter per column, zero on padding, (B, T, W).
 *
 * @param x (B, T, W)
 * @param filters (K, W)
 */
export function filter(
  { B, T, cells }: Padded,
  taps: number,
  W: number,
  x: Float32Array,
  filters: Float32Array,
): Float32Array {
  const half = (taps - 1) / 2
  const out = new Float32Array(x.length)
  for (let b = 0; b < B; b++) {
    for (let t = 0; t < cells[b]!; t++) {
      const to = (b * T + t) * W
      const last = lastTap(t, half, cells[b]!)
      for (let k = firstTap(t, half); k <= last; k++) {
        const from = to + (k - half) * W
        for (let d = 0; d < W; d++) out[to + d]! += x[from + d]! * filters[k * W + d]!
      }
    }
  }
  return out
}

/** Gradients of {@link filter} by its input and filters. */
export function filterGradients(
  { B, T, cells }: Padded,
  taps: number,
  W: number,
  x: Float32Array,
  filters: Float32Array,
  dy: Float32Array,
): { x: Float32Array; filters: Float32Array } {
  const half = (taps - 1) / 2
  const dx = new Float32Array(x.length)
  const dFilters = new Float32Array(filters.length)
  for (let b = 0; b < B; b++) {
    for (let t = 0; t < cells[b]!; t++) {
      const to = (b * T + t) * W
      const last = lastTap(t, half, cells[b]!)
      for (let k = firstTap(t, half); k <= last; k++) {
        const from = to + (k - half) * W
        for (let d = 0; d < W; d++) {
          dx[from + d]! += dy[to + d]! * filters[k * W + d]!
          dFilters[k * W + d]! += dy[to + d]! * x[from + d]!
        }
      }
    }
  }
  return { x: dx, filters: dFilters }
}

/**
 * Attention over the cells of each window: the softmax of h·w, zero on padding, (B, H, T).
 *
 * @param h (B, T, F)
 * @param w (F, H)
 */
export function attend(
  { B, T, cells }: Padded,
  F: number,
  H: number,
  h: Float32Array,
  w: Float32Array,
): Float32Array {
  const out = new Float32Array(B * H * T)
  for (let b = 0; b < B; b++) {
    for (let head = 0; head < H; head++) {
      const to = (b * H + head) * T
      let most = -Infinity
      for (let t = 0; t < cells[b]!; t++) {
        let score = 0
        const at = (b * T + t) * F
        for (let f = 0; f < F; f++) score += h[at + f]! * w[f * H + head]!
        out[to + t] = score
        if (score > most) most = score
      }
      let sum = 0
      for (let t = 0; t < cells[b]!; t++) sum += out[to + t] = Math.exp(out[to + t]! - most)
      for (let t = 0; t < cells[b]!; t++) out[to + t]! /= sum
    }
  }
  return out
}

/** Gradients of {@link attend} by h and w; `a` is what it gave. */
export function attendGradients(
  { B, T, cells }: Padded,
  F: number,
  H: number,
  h: Float32Array,
  w: Float32Array,
  a: Float32Array,
  da: Float32Array,
): { h: Float32Array; w: Float32Array } {
  const dh = new Float32Array(h.length)
  const dw = new Float32Array(w.length)
  for (let b = 0; b < B; b++) {
    for (let head = 0; head < H; head++) {
      const from = (b * H + head) * T
      let mean = 0
      for (let t = 0; t < cells[b]!; t++) mean += a[from + t]! * da[from + t]!
      for (let t = 0; t < cells[b]!; t++) {
        const score = a[from + t]! * (da[from + t]! - mean)
        const at = (b * T + t) * F
        for (let f = 0; f < F; f++) {
          dh[at + f]! += score * w[f * H + head]!
          dw[f * H + head]! += score * h[at + f]!
        }
      }
    }
  }
  return { h: dh, w: dw }
}

/**
 * Mean by attention of each head, then the maximum over cells, (B, (H + 1)·F). As padding counts as zero, so the
 * maximum is not below.
 *
 * @param h (B, T, F), not negative
 * @param a (B, H, T)
 */
export function pool(
  { B, T, cells }: Padded,
  F: number,
  H: number,
  h: Float32Array,
  a: Float32Array,
): Float32Array {
  const out = new Float32Array(B * (H + 1) * F)
  for (let b = 0; b < B; b++) {
    const base = b * (H + 1) * F
    for (let t = 0; t < cells[b]!; t++) {
      const at = (b * T + t) * F
      for (let head = 0; head < H; head++) {
        const share = a[(b * H + head) * T + t]!
        const to = base + head * F
        for (let f = 0; f < F; f++) out[to + f]! += share * h[at + f]!
      }
      const peak = base + H * F
      for (let f = 0; f < F; f++) if (h[at + f]! > out[peak + f]!) out[peak + f] = h[at + f]!
    }
  }
  return out
}

/** Gradients of {@link pool} by h and a; equal maxima all get it, as TensorFlow has it. */
export function poolGradients(
  { B, T, cells }: Padded,
  F: number,
  H: number,
  h: Float32Array,
  a: Float32Array,
  y: Float32Array,
  dy: Float32Array,
): { h: Float32Array; a: Float32Array } {
  const dh = new Float32Array(h.length)
  const da = new Float32Array(a.length)
  for (let b = 0; b < B; b++) {
    const base = b * (H + 1) * F
    const peak = base + H * F
    for (let t = 0; t < cells[b]!; t++) {
      const at = (b * T + t) * F
      for (let head = 0; head < H; head++) {
        const place = (b * H + head) * T + t
        const share = a[place]!
        const from = base + head * F
        let sum = 0
        for (let f = 0; f < F; f++) {
          sum += dy[from + f]! * h[at + f]!
          dh[at + f]! += share * dy[from + f]!
        }
        da[place] = sum
      }
      for (let f = 0; f < F; f++) if (h[at + f]! === y[peak + f]!) dh[at + f]! += dy[peak + f]!
    }
  }
  return { h: dh, a: da }
}
