import type { Analysis, Sentence } from '../../model/analysis.ts'
import type { Capability } from '../../model/capability.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import type { WordRange } from '../clause/core.ts'
import { childrenOf } from '../clause/tree.ts'
import { type Actor, actorOf } from './actor.ts'
import { objectOf, subjectOf } from './arguments.ts'
import { capabilityFinding } from './finding.ts'
import { HAVING } from './lexicon.ts'

const MOST_ITEMS = 30
const MOST_WORDS = 16

/**
 * The items of a list that a sentence of having opens: "The port has these means:" and below it "- two tugs", "- a
 * crane".
 *
 * Not: items that are sentences.
 */
export const listed: Extractor = {
  name: 'capability/listed',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract(analysis) {
    return analysis.clauses.flatMap((clause) => {
      const actor = opens(analysis, clause) ? holderOf(analysis, clause) : null
      return actor === null ? [] : itemsAfter(analysis, clause.sentence, actor)
    })
  },
}

const lastOf = ({ words }: Analysis, { words: [from, to] }: Sentence): string => (from < to ? words[to - 1]!.text : '')

function opens(analysis: Analysis, clause: Clause): boolean {
  if (clause.kind !== 'verb' || !HAVING.has(clause.lemma) || clause.negation !== null) return false
  const sentence = analysis.sentences[clause.sentence]!
  return lastOf(analysis, sentence) === ':' && objectOf(analysis, clause) !== null
}

function holderOf(analysis: Analysis, clause: Clause): Actor | null {
  const subject: Phrase | null = subjectOf(analysis, clause)
  return subject && actorOf(analysis, subject)
}

function itemsAfter(analysis: Analysis, at: number, actor: Actor): Finding<Capability>[] {
  const found: Finding<Capability>[] = []
  const end = Math.min(analysis.sentences.length, at + 1 + MOST_ITEMS)
  for (let next = at + 1; next < end; next++) {
    const item = itemOf(analysis, next)
    if (item === null) break
    found.push(capabilityFinding(analysis, listed.name, actor, item))
  }
  return found
}

/** The words of a paragraph that is but a noun phrase, its bullet off. */
function itemOf(analysis: Analysis, at: number): WordRange | null {
  const { words, sentences } = analysis
  const { words: range, paragraph } = sentences[at]!
  const [from, to] = range
  const isAlone = sentences[at - 1]?.paragraph !== paragraph && sentences[at + 1]?.paragraph !== paragraph
  if (!isAlone || to - from > MOST_WORDS || /[.!?:]$/.test(words[to - 1]?.text ?? '.')) return null
  let first = from
  while (first < to && /^(?:PUNCT|SYM)$/.test(words[first]!.upos)) first++
  let root = -1
  for (let at = from; at < to; at++) if (words[at]!.head === -1) root = at
  if (first >= to || root < 0 || !/^(?:NOUN|PROPN)$/.test(words[root]!.upos)) return null
  if (childrenOf(analysis, root).some((at) => /^(?:nsubj|cop)/.test(words[at]!.relation))) return null
  return [first, to]
}
