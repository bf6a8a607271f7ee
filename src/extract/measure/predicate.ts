import { verbAt } from './cues.ts'
import type { Governor } from './governor.ts'
import { moodOf } from './grammar/mood.ts'
import { type Range, sentenceRange, type Words } from './grammar/words.ts'
import { judgementWords, predicateStatus, reactionForms, verbCueForms, verbCues } from './lexicon.ts'
import { statusOfDoing, statusUnder } from './status.ts'

const LINKING = /^(?:is|are|was|were|be|been|remain|remains|remained|still|now|also|currently)$/

/** Status by what is said of the phrase behind it ("was rejected", "is under consideration") or asked ("Is a toll likely?"). */
export function predicate(words: Words, { from, to: end }: Range): Governor | null {
  const { tags, low } = words
  const { from: first, to: limit } = sentenceRange(words, from)
  if (from === first + 1 && /^(?:is|are|was)$/.test(low[first]!)) return predicateAt(words, end)
  for (let at = end; at < Math.min(limit, end + 7); at++) {
    if (/^VB[NG]$|^VBD$/.test(tags[at]!)) {
      const read = passive(words, at, end)
      if (read !== undefined) return read
    }
    if (LINKING.test(low[at]!)) {
      const isDenied = low[at + 1] === 'not'
      const hit = predicateAt(words, at + (isDenied ? 2 : 1))
      if (hit) return isDenied ? null : hit
    }
    if (!/^(?:MD|RB|VB)/.test(tags[at]!)) return null
  }
  return null
}

function predicateAt({ low }: Words, at: number): Governor | null {
  const hit = predicateStatus.find(({ words: form }) => form.every((word, i) => low[at + i] === word))
  if (hit) return { status: hit.status, cue: { from: at, to: at + hit.words.length }, taker: null }
  // "a recount is unnecessary": what is judged so is still open
  const judged = /^(?:a|an)$/.test(low[at] ?? '') ? at + 1 : at
  return judgementWords.has(low[judged] ?? '')
    ? { status: 'considered', cue: { from: at, to: judged + 1 }, taker: null }
    : null
}

/** Undefined where the verb at `at` is no passive cue. */
function passive(words: Words, at: number, end: number): Governor | null | undefined {
  const verb = verbAt(words, at, verbCueForms)
  const mood = moodOf(words, at)
  if (!verb || !mood.passive || mood.from < end) return undefined
  for (const cue of verbCues.get(verb.lemma)!) {
    const isObject = cue.frames.has('np') || cue.frames.has('any')
    const status = isObject ? statusUnder(cue, { mood, isDenied: mood.negated }) : null
    if (status) return { status, cue: { from: at, to: verb.to }, taker: null }
  }
  return null
}

/** "The levy has drawn criticism": what people react to is open to a decision. */
export function reaction(words: Words, { from, to: end }: Range): Governor | null {
  const { to: limit } = sentenceRange(words, from)
  for (let at = end; at < Math.min(limit, end + 4) && /^(?:MD|RB|VB)/.test(words.tags[at]!); at++)
    if (verbAt(words, at, reactionForms)) return { status: 'considered', cue: { from: at, to: at + 1 }, taker: null }
  return null
}

/** Status of a phrase that is the subject of a modal: "a recount could". */
export function modal(words: Words, { from, to: end }: Range): Governor | null {
  const { to: limit } = sentenceRange(words, from)
  const at = words.tags[end] === 'RB' ? end + 1 : end
  if (at + 1 >= limit || words.tags[at] !== 'MD') return null
  for (let verb = at + 1; verb < Math.min(limit, at + 5); verb++) {
    if (!/^VB/.test(words.tags[verb]!) || /^(?:be|have|been)$/.test(words.low[verb]!)) continue
    const mood = moodOf(words, verb)
    const status = mood.negated ? 'considered' : statusOfDoing(mood)
    return status && { status, cue: null, taker: null }
  }
  return { status: 'considered', cue: null, taker: null }
}
