import type { Sentence } from '../../../model/analysis.ts'
import type { LinkReason, Mention } from '../../../model/coreference.ts'
import type { Name } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import type { Candidate, Passage } from './candidate.ts'
import type { Entities } from './entities.ts'
import { featuresOf } from './ranker/features.ts'
import { pairsOf } from './ranker/pairs.ts'
import { rankerOver } from './ranker/ranker.ts'
import { isRanked, rankerOf, sieved } from './resolve.ts'

/**
 * Mentions in a text and which of them are of one thing.
 *
 * Sieves of one rule each run first, the surest first; what they leave open, a learned ranker gives to the likeliest
 * earlier mention or to none. Every link has its reason. Time grows with the length of the text.
 *
 * @param sentences  in order, with their ranges of `words`
 * @param names      in order, none overlapping
 * @returns          in order of the text, the longer first where two start together; an "it" that names nothing is none
 * @see Lee et al., Computational Linguistics 39(4), 2013 (sieves); Durrett and Klein, EMNLP 2013 (ranking)
 */
export function coreference(
  text: string,
  sentences: readonly Sentence[],
  words: readonly Word[],
  names: readonly Name[],
): Mention[] {
  const { passage, entities } = resolve(text, sentences, words, names)
  return mentionsOf(passage, entities)
}

/** The candidates of a text, joined; what `coreference` makes mentions of. */
export function resolve(
  text: string,
  sentences: readonly Sentence[],
  words: readonly Word[],
  names: readonly Name[],
): { passage: Passage; entities: Entities } {
  const { passage, entities } = sieved(text, sentences, words, names)
  const features = featuresOf(passage, entities)
  const rankers = { pronoun: rankerOver('pronoun', features), noun: rankerOver('noun', features) }
  const pairs = pairsOf(passage, entities, features)
  for (const candidate of passage.candidates) {
    if (!isRanked(candidate, entities)) continue
    const ranked = rankers[rankerOf(candidate)].ranked(candidate.index, pairs.possible(candidate.index))
    for (const { earlier } of ranked)
      if (entities.join(candidate.index, earlier, reasonOf(passage, candidate, passage.candidates[earlier]!))) break
  }
  return { passage, entities }
}

function reasonOf({ words }: Passage, later: Candidate, earlier: Candidate): LinkReason {
  if (later.pronoun) return 'pronoun'
  if (words[later.head]!.lemma !== words[earlier.head]!.lemma) return 'kind'
  const spelled = ({ words: [from, to] }: Candidate) =>
    words
      .slice(from, to)
      .filter(({ upos }) => upos !== 'DET')
      .map((word) => word.text.toLowerCase())
      .join(' ')
  return spelled(later) === spelled(earlier) ? 'same words' : 'same head'
}

function mentionsOf({ candidates, words, text }: Passage, entities: Entities): Mention[] {
  // Several things joined by "and" are a mention only where something goes back to them.
  const kept = candidates.filter(({ parts, index }) => parts === null || entities.members(index).length > 1)
  const place = new Map(kept.map(({ index }, at) => [index, at]))
  const last = new Map<number, number>()
  const first = new Map<number, number>()
  return kept.map((candidate, at) => {
    const thing = entities.of(candidate.index)
    const before = last.get(thing)
    last.set(thing, at)
    if (before === undefined) first.set(thing, at)
    const [from, to] = candidate.words
    const end = words[to - 1]!.xpos === 'POS' && to - from > 1 ? to - 1 : to
    const { start } = words[from]!
    const stop = words[end - 1]!.end
    if (text.length < stop) throw new RangeError(`mention ${start}-${stop} leaves a text of ${text.length}`)
    const mention: Writable<Mention> = {
      start,
      end: stop,
      kind: candidate.kind,
      words: [from, end],
      head: candidate.head,
      first: first.get(thing)!,
    }
    if (candidate.name >= 0) mention.name = candidate.name
    if (before !== undefined) mention.antecedent = { mention: before, reason: reason(candidate) }
    return mention
  })

  /** Of the link to an earlier candidate, or of the one by which a later candidate was joined to it. */
  function reason({ index }: Candidate): LinkReason {
    const links = entities.links(index)
    return (links.find(({ to }) => place.has(to) && to < index) ?? links[0]!).reason
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }
