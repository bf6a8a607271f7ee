import type { Extractor } from '../../model/extractor.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import { subjectTokens } from '../surface/subjects.ts'
import { agentOf } from './actor.ts'
import { Cover } from './cover.ts'
import { verbAt } from './cues.ts'
import { measureFinding } from './finding.ts'
import { type Chunk, chunksOf } from './grammar/chunks.ts'
import { type Mood, moodOf } from './grammar/mood.ts'
import { verbPhrase } from './grammar/phrases.ts'
import { type Range, spanOf, type Words, wordsOf } from './grammar/words.ts'
import { type ActionGrade, actionForms, actions } from './lexicon.ts'
import { policyPhrase } from './policy-phrase.ts'
import { statusOfDoing } from './status.ts'

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
    const weighed = weighedSteps(earlier)
    const found: Finding[] = []
    const cover = new Cover(words, earlier)
    for (const {
      heading,
      tokens: [from, to],
    } of analysis.sentences) {
      if (heading) continue
      for (let at = from; at < to; at++) {
        const verb = verbAt(words, at, actionForms)
        if (!verb) continue
        const one = doing(words, at, verb.lemma, weighed)
        if (!one || cover.has(one.anchor)) continue
        cover.add(one.anchor)
        found.push(one)
      }
    }
    return found
  },
}

/** Stems of the verbs of steps found before, each with the stems of what it was to be done to. */
function weighedSteps(earlier: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const steps = new Map<string, Set<string>>()
  for (const { content, anchor } of earlier) {
    if (content.kind !== 'measure') continue
    const [verb = '', ...rest] = contentStems(anchor.exact)
    steps.set(verb, new Set([...(steps.get(verb) ?? []), ...rest]))
  }
  return steps
}

/** Whether the article has weighed the same doing to the same thing, or to what a pronoun here stands for. */
function isWeighed(
  words: Words,
  at: number,
  lemma: string,
  weighed: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const things = weighed.get(contentStems(lemma)[0] ?? '')
  if (!things) return false
  if (/^(?:it|them)$/.test(words.low[at + 1] ?? '')) return true
  const phrase = verbPhrase(words, at)
  if (!phrase) return false
  const { start, end } = spanOf(words, phrase)
  return contentStems(words.analysis.text.slice(start, end)).some((one) => things.has(one))
}

function doing(
  words: Words,
  at: number,
  lemma: string,
  weighed: ReadonlyMap<string, ReadonlySet<string>>,
): Finding | null {
  const grade = actions.get(lemma)
  const mood = moodOf(words, at)
  const status = statusOfDoing(mood)
  if (status === null || grade === undefined) return null
  if (grade === 'gain') return gain(words, at, status)
  const isRepeated = status === 'done' && isWeighed(words, at, lemma, weighed)
  if (!isRepeated && !counts(words, grade, mood)) return null
  if (grade === 'relief' && !touchesPolicy(words, at, mood)) return null
  if (mood.passive) return passive(words, at, status)
  const phrase = verbPhrase(words, at)
  const taker = phrase && agentOf(words, at)
  if (!phrase || !taker || !hasObject(words, at, phrase)) return null
  if (grade === 'offer' && !hasAmount(words, phrase)) return null
  const isOffer =
    grade === 'offer' || (status === 'done' && /\boffer\b/.test(words.low.slice(at + 1, at + 4).join(' ')))
  return measureFinding(words, {
    rule: decree.name,
    phrase,
    status: isOffer ? 'proposed' : isOwnWord(words, mood) ? 'authorized' : status,
    taker,
    cue: null,
  })
}

/** Whether the doing of such a verb is a step in that mood. */
function counts(words: Words, grade: ActionGrade, mood: Mood): boolean {
  if (grade === 'decree' || grade === 'offer' || grade === 'relief') return true
  if (grade === 'deed') return false
  return (
    mood.realis === 'future' ||
    mood.realis === 'due' ||
    (mood.realis === 'happening' && mood.negated) ||
    isOwnWord(words, mood)
  )
}

/** Whether what is lifted, eased or extended is a noun of policy. */
function touchesPolicy(words: Words, at: number, mood: Mood): boolean {
  const chunk = mood.passive ? chunksOf(words)[patientOf(words, at)?.from ?? -1] : objectChunk(words, at)
  return chunk ? policyPhrase(words, chunk).grade !== null : false
}

function objectChunk(words: Words, at: number): Chunk | null {
  const chunks = chunksOf(words)
  for (let i = at + 1; i <= at + 2; i++) if (chunks[i]?.from === i) return chunks[i]!
  return null
}

/** "The firm said it would close": what it would do is its own word; "a closure would cut" is not. */
function isOwnWord({ low }: Words, { realis, from }: Mood): boolean {
  return (
    realis === 'possible' &&
    low[from] === 'would' &&
    /^(?:it|they|he|she)$/.test(low[from - 1] ?? '') &&
    /^(?:said|that|announced|promised|told)$/.test(low[from - 2] ?? '')
  )
}

function passive(words: Words, at: number, status: MeasureStatus): Finding | null {
  const patient = patientOf(words, at)
  const to = Math.max(at + 1, verbPhrase(words, at)?.to ?? 0)
  return (
    patient &&
    measureFinding(words, { rule: decree.name, phrase: { from: patient.from, to }, status, taker: null, cue: null })
  )
}

/** "Each tenant will get 900 pounds": a payment that is settled. */
function gain(words: Words, at: number, status: MeasureStatus): Finding | null {
  const phrase = verbPhrase(words, at)
  const subject = subjectTokens(words.analysis, at)
  if (
    status !== 'authorized' ||
    !phrase ||
    !subject ||
    subject[1] - subject[0] > LONGEST_SUBJECT ||
    !hasAmount(words, phrase)
  )
    return null
  return measureFinding(words, {
    rule: decree.name,
    phrase: { from: subject[0], to: phrase.to },
    status,
    taker: null,
    cue: null,
  })
}

const hasAmount = ({ tags, low }: Words, { from, to }: Range): boolean =>
  tags.slice(from, to).some((tag, i) => tag === 'CD' && low[from + i] !== 'one' && from + i + 1 < to)

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
