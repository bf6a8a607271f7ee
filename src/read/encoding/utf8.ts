/** How the bytes fit UTF-8. */
export interface Utf8Check {
  /** Places of the first bytes that do not fit, at most ten. */
  readonly invalid: readonly number[]
  readonly invalidCount: number
  /** Well-formed sequences of two or more bytes. */
  readonly sequences: number
}

const FIRST_INVALID = 10

/** Checks `bytes` against UTF-8 (RFC 3629: no overlong forms, no surrogates). */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  const invalid: number[] = []
  let [invalidCount, sequences, i] = [0, 0, 0]
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i)
    if (length === 0) {
      if (invalid.length < FIRST_INVALID) invalid.push(i)
      invalidCount++
    } else if (length > 1) sequences++
    i += length || 1
  }
  return { invalid, invalidCount, sequences }
}

/** Bytes of the character at `i`; 0 where none begins there. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!
  if (first < 0x80) return 1
  const length =
    first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0
  for (let k = 1; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) return 0
  const second = bytes[i + 1]!
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
  const beyond = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f)
  return overlong || beyond ? 0 : length
}
