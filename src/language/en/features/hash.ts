/**
 * Hash of `text` under a seed, an unsigned number of 32 bits: FNV-1a over the UTF-16 code units of "seed|text", each its
 * low byte first, then the finalizer of MurmurHash3. Training computes the same numbers.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function hash(seed: number, text: string): number {
  return finish(extend(seeded(seed), text))
}

/** State of a hash that is fed piece by piece; `finish` gives its value. */
export function seeded(seed: number): number {
  return extend(0x811c9dc5, `${seed}|`)
}

/** The state after `text`. */
export function extend(state: number, text: string): number {
  let h = state
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    h = Math.imul(h ^ (unit & 0xff), 0x01000193)
    h = Math.imul(h ^ (unit >> 8), 0x01000193)
  }
  return h
}

export function finish(state: number): number {
  let h = state
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
