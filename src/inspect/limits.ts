/**
 * What `inspect` spends on one request, or on one slice of a streamed body, at most. What was cut short is named in
 * `truncated`; only what {@link UNSEEN} names went unseen.
 */
export interface InspectLimits {
  /** Fields told apart, each decoded layer one of them; what follows is read as one field. Default 20,000. */
  readonly fields: number
  /** Decoded bytes of all fields and layers. Default 16 MiB, which a body of 1 MiB reaches by design only. */
  readonly bytes: number
  /** Documents within values within documents; a deeper one is judged as text. Default 4. */
  readonly depth: number
  /** Further readings of each value, one behind the other. Default 5. */
  readonly layers: number
  /** Bytes of a compressed body after decompression; more is a bomb, and goes unseen. Default 4 MiB. */
  readonly decompressed: number
}

/** The limits of an `Inspector` or a `BodyStream` that was given no others. */
export const DEFAULT_LIMITS: InspectLimits = {
  fields: 20_000,
  bytes: 16 * 1024 * 1024,
  depth: 4,
  layers: 5,
  decompressed: 4 * 1024 * 1024,
}

/**
 * Entries of `truncated` that mean bytes nobody looked at: beyond `bytes`; a compressed body that grows beyond
 * `decompressed`, one whose compression is damaged or unknown, and one that is read in slices, compressed as it is.
 */
export const UNSEEN = ['bytes', 'decompression', 'coding', 'compressed-stream'] as const
export type Unseen = (typeof UNSEEN)[number]
