/**
 * What `inspect` spends on one request, or on one slice of a streamed body, at most. What was cut short is named in
 * `truncated`; only beyond `bytes` does anything go unseen.
 */
export interface InspectLimits {
  /** Fields told apart, each decoded layer one of them; what follows is read as one field. Default 20,000. */
  readonly fields: number
  /** Decoded bytes of all fields and layers. Default 16 MiB, which a body of 1 MiB reaches by design only. */
  readonly bytes: number
  /** Documents within values within documents; a deeper one is judged as text. Default 4. */
  readonly depth: number
  /** Further decodings tried on each value. Default 3. */
  readonly layers: number
}

/** The limits of an `Inspector` or a `BodyStream` that was given no others. */
export const DEFAULT_LIMITS: InspectLimits = {
  fields: 20_000,
  bytes: 16 * 1024 * 1024,
  depth: 4,
  layers: 3,
}
