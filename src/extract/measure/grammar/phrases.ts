import { type Chunk, chunksOf } from './chunks.ts'
import { type Range, sentenceRange, type Words } from './words.ts'

const PREPOSITION =
  /^(?:of|on|against|for|in|inside|within|into|over|along|near|with|without|between|at|from|to|by|across|under|as|towards?|through|off|beyond|around|outside)$/
const PARTICLE = /^(?:up|down|out|off|back|over|in|on|away)$/
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|today|tomorrow|yesterday|tonight|mornings?|evenings?|afternoons?|nights?|weeks?|months?|years?|days?|hours?|weekends?|spring|summer|autumn|winter|midnight|noon|o'clock|a\.m\.|p\.m\.|end|future|decade|decades|moment|time|meantime)$/
const CONSENT = /^(?:consent|approval|permission|agreement|delay)$/
/** How many prepositional phrases may hang on a phrase, and how many tokens it may have. */
const MOST_TAILS = 3
const LONGEST = 22

/** Whether the phrase tells a time rather than a thing. */
export function isTemporal({ low, bare }: Words, chunk: Chunk): boolean {
  return CALENDAR.test(bare[chunk.head]!) || (chunk.to - chunk.from <= 4 && CALENDAR.test(low[chunk.from]!))
}

/** A noun phrase with the prepositional phrases that complete it, those of time left out. */
export function fullPhrase(words: Words, chunk: Chunk): Range {
  return { from: chunk.from, to: tails(words, chunk.to, chunk.from, MOST_TAILS) }
}

/**
 * A verb phrase from its verb: particle, objects, prepositional phrases; null where the verb has neither object nor
 * complement, for then the words do not tell what step it is.
 *
 * @param verb  token index of the verb
 */
export function verbPhrase(words: Words, verb: number): Range | null {
  const { tags, low } = words
  const chunks = chunksOf(words)
  const { to: limit } = sentenceRange(words, verb)
  let at = verb + 1
  while (
    at < limit &&
    (tags[at] === 'RB' || tags[at] === 'RP' || (PARTICLE.test(low[at]!) && chunks[at + 1] && tags[at] !== 'IN'))
  )
    at++
  let objects = 0
  while (at < limit && objects < 2 && chunks[at]?.from === at && !isTemporal(words, chunks[at]!)) {
    // "lower the fee he paid": a pronoun behind a noun begins a clause
    if (objects === 1 && tags[at] === 'PRP') break
    at = chunks[at]!.to
    objects++
  }
  if (objects > 0 && at < limit && PARTICLE.test(low[at]!) && !chunks[at + 1]) at++
  if (objects > 0 && at < limit && tags[at] === 'RP') at++
  const to = tails(words, at, verb, MOST_TAILS)
  return objects > 0 || to > at ? { from: verb, to: Math.max(to, at) } : null
}

function tails(words: Words, start: number, from: number, most: number): number {
  const { tags, low } = words
  const chunks = chunksOf(words)
  const { to: limit } = sentenceRange(words, from)
  let end = start
  for (let count = 0; count < most && end < limit; count++) {
    let at = end
    if (/^(?:even|only|especially)$/.test(low[at]!)) at++
    if (!PREPOSITION.test(low[at] ?? '') || at + 1 >= limit) break
    let next = at + 1
    // "on filling new reservoirs"
    if (tags[next] === 'VBG') next++
    const chunk = chunks[next]
    if (!chunk || chunk.from !== next) {
      if (next > at + 1) end = next
      break
    }
    // "to one year", "by six months" tell how much; "in May", "on two days" tell when
    const isAmount = /^(?:to|by|from)$/.test(low[at]!) && tags[chunk.from] === 'CD'
    if (isTemporal(words, chunk) && !CONSENT.test(low[chunk.head]!) && !isAmount) break
    if (chunk.to - from > LONGEST) break
    // "with the minister saying": a phrase that is a clause's subject is no tail
    if (low[at] === 'with' && tags[chunk.to] === 'VBG') break
    end = withPartner(words, chunk, limit)
  }
  return end
}

/** "the union of Ashby and Dunmore": two names under one preposition, where no verb makes the second a subject. */
function withPartner(words: Words, chunk: Chunk, limit: number): number {
  const { tags, low } = words
  const other = chunksOf(words)[chunk.to + 1]
  const isPair =
    low[chunk.to] === 'and' && tags[chunk.head] === 'NNP' && other?.from === chunk.to + 1 && tags[other.head] === 'NNP'
  return isPair && other.to < limit && !/^(?:VB|MD|RB)/.test(tags[other.to]!) ? other.to : chunk.to
}
