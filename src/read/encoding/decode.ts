import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import type { Notice } from '../../model/notice.ts'
import { doubt } from '../notices.ts'
import { declaredEncoding, knownEncoding } from './declared.ts'
import { utf16 } from './signature.ts'
import { checkUtf8, type Utf8Check } from './utf8.ts'

const GUESS_FROM = 65_536

/**
 * Decodes text by byte order mark, else as UTF-8 where it is such, else as it declares, else by a guess.
 *
 * Bytes that fit neither UTF-8 nor a declared encoding leave a notice with their place.
 */
export function decode(bytes: Uint8Array, source: string): { text: string; notices: Notice[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const wide = utf16(bytes)
  if (wide !== null) return { text: iconv.decode(buffer, wide), notices: [] }
  const declared = declaredEncoding(bytes)
  // Encodings such as ISO-2022-JP are valid UTF-8 byte for byte.
  const escaped = declared !== null && /^(?:iso-2022|hz-gb|utf-7)/.test(declared)
  const check = checkUtf8(bytes)
  if (check.invalidCount === 0 && !escaped) return { text: buffer.toString('utf8').replace(/^\ufeff/, ''), notices: [] }
  if (declared !== null && !/^utf-?(?:8|16|32)/.test(declared))
    return { text: iconv.decode(buffer, declared), notices: [] }
  const damaged = check.sequences > check.invalidCount * 2
  const encoding = damaged ? 'utf-8' : guess(buffer)
  return { text: iconv.decode(buffer, encoding), notices: [misfit(check, encoding, declared, source)] }
}

function misfit(
  { invalid, invalidCount }: Utf8Check,
  encoding: string,
  declared: string | null,
  source: string,
): Notice {
  const first = invalid[0] ?? 0
  const expected = declared === null ? 'UTF-8 was expected' : 'it declares UTF-8'
  const many = invalidCount === 1 ? 'byte is' : `bytes (${invalidCount} in all) are`
  return doubt({
    code: 'read/invalid-encoding',
    source,
    place: `byte ${first}`,
    message:
      encoding === 'utf-8'
        ? `From byte ${first} on some ${many} no UTF-8 (${expected}); a replacement character stands for each.`
        : `The text is no UTF-8 from byte ${first} on (${expected}); it was read as ${encoding}, the likeliest encoding.`,
    advice: 'Check quotation marks and accented letters, or save the file as UTF-8.',
  })
}

/** The likeliest encoding of bytes that are no UTF-8: what western office software writes, unless the letters speak for another. */
function guess(buffer: Buffer): string {
  const best = analyse(buffer.subarray(0, GUESS_FROM)).find(({ name }) => !/^utf-8|^ascii/i.test(name))
  if (best === undefined || best.confidence < 40 || /^iso-8859-1$/i.test(best.name)) return 'windows-1252'
  // Of the western pair chardet prefers Latin-2 for short texts; curly quotes decide for 1252 there.
  return /^(?:iso-8859-2|windows-1250|iso-8859-9|windows-1254)$/i.test(best.name) && best.confidence < 70
    ? 'windows-1252'
    : (knownEncoding(best.name) ?? 'windows-1252')
}
