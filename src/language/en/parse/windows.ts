/** Words that are parsed together at most: the time for the arcs of a sentence grows with the square of its words. */
export const MOST_WORDS = 250
/** A cut is made at a mark from here on. */
const LEAST_WORDS = 150
const MARK = /^(?:[,;:.!?…)\]”"–—-]|--|\.{2,})$/

/** The sentence [from, to) in stretches of 250 words at most, cut behind the last mark among words 151 to 250 where there is one. */
export function windows(forms: readonly string[], from: number, to: number): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  let start = from
  while (to - start > MOST_WORDS) {
    let end = start + MOST_WORDS
    for (let at = end; at > start + LEAST_WORDS; at--) {
      if (!MARK.test(forms[at - 1]!)) continue
      end = at
      break
    }
    found.push([start, end])
    start = end
  }
  found.push([start, to])
  return found
}
