import { z } from 'zod'
import { TOKEN_VERSIONS, type TokenSpec } from '../student/index.js'

/** A token specification as it stands in a file, within the bounds of the tokenizer. */
export const tokensSchema: z.ZodType<TokenSpec> = z.object({
  version: z.literal(TOKEN_VERSIONS),
  rows: z
    .int()
    .min(256)
    .max(1 << 21),
  byteGrams: z.array(z.int().min(1).max(5)).max(5),
  skeletonGrams: z.array(z.int().min(1).max(8)).max(8),
  keywords: z.array(z.string().min(1).max(64)).max(4096),
})
