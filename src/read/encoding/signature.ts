import { readTable } from '../../text/lines.ts'

const SIGNATURES = readTable(new URL('../lexicon/signatures.tsv', import.meta.url)).map(([hex = '', name = '']) => ({
  bytes: (hex.match(/../g) ?? []).map((pair) => (pair === '..' ? null : Number.parseInt(pair, 16))),
  name,
}))
const SAMPLE = 8192

/** What the first bytes say the file is, where that is no text: "a PNG picture"; null for what may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find((signature) =>
    signature.bytes.every((byte, index) => byte === null || bytes[index] === byte),
  )
  if (known !== undefined) return known.name
  return isBinary(bytes) ? 'data that is no text (it holds zero bytes or control characters)' : null
}

/** Zero bytes outside UTF-16, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  if (utf16(bytes) !== null) return false
  const length = Math.min(bytes.length, SAMPLE)
  let zeros = 0
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return zeros > length * 0.002 || controls > length * 0.05
}

/** UTF-16 by its byte order mark, or by zero bytes in every second place; null for anything else. */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (pairs < 8) return null
  if (odd > pairs * 0.5 && even < pairs * 0.02) return 'utf-16le'
  return even > pairs * 0.5 && odd < pairs * 0.02 ? 'utf-16be' : null
}
