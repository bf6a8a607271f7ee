import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Finding, Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { rootOf } from '../clause/core.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import type { Bearer } from './instrument.ts'
import { DUTIES } from './lexicon.ts'

/** Rules whose findings name a norm. */
const NAMING: ReadonlySet<string> = new Set(['norm/under', 'norm/law', 'norm/ruling'])
const POINTING = /^(?:this|that|these|those|such|the)$/i

/** The norm that the sentence before tells of; null where it tells of none. */
export type Before = (clause: Clause) => Pick<Bearer, 'norm' | 'ground'> | null

/** @param found  findings of earlier rules */
export function beforeOf(analysis: Analysis, found: readonly Finding[]): Before {
  const { sentences } = analysis
  const starts = new Map<number, Finding>()
  const naming = found.filter(({ rule }) => NAMING.has(rule)).sort((a, b) => a.anchor.start - b.anchor.start)
  let next = 0
  sentences.forEach(({ end }, sentence) => {
    for (; next < naming.length && naming[next]!.anchor.start < end; next++) starts.set(sentence, naming[next]!)
  })
  return (clause) => {
    const { sentence } = clause
    if (sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph) return null
    const named = starts.get(sentence - 1)
    if (named?.content.kind === 'norm' && named.grounds?.norm?.words !== null) {
      return { norm: named.content.norm, ground: context(named.anchor) }
    }
    return orderedBefore(analysis, clause)
  }
}

const context = (words: Ground['words']): Ground => ({ grade: 'context', words })

/** "The mayor ordered a survey. Owners are required to pay for the survey." */
function orderedBefore(analysis: Analysis, { sentence, words: range }: Clause): ReturnType<Before> {
  const order = rootOf(analysis, sentence - 1)
  if (order === undefined || order.voice === 'passive' || !DUTIES.has(order.lemma)) return null
  const { subject, object } = order
  if (subject === null || object === null || order.negation !== null) return null
  const { words, text } = analysis
  const { lemma } = words[object.head]!
  const isSpokenOf = words
    .slice(...range)
    .some((word, at, all) => word.lemma === lemma && POINTING.test(all[at - 1]?.text ?? ''))
  if (!isSpokenOf) return null
  const name = textOf(analysis, subject).replace(/^the\s+/i, '')
  return {
    norm: `order of ${name}`,
    ground: context(anchorAt(text, spanOf(analysis, [subject.words[0], object.words[1]]))),
  }
}
