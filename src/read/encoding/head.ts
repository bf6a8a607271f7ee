import iconv from 'iconv-lite'
import { utf16 } from './signature.ts'

const WITHIN = 8192

/** The first characters of a file, to tell its format by: markup is ASCII, so any other letter may come out wrong. */
export function decodeHead(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, WITHIN))
  return iconv.decode(head, utf16(bytes) ?? 'latin1').replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*/, '')
}
