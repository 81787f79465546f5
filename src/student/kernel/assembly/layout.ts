/**
 * Where everything lies. The host (`../layout.ts`) computes sizes and addresses from the model's shape and writes
 * them as 32-bit words at a fixed address, in this order; nothing is allocated here.
 *
 * The host pads D to a multiple of 16, F and G to multiples of 16, H to an even number and C to a multiple of 4,
 * with zeros, so that no loop has a remainder.
 */
const BLOCK: usize = 1024

/** Bytes of one list of 32-bit values, one per byte or symbol of a window; sixteen zero bytes lie before each. */
export const LIST: usize = 2160
/** Bytes of the attention logits of two heads, side by side, of 514 cells. */
export const LOGITS: usize = 4128
/** Bytes of the attention itself, 16 bits per cell and head. */
export const SHARES: usize = 2064

@inline export function width(): i32 { return load<i32>(BLOCK, 0) }
@inline export function taps(): i32 { return load<i32>(BLOCK, 4) }
@inline export function channels(): i32 { return load<i32>(BLOCK, 8) }
@inline export function heads(): i32 { return load<i32>(BLOCK, 12) }
@inline export function hiddenUnits(): i32 { return load<i32>(BLOCK, 16) }
@inline export function classes(): i32 { return load<i32>(BLOCK, 20) }
@inline export function paddedClasses(): i32 { return load<i32>(BLOCK, 24) }
@inline export function rows(): i32 { return load<i32>(BLOCK, 28) }
@inline export function shift(): i32 { return load<i32>(BLOCK, 32) }
@inline export function byteGrams(): i32 { return load<i32>(BLOCK, 36) }
@inline export function skeletonGrams(): i32 { return load<i32>(BLOCK, 40) }
@inline export function longestChain(): i32 { return load<i32>(BLOCK, 44) }
@inline export function kinds(): i32 { return load<i32>(BLOCK, 48) }
@inline export function byteTable(): usize { return load<usize>(BLOCK, 52) }
@inline export function keywordTable(): usize { return load<usize>(BLOCK, 56) }
@inline export function byteGramTable(): usize { return load<usize>(BLOCK, 60) }
@inline export function skeletonTable(): usize { return load<usize>(BLOCK, 64) }
@inline export function embedding(): usize { return load<usize>(BLOCK, 68) }
@inline export function depthwise(): usize { return load<usize>(BLOCK, 72) }
@inline export function pointwise(): usize { return load<usize>(BLOCK, 76) }
@inline export function mixBias(): usize { return load<usize>(BLOCK, 80) }
@inline export function attention(): usize { return load<usize>(BLOCK, 84) }
@inline export function dense1(): usize { return load<usize>(BLOCK, 88) }
@inline export function dense1Bias(): usize { return load<usize>(BLOCK, 92) }
@inline export function dense2(): usize { return load<usize>(BLOCK, 96) }
@inline export function dense2Bias(): usize { return load<usize>(BLOCK, 100) }
@inline export function attentionScale(): f32 { return load<f32>(BLOCK, 104) }
@inline export function dense1Scale(): f32 { return load<f32>(BLOCK, 108) }
@inline export function dense2Scale(): f32 { return load<f32>(BLOCK, 112) }
@inline export function inverseTemperature(): f32 { return load<f32>(BLOCK, 116) }
@inline export function folded(): usize { return load<usize>(BLOCK, 120) }
@inline export function fine(): usize { return load<usize>(BLOCK, 124) }
@inline export function symbols(): usize { return load<usize>(BLOCK, 128) }
@inline export function words(): usize { return load<usize>(BLOCK, 132) }
@inline export function byteRows(): usize { return load<usize>(BLOCK, 136) }
@inline export function skeletonRows(): usize { return load<usize>(BLOCK, 140) }
@inline export function wordRows(): usize { return load<usize>(BLOCK, 144) }
@inline export function cells(): usize { return load<usize>(BLOCK, 148) }
@inline export function spans(): usize { return load<usize>(BLOCK, 152) }
@inline export function cellRows(): usize { return load<usize>(BLOCK, 156) }
@inline export function sums(): usize { return load<usize>(BLOCK, 160) }
@inline export function pairs(): usize { return load<usize>(BLOCK, 164) }
@inline export function filtered(): usize { return load<usize>(BLOCK, 168) }
@inline export function activations(): usize { return load<usize>(BLOCK, 172) }
@inline export function logits(): usize { return load<usize>(BLOCK, 176) }
@inline export function totals(): usize { return load<usize>(BLOCK, 180) }
@inline export function shares(): usize { return load<usize>(BLOCK, 184) }
@inline export function features(): usize { return load<usize>(BLOCK, 188) }
@inline export function products(): usize { return load<usize>(BLOCK, 192) }
@inline export function hidden(): usize { return load<usize>(BLOCK, 196) }
@inline export function bytes(): usize { return load<usize>(BLOCK, 200) }
@inline export function starts(): usize { return load<usize>(BLOCK, 204) }
@inline export function lengths(): usize { return load<usize>(BLOCK, 208) }
@inline export function windowKinds(): usize { return load<usize>(BLOCK, 212) }
@inline export function out(): usize { return load<usize>(BLOCK, 216) }
@inline export function zeros(): usize { return load<usize>(BLOCK, 220) }
/** Where a hashed row's number leads: into the embedding, or into a table of addresses where rows were pruned. */
@inline export function rowTable(): usize { return load<usize>(BLOCK, 224) }
@inline export function rowStep(): i32 { return load<i32>(BLOCK, 228) }
@inline export function remapped(): i32 { return load<i32>(BLOCK, 232) }
/** Rows of the kinds of field, behind the hashed ones. */
@inline export function kindRows(): usize { return load<usize>(BLOCK, 236) }
/** Hashes of skeleton n-grams that end in the block of symbols before, by n; sixteen bytes each. */
@inline export function chains(): usize { return load<usize>(BLOCK, 240) }
@inline export function scores(): usize { return load<usize>(BLOCK, 244) }
