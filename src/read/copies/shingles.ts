import { fold, words } from '../../text/words.ts'

const LENGTH = 5

/** Hashes of all runs of five words of `text`, case and punctuation apart; 32-bit (FNV-1a), each once. */
export function shingles(text: string): Set<number> {
  const hashes = words(text).map((word) => hash(fold(word)))
  const found = new Set<number>()
  for (let i = 0; i + LENGTH <= hashes.length; i++) {
    let joined = 0x811c9dc5
    for (let k = 0; k < LENGTH; k++) joined = mix(joined, hashes[i + k]!)
    found.add(joined)
  }
  return found
}

function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** Joins two hashes so that all bits of both matter (final steps of MurmurHash3). */
function mix(a: number, b: number): number {
  let value = Math.imul(a, 31) ^ b
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
