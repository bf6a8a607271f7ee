import { fold, words } from '../../text/words.ts'

/** Whether two titles are one: the same words, or nearly all the words of the shorter one in the longer. */
export function sameTitle(a: string, b: string): boolean {
  const [x, y] = [words(a).map(fold), words(b).map(fold)]
  if (x.length === 0 || y.length === 0) return false
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const held = new Set(long)
  const common = short.filter((word) => held.has(word)).length
  return common >= short.length * 0.9 && short.length >= long.length * 0.7
}
