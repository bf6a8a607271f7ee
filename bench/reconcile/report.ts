import { thingsOf } from './cluster.ts'
import { type Conll, conll } from './conll.ts'
import type { Document } from './document.ts'
import { comparedOf } from './mentions.ts'

const HEAD = ['MUC R', 'P', 'F1', 'B3 R', 'P', 'F1', 'CEAFe R', 'P', 'F1', 'CoNLL']

const row = (title: string, cells: readonly string[]): string =>
  title.padEnd(46) + cells.map((cell) => cell.padStart(8)).join('')

const figures = ({ mean, measures }: Conll): string[] =>
  [...measures.flatMap(({ recall, precision, f1 }) => [recall, precision, f1]), mean].map((one) => one.toFixed(1))

export const head = (): string => row('marked mentions given, all documents as one', HEAD)

/**
 * Scores of the product's grouping of the marked mentions of a corpus, with what is mentioned once counted and not,
 * beside those of one group for each head word.
 */
export function report(title: string, kind: 'event' | 'entity', documents: readonly Document[]): string[] {
  const mentions = documents.flatMap(comparedOf).filter(({ marked }) => marked.kind === kind)
  const gold = mentions.map(({ marked }) => marked.thing)
  const found = thingsOf(kind, documents, mentions)
  const words = new Map<string, number>()
  const byWord = mentions.map(({ head: one }) => {
    words.set(one, words.get(one) ?? words.size)
    return words.get(one)!
  })
  return [
    row(`${title}, ${mentions.length} mentions of ${new Set(gold).size}`, []),
    row('  with what is mentioned once', figures(conll(gold, found, true))),
    row('  without', figures(conll(gold, found, false))),
    row('  all of one head word joined, with', figures(conll(gold, byWord, true))),
    row('  all of one head word joined, without', figures(conll(gold, byWord, false))),
  ]
}
