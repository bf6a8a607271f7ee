import { readLines } from '../../text/lines.ts'
import { contentStems, stem } from '../../text/words.ts'

const VAGUE = new Set(readLines(new URL('../lexicon/vague-stems.txt', import.meta.url)).map(stem))

/** Stems of `text` that tie it to other texts on the same thing: no closed classes, no numbers, nothing too general. */
export function topicStems(text: string): Set<string> {
  return new Set(contentStems(text).filter((one) => !VAGUE.has(one) && one.length > 1 && !/^\d/.test(one)))
}

/** Weighed overlap of two sets of stems: `dice` punishes what either side has more, `contained` only what the smaller has, `sum` is what both have. */
export function overlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (stem: string) => number,
): { dice: number; contained: number; shared: number; sum: number } {
  let both = 0
  let left = 0
  let right = 0
  let shared = 0
  for (const one of a) {
    const w = weight(one)
    left += w
    if (b.has(one)) {
      both += w
      shared++
    }
  }
  for (const one of b) right += weight(one)
  const least = Math.min(left, right)
  return {
    dice: left + right === 0 ? 0 : (2 * both) / (left + right),
    contained: least === 0 ? 0 : both / least,
    shared,
    sum: both,
  }
}
