import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { Cover } from './cover.ts'
import { cuesOf } from './cues.ts'
import { measureFinding } from './finding.ts'
import { type Governing, type Governor, governorsByStart, under } from './governor.ts'
import { chunksOf } from './grammar/chunks.ts'
import { isTemporal } from './grammar/phrases.ts'
import { type Range, spanOf, type Words, wordsOf } from './grammar/words.ts'
import { modifierStatus } from './lexicon.ts'
import { type PolicyPhrase, policyPhrase } from './policy-phrase.ts'
import { modal, predicate, reaction } from './predicate.ts'

/** The last phrase read in a sentence, whose status those joined to it share. */
interface Previous {
  readonly to: number
  readonly governor: Governor
}

const MARK = /^(?:and|or|,)$/
const EXAMPLE = /^(?:including|like)$/

/**
 * A noun phrase of policy with what tells how far it has come: a verb before it ("weighs a ban on diesel cars") or behind it
 * ("the levy was rejected"), a noun ("calls for a recount"), a modifier ("the proposed merger") or, for nouns that name a
 * step by themselves, a modal ("a curfew would").
 */
export const named: Extractor = {
  name: 'measure/named',
  requires: ['sentences', 'tokens'],
  reads: ['measure'],
  extract(analysis, earlier) {
    const words = wordsOf(analysis)
    const chunks = chunksOf(words)
    const governed = governorsByStart(words, cuesOf(words))
    const found: Finding[] = []
    const cover = new Cover(words, earlier)
    for (const sentence of analysis.sentences) {
      if (sentence.heading) continue
      let previous: Previous | null = null
      const [from, to] = sentence.tokens
      for (let at = from; at < to; at++) {
        const chunk = chunks[at]
        if (!chunk || chunk.from !== at) continue
        const phrase = policyPhrase(words, chunk)
        const governor: Governor | null = governorOf(words, phrase, governed.get(at) ?? null, previous)
        if (!governor) continue
        const range = rangeOf(words, phrase, governor)
        const span = spanOf(words, range)
        previous = { to: phrase.whole.to, governor }
        at = Math.max(at, phrase.whole.to - 1)
        if (cover.has(span)) continue
        cover.add(span)
        found.push(measureFinding(words, { rule: named.name, phrase: range, ...governor }))
      }
    }
    return found
  },
}

/** "All options are on the table": the predicate is what the words say, for the noun names nothing. */
function rangeOf({ bare }: Words, { whole, core }: PolicyPhrase, { cue }: Governor): Range {
  return /^options?$/.test(bare[core.head]!) && cue && cue.from > whole.to ? { from: whole.from, to: cue.to } : whole
}

function governorOf(
  words: Words,
  phrase: PolicyPhrase,
  governing: Governing | null,
  previous: Previous | null,
): Governor | null {
  if (words.tags[phrase.core.head] === 'PRP' || isTemporal(words, phrase.core) || phrase.isVague) return null
  const ruledOut = denied(words, phrase)
  // "no permit" names nothing that is open
  if (ruledOut || words.low[phrase.whole.from] === 'no') return ruledOut
  return (
    (governing && under(words, phrase, governing)) ??
    (phrase.grade === null
      ? null
      : (predicate(words, phrase.whole) ??
        modified(words, phrase) ??
        reaction(words, phrase.whole) ??
        joined(words, phrase, previous) ??
        (phrase.grade === 'strong' ? modal(words, phrase.whole) : null)))
  )
}

/** "There will be no recount." */
function denied({ low }: Words, { whole: { from }, grade }: PolicyPhrase): Governor | null {
  const isDenied =
    grade !== null &&
    low[from] === 'no' &&
    low[from - 1] === 'be' &&
    /^(?:will|would)$/.test(low[from - 2] ?? '') &&
    low[from - 3] === 'there'
  return isDenied ? { status: 'ruled-out', cue: { from: from - 3, to: from }, taker: null } : null
}

/** Status by a modifier of the noun: "the proposed merger". */
function modified({ bare }: Words, { core, grade }: PolicyPhrase): Governor | null {
  for (let at = core.from; at < core.head; at++) {
    const status = modifierStatus.get(bare[at]!)
    const isOwn = status === 'proposed' || grade === 'strong' || /^(?:potential|possible|planned)$/.test(bare[at]!)
    if (status && isOwn) return { status, cue: { from: at, to: at + 1 }, taker: null }
  }
  return null
}

/** "a boycott and tariffs", "measures including a curfew": as the phrase before. */
function joined({ low }: Words, { whole: { from } }: PolicyPhrase, previous: Previous | null): Governor | null {
  if (!previous || from <= previous.to || from > previous.to + 3) return null
  const between = low.slice(previous.to, from)
  const isJoined = MARK.test(between[0]!) || EXAMPLE.test(between[0]!)
  return isJoined && (MARK.test(between.at(-1)!) || EXAMPLE.test(between.at(-1)!)) ? previous.governor : null
}
