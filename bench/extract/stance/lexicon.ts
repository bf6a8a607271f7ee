import { readFileSync } from 'node:fs'
import { shared } from '../../shared.ts'

const read = (name: string): string[] =>
  readFileSync(shared(`lexicons/opinion-lexicons/${name}`), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith(';'))

const GOOD = new Set(read('bing-liu-positive.txt'))
const BAD = new Set(read('bing-liu-negative.txt'))
const VALENCE = new Map(
  read('vader.tsv').map((line) => {
    const [word = '', valence] = line.split('\t')
    return [word, Number(valence)]
  }),
)

/** How good a word is by Bing Liu's lists and VADER's ratings: -1 to 1, 0 where neither has it. */
export function valence(...forms: readonly string[]): number {
  for (const form of forms) {
    const listed = Number(GOOD.has(form)) - Number(BAD.has(form))
    const rated = (VALENCE.get(form) ?? 0) / 4
    if (listed !== 0 || rated !== 0) return (listed + rated) / (listed !== 0 && rated !== 0 ? 2 : 1)
  }
  return 0
}
