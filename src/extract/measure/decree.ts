import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import { subjectTokens } from '../surface/subjects.ts'
import { agentOf } from './actor.ts'
import { verbAt } from './cues.ts'
import { isTaken, measureFinding } from './finding.ts'
import { chunksOf } from './grammar/chunks.ts'
import { moodOf } from './grammar/mood.ts'
import { verbPhrase } from './grammar/phrases.ts'
import { type Range, spanOf, type Words, wordsOf } from './grammar/words.ts'
import { actionForms, actions } from './lexicon.ts'
import { statusOfDoing } from './status.ts'

const AHEAD = new Set(['future', 'due', 'possible'])
/** Longest subject, in tokens, that stands with a passive verb: "the two northern crossings will be closed". */
const LONGEST_SUBJECT = 7

/**
 * A step told by the verb that takes it: "the council has banned fires", "the firm will close two plants", "visas will be
 * suspended". Verbs that also tell of everyday doings count only of what lies ahead, or where the article has weighed the
 * same doing before ("urged it to lower the lake ... lowered it by a metre").
 */
export const decree: Extractor = {
  name: 'measure/decree',
  requires: ['sentences', 'tokens'],
  reads: ['measure'],
  extract(analysis, earlier) {
    const words = wordsOf(analysis)
    const weighed = new Set(
      earlier.flatMap(({ content, anchor }) =>
        content.kind === 'measure' ? contentStems(anchor.exact).slice(0, 1) : [],
      ),
    )
    const found: Finding[] = []
    for (const {
      heading,
      tokens: [from, to],
    } of analysis.sentences) {
      if (heading) continue
      for (let at = from; at < to; at++) {
        const verb = verbAt(words, at, actionForms)
        if (!verb) continue
        const one = doing(words, at, verb.lemma, weighed)
        if (!one) continue
        const { start, end } = one.anchor
        if (!isTaken(earlier, start, end) && !isTaken(found, start, end)) found.push(one)
      }
    }
    return found
  },
}

function doing(words: Words, at: number, lemma: string, weighed: ReadonlySet<string>): Finding | null {
  const grade = actions.get(lemma)
  const mood = moodOf(words, at)
  const status = statusOfDoing(mood)
  if (status === null) return null
  const isRepeated = status === 'done' && weighed.has(contentStems(lemma)[0] ?? '')
  if (grade === 'deed' && !isRepeated) return null
  if (grade === 'plan' && !AHEAD.has(mood.realis) && !isRepeated) return null
  if (mood.passive) {
    if (grade !== 'decree' && mood.realis !== 'future') return null
    const patient = patientOf(words, at)
    const rest = verbPhrase(words, at)
    return (
      patient &&
      measureFinding(words, {
        rule: decree.name,
        phrase: { from: patient.from, to: Math.max(at + 1, rest?.to ?? 0) },
        status,
        taker: null,
        cue: null,
      })
    )
  }
  const phrase = verbPhrase(words, at)
  const taker = phrase && agentOf(words, at)
  if (!phrase || !taker || !hasObject(words, at, phrase)) return null
  return measureFinding(words, { rule: decree.name, phrase, status, taker, cue: null })
}

function hasObject(words: Words, at: number, { to }: Range): boolean {
  const chunks = chunksOf(words)
  for (let i = at + 1; i < Math.min(to, at + 3); i++) {
    const chunk = chunks[i]
    if (chunk && chunk.from === i)
      return !/^PRP$/.test(words.tags[chunk.head]!) || /^(?:it|them)$/.test(words.low[chunk.head]!)
  }
  return false
}

function patientOf(words: Words, at: number): Range | null {
  const subject = subjectTokens(words.analysis, at)
  if (subject === null || subject[1] - subject[0] > LONGEST_SUBJECT) return null
  const range = { from: subject[0], to: subject[1] }
  if (words.tags[range.from] === 'PRP' || at - range.to > 4 || at < range.to) return null
  return spanOf(words, range).start < words.tokens[at]!.start ? range : null
}
