import { readTable } from '../../text/lines.ts'
import { isDemonym, isPlaceName } from './lexicon.ts'

/** Penn tag, and the logarithm of how well it fits a word. */
export type Candidate = readonly [tag: string, fit: number]

const load = (file: string) => readTable(new URL(`./lexicon/${file}`, import.meta.url))
const counts = (cell: string) =>
  cell.split(' ').map((pair): [string, number] => {
    const at = pair.lastIndexOf(':')
    return [pair.slice(0, at), Number(pair.slice(at + 1))]
  })

const words = new Map(load('tag-words.tsv').map(([word = '', cell = '']) => [word, counts(cell)]))
const endings = new Map(load('tag-endings.tsv').map(([ending = '', cell = '']) => [ending, counts(cell)]))
const totals = new Map<string, number>()
const moves = new Map<string, Map<string, number>>()
for (const [from = '', to = '', count = '0'] of load('tag-moves.tsv')) {
  if (!moves.has(from)) moves.set(from, new Map())
  moves.get(from)!.set(to, Number(count))
  totals.set(from, (totals.get(from) ?? 0) + Number(count))
}
for (const [from, row] of moves) {
  for (const [to, count] of row) row.set(to, Math.log((count + 0.5) / (totals.get(from)! + 16)))
}
const UNSEEN = Math.log(1e-5)

/** Logarithm of the probability that `to` follows `from`; `<s>` and `</s>` stand at the ends. */
export function moveFit(from: string, to: string): number {
  return moves.get(from)?.get(to) ?? UNSEEN
}

const MARKS: Readonly<Record<string, string>> = {
  ',': ',',
  '.': '.',
  '?': '.',
  '!': '.',
  '…': '.',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  ';': ':',
  ':': ':',
  '&': 'CC',
  '%': 'NN',
}
const CLOSED = new Set(['DT', 'IN', 'PRP', 'PRP$', 'CC', 'MD', 'TO', 'WDT', 'WP', 'WRB'])

/** The commonest tag of a folded word; undefined where the lexicon does not hold it. */
export function usualTag(word: string): string | undefined {
  return words.get(word)?.[0]?.[0]
}

/** Whether a folded word is an ordinary English word that the tag lexicon holds. */
export function isCommonWord(word: string): boolean {
  return words.has(word)
}

/**
 * The tags a word may bear.
 *
 * @param first  whether the word opens a sentence or a quotation, where a capital says little
 */
export function candidates(form: string, first: boolean): readonly Candidate[] {
  const mark = MARKS[form]
  if (mark !== undefined) return [[mark, 0]]
  if (!/[\p{L}\p{N}]/u.test(form)) return [[/^["“”„‘’']$/u.test(form) ? '"' : /^[$€£¥]$/.test(form) ? 'CD' : ':', 0]]
  if (/^\d[\d.,:/-]*$/.test(form)) return [['CD', 0]]
  const lower = form.toLowerCase()
  const capital = /^\p{Lu}|^\p{Ll}{1,3}-\p{Lu}/u.test(form)
  const known = words.get(lower)
  const list: Candidate[] = []
  const sum = known?.reduce((total, [, count]) => total + count, 0) ?? 0
  const isClosed = known !== undefined && CLOSED.has(known[0]![0])
  // How likely the capital makes it a name: nearly sure inside a sentence, doubtful at its start.
  let name = 0
  if (capital && isDemonym(form)) name = 0.3
  else if (capital && form !== 'I')
    name = !first
      ? isClosed
        ? 0.3
        : 0.97
      : isClosed
        ? 0.005
        : known
          ? isPlaceName(form)
            ? 0.9
            : sum > 3
              ? 0.05
              : 0.4
          : 0.8
  if (name > 0) list.push(['NNP', Math.log(name / 0.09)])
  if (/^\d/.test(form))
    return [
      ['CD', Math.log(0.6 / 0.03)],
      ['JJ', Math.log(0.4 / 0.08)],
      ['NN', Math.log(0.2 / 0.15)],
    ]
  const spread = known ?? spreadOf(lower)
  const total = spread.reduce((all, [, count]) => all + count, 0)
  for (const [tag, count] of spread) {
    list.push([tag, Math.log(((1 - name) * (count + 0.05)) / (total + 0.2) / ((totals.get(tag) ?? 1) / 300000))])
  }
  return list
}

function spreadOf(word: string): [string, number][] {
  const part = word.includes('-') ? word.slice(word.lastIndexOf('-') + 1) : word
  if (part !== word)
    return (
      words
        .get(part)
        ?.filter(([tag]) => /^(?:NN|JJ|VBN|VBG)/.test(tag))
        .concat([['JJ', 2]]) ?? [
        ['JJ', 2],
        ['NN', 2],
      ]
    )
  for (let length = Math.min(4, word.length - 2); length > 0; length--) {
    const found = endings.get(word.slice(-length))
    if (found) return found
  }
  return endings.get('_')!
}
