/**
 * Scores causes and effects on every fifth document of the train part of the Causal News Corpus: is a sentence causal, and which
 * of its words are cause, effect and signal. Once by the rules of effects alone, once by the filter that train/effect learns.
 *
 *     npx tsx bench/extract/causality.ts [--part train]
 *
 * The shared task on this corpus scores spans of sentences known to be causal, by FairEval.
 *
 * The corpus calls more causal than an effect is: reasons, aims and demands of persons too.
 */
import { parseArgs } from 'node:util'
import { spanOf } from '../../src/extract/clause/phrase.ts'
import { effectDrafts } from '../../src/extract/effect/drafts.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import { type Relation, sentences } from './causality/corpus.ts'
import { featuresOf } from './causality/features.ts'
import { Filter } from './causality/filter.ts'
import { type Figures, figures, Spans } from './causality/score.ts'
import { analysisOf } from './text.ts'

const { values: options } = parseArgs({ options: { part: { type: 'string', default: 'dev' } } })

/** One way of reading a sentence: what it holds, empty where it is not causal. */
interface Reader {
  readonly name: string
  isCausal(analysis: Analysis): boolean
  /** What it holds, taken to be causal. */
  read(analysis: Analysis): readonly Relation[]
}

const WIDTH = 46
const filter = new Filter()
const READERS: readonly Reader[] = [
  { name: 'rules', isCausal: (analysis) => byRules(analysis).length > 0, read: byRules },
  { name: 'filter', isCausal: (analysis) => filter.isCausal(featuresOf(analysis)), read: byFilter },
]

function byRules(analysis: Analysis): Relation[] {
  return effectDrafts(analysis).map(({ cause, effect }) => ({
    cause: spanOf(analysis, cause.words),
    effect: spanOf(analysis, effect.words),
    signals: [],
  }))
}

function byFilter(analysis: Analysis): Relation[] {
  const found = filter.relation(featuresOf(analysis), analysis.words)
  return found === null ? [] : [found]
}

const percent = ({ precision, recall, f1 }: Figures): string =>
  [precision, recall, f1].map((value) => (100 * value).toFixed(1).padStart(6)).join(' ')

const examples = sentences(options.part === 'train' ? 'train' : 'dev').map((one) => ({
  ...one,
  analysis: analysisOf(one.text),
}))
console.log(`${examples.length} sentences, ${examples.filter(({ causal }) => causal).length} causal`)
console.log(`${''.padEnd(WIDTH)}     P      R     F1`)
for (const { name, isCausal, read } of READERS) {
  const [given, alone] = [new Spans(), new Spans()]
  let [right, found, gold] = [0, 0, 0]
  for (const { analysis, causal, relations } of examples) {
    const claimed = isCausal(analysis)
    found += Number(claimed)
    gold += Number(causal)
    right += Number(causal && claimed)
    const ours = causal || claimed ? read(analysis) : []
    if (causal) given.add(relations, ours)
    alone.add(relations, claimed ? ours : [])
  }
  console.log(`${`${name}: sentences`.padEnd(WIDTH)}${percent(figures(right, found, gold))}`)
  for (const [title, spans] of [
    ['spans of causal sentences', given],
    ['spans, causal or not', alone],
  ] as const) {
    console.log(`${`${name}: ${title}, FairEval`.padEnd(WIDTH)}${percent(spans.fair)}`)
    console.log(`${`${name}: ${title}, the same`.padEnd(WIDTH)}${percent(spans.exact)}`)
  }
}
