import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Word } from '../../model/word.ts'
import { anchorAt } from '../../text/anchor.ts'
import { isAsked } from '../clause/asked.ts'
import { clausesIn } from '../clause/core.ts'
import { spanOf } from '../clause/phrase.ts'
import { phraseAt } from '../clause/tree.ts'
import { isAgent } from './agent.ts'
import { type End, endOf, endOfClause } from './end.ts'
import type { Draft } from './finding.ts'
import { isBareOutcome, isHedge, isOutcome } from './lexicon.ts'

/** How many sentences back the question stands that is answered. */
const FARTHEST = 3

/**
 * "Would a toll help? Queues and pollution are real risks": what the question is about leads to each; so does what is
 * supposed in "Queues are a danger if the road closes".
 */
export function* riskDrafts(analysis: Analysis): Generator<Draft> {
  for (const clause of analysis.clauses) {
    const { kind, subject, predicate, form, mood, predicative } = clause
    const lemma = analysis.words[predicate]!.lemma.toLowerCase()
    if (kind !== 'noun' || form !== 'finite' || mood !== 'statement' || subject === null || predicative === null)
      continue
    const isOpen = isHedge(lemma, 'noun')
    if (!(isOpen || isOutcome(lemma)) || isBareOutcome(lemma)) continue
    if (predicative.words[1] > predicate + 1 || isAgent(analysis, subject)) continue
    const supposed = supposedBy(analysis, clause)
    const cause = supposed ?? askedOf(analysis, clause)
    if (cause === null) continue
    const before = supposed !== null && supposed.words[0] < subject.words[0] ? [supposed.words] : []
    const after = supposed !== null && supposed.words[0] > predicate ? [supposed.words] : []
    for (const head of subject.heads) {
      const phrase = subject.heads.length > 1 ? phraseAt(analysis, head) : subject
      const effect = endOf(analysis, withoutAnswer(analysis, phrase))
      const isLast = head === subject.heads.at(-1)
      const range = isLast ? ([effect.words[0], predicate + 1] as const) : effect.words
      const isFirst = head === subject.heads[0]
      const ranges = [...(isFirst ? before : []), range, ...(isLast ? after : [])]
      yield {
        rule: 'effect/risk',
        cause,
        effect,
        direction: 1,
        clause,
        ranges,
        heads: [head],
        ...(isOpen ? { doubt: predicate } : {}),
      }
    }
  }
}

/** "if the tunnel closes": what leads to it; null without such a condition. */
function supposedBy(analysis: Analysis, { condition }: Clause): End | null {
  const supposed = condition === null ? null : analysis.clauses[condition]!
  return supposed?.marker === 'if' && supposed.form === 'finite' && supposed.mood === 'statement'
    ? endOfClause(analysis, supposed)
    : null
}

/** What the question just before is about; null where it is about somebody. */
function askedOf(analysis: Analysis, { sentence }: Clause): End | null {
  const { words } = analysis
  for (let at = sentence - 1; at >= Math.max(0, sentence - FARTHEST); at--) {
    const asked = clausesIn(analysis, at).find(
      (one) => /^(?:finite|verbless)$/.test(one.form) && one.subject !== null && isAsked(analysis, one),
    )
    if (asked === undefined) continue
    const topic = withoutModal(analysis, asked.subject!)
    const isOpen = asked.modal !== null || asked.tense === 'future' || topic !== asked.subject
    if (!isOpen || isAgent(analysis, topic) || words[topic.head]!.upos === 'PRON') return null
    const end = endOf(analysis, topic)
    return { ...end, ground: { grade: 'context', words: anchorAt(analysis.text, spanOf(analysis, topic.words)) } }
  }
  return null
}

/** Of "Could the toll backfire?", taken for a noun, "the toll". */
function withoutModal({ words }: Analysis, phrase: Phrase): Phrase {
  const [from, to] = phrase.words
  return words[from]!.xpos === 'MD' && from < phrase.head ? { ...phrase, words: [from + 1, to] } : phrase
}

/** "A: Yes. Queues" is queues, where the tree takes all for one phrase. */
function withoutAnswer({ words }: Analysis, phrase: Phrase): Phrase {
  let [from] = phrase.words
  while (from < phrase.head && isAnswer(words[from]!)) from++
  return { ...phrase, words: [from, phrase.words[1]] }
}

const isAnswer = ({ upos, relation, text }: Word): boolean =>
  upos === 'PUNCT' || upos === 'INTJ' || relation === 'discourse' || /^(?:yes|no)\W*$/i.test(text)
