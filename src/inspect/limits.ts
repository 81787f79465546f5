/** What `inspect` spends on one request at most. Beyond a limit it stops and says so in `truncated`. */
export interface InspectLimits {
  /** Fields of one request, decoded layers not counted. Default 20,000. */
  readonly fields: number
  /** Decoded bytes of all fields and layers. Default 16 MiB. */
  readonly bytes: number
  /** Documents within values within documents. Default 4. */
  readonly depth: number
  /** Further decodings tried on each field. Default 3. */
  readonly layers: number
}

export const DEFAULT_LIMITS: InspectLimits = {
  fields: 20_000,
  bytes: 16 * 1024 * 1024,
  depth: 4,
  layers: 3,
}
