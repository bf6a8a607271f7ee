/**
 * Scores what clauses hold out: did the event of a predicate happen, as people read it? An event that is no clause of
 * ours counts as happened.
 *
 *     npx tsx bench/language/factuality.ts [--train]
 */
import { parseArgs } from 'node:util'
import type { Count } from './factuality/count.ts'
import { meantime } from './factuality/meantime.ts'
import { onText, onTreebank } from './factuality/uds.ts'

const { values: options } = parseArgs({ options: { train: { type: 'boolean', default: false } } })
const HEAD = ['events', 'happened', 'F1 yes', 'F1 no', 'macro F1', 'accuracy', 'no clause']
const row = (title: string, cells: readonly string[]) =>
  console.log(title.padEnd(40) + cells.map((cell) => cell.padStart(10)).join(''))
const score = (title: string, count: Count) => row(title, count.figures())

row('factuality, happened or not', HEAD)
if (options.train) score('UDS on EWT train, trees of the treebank', onTreebank('train'))
score('UDS on EWT dev, trees of the treebank', onTreebank('dev'))
score('UDS on EWT dev, raw text', onText('dev'))
score('MEANTIME, every third article, raw text', meantime())
