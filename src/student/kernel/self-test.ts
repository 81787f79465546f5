import { FIELD_KINDS } from '../../inspect/types.js'
import type { Windows } from './types.js'

const TEXTS = [
  '',
  ' \t ',
  'plain',
  "id=1' OR '1'='1' -- ",
  '../../../../etc/passwd',
  '<ScRiPt>alert(document.cookie)</script>',
  'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Grüße aus Köln, 東京 \u{1f600}',
  'a'.repeat(40) + '0x1F4Zz_9'.repeat(3),
  ' \n 5170\r\nERROR:\t\nx \n',
  '{"a":[1,2.5e-3,{"b":null}],"c":"\\u0000\r\n"}',
]

/** A few fixed windows of every sort of cell, the last one with every byte value. Judged once at load. */
export function selfTestWindows(): Windows {
  const parts = [
    ...TEXTS.map((text) => Buffer.from(text)),
    Buffer.from(Array.from({ length: 256 }, (_, b) => b)),
  ]
  const lengths = Uint16Array.from(parts, (part) => part.length)
  let at = 0
  const starts = Uint32Array.from(parts, (part) => (at += part.length) - part.length)
  const kinds = Uint8Array.from(parts, (_, i) => (i * 7) % FIELD_KINDS.length)
  return { bytes: Buffer.concat(parts), count: parts.length, starts, lengths, kinds }
}
