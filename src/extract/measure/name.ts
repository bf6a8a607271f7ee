import { canonicalName } from '../surface/aliases.ts'
import { agentOf } from './actor.ts'
import { chunksOf } from './grammar/chunks.ts'
import { nameEndingAt } from './grammar/names.ts'
import { type Range, sentenceRange, spanOf, type Words } from './grammar/words.ts'

const UNSOLVED = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|his|her|their|its)$/i
const PRONOUN = /^(?:he|she|it|they)$/
const SUBJECTIVE: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they', its: 'it' }
const SAYING =
  /^(?:says?|said|tells?|told|adds?|added|argues?|argued|insists?|insisted|claims?|claimed|believes?|believed|thinks?|thought|announce[ds]?|confirm(?:s|ed)?|state[ds]?|warn(?:s|ed)?|wrote|writes|stress(?:es|ed)?|repeat(?:s|ed)|vow(?:s|ed)|promise[ds]?|hint(?:s|ed)|signal(?:s|led|ed)|indicate[ds]?|suggest(?:s|ed))$/
/** How far before a pronoun the verb may stand under which its bearer speaks: "the mayor told reporters on Monday that she". */
const REACH = 8

/** The fullest name the article has for the words; null where a pronoun stays unsolved. */
export function nameOf(words: Words, range: Range): string | null {
  const { start, end } = spanOf(words, range)
  const form = words.analysis.text.slice(start, end).replace(/\s+/g, ' ')
  const pronoun = SUBJECTIVE[form.toLowerCase()] ?? form.toLowerCase()
  if (PRONOUN.test(pronoun)) {
    const speaker = speakerBefore(words, range.from)
    if (speaker) return nameOf(words, speaker)
  }
  const person = personIn(words, range)
  if (person !== null) return canonicalName(words.analysis, person, start)
  const beside = besideName(words, range)
  if (beside !== null) return canonicalName(words.analysis, beside, start)
  const name = canonicalName(words.analysis, PRONOUN.test(pronoun) ? pronoun : form, start)
  if (UNSOLVED.test(name)) return null
  // "The Minister" in a style that gives offices capitals
  if (/^The \p{Lu}/u.test(form) && form.endsWith(name)) {
    const plain = canonicalName(words.analysis, form.toLowerCase(), start)
    return /^\p{Lu}/u.test(plain) ? plain : name
  }
  return /^The \p{Ll}/u.test(name) ? name.slice(4) : name
}

/** The name set beside a description: "the head of the port, | Ivo Ek, |". */
function besideName(words: Words, { from, to }: Range): string | null {
  const { low, tokens } = words
  if (low[to] !== ',' || low[from] !== 'the' || /^\p{Lu}/u.test(tokens[to - 1]!.text)) return null
  const close = low.indexOf(',', to + 1)
  if (close < 0 || close - to > 6) return null
  const name = nameEndingAt(words, tokens[close - 1]!.end)
  return name && (name.kind === 'person' || name.kind === null) && (name.title ?? name).start <= tokens[to + 1]!.start
    ? name.text
    : null
}

/** The person's name that ends the phrase before any preposition: "Mayor Ann Lee of Bray", "the club's owner Bo Ek". */
function personIn(words: Words, { from, to }: Range): string | null {
  const whole = spanOf(words, { from, to })
  const titled = nameEndingAt(words, whole.end)
  // "Minister of Defence Ann Lee": the title reaches over the preposition
  if (titled?.title && titled.title.start === whole.start) return titled.text
  const chunk = chunksOf(words)[from]
  if (chunk && words.low.slice(from, Math.min(chunk.to, to)).includes('and')) return null
  const stop = chunk && chunk.from === from ? Math.min(chunk.to, to) : to
  const { start, end } = spanOf(words, { from, to: stop })
  const name = nameEndingAt(words, end)
  const isPerson = name?.kind === 'person' || (name?.kind === null && stop < to && words.low[stop] === 'of')
  return name && isPerson && (name.start > start || stop < to) ? name.text : null
}

/** Who speaks, where the pronoun opens what is said: "the minister says | she could". */
function speakerBefore(words: Words, at: number): Range | null {
  const { low, tags } = words
  const { from } = sentenceRange(words, at)
  for (let verb = at - 1; verb > from && at - verb <= REACH; verb--) {
    if (/^[,;:.]$/.test(low[verb]!) || /^(?:but|and|while)$/.test(low[verb]!)) return null
    if (!/^VB/.test(tags[verb]!)) continue
    return SAYING.test(low[verb]!) ? agentOf(words, verb) : null
  }
  return null
}

/** The persons or places that the words name side by side ("Ann Lee and Bo Ek"); empty where they do not. */
export function namesJoined(words: Words, range: Range): Range[] {
  const { low, clitics } = words
  const joint = low.indexOf('and', range.from)
  if (joint <= range.from || joint >= range.to - 1) return []
  const parts = [
    { from: range.from, to: joint },
    { from: joint + 1, to: range.to },
  ]
  const isName = (part: Range) => {
    const { end } = spanOf(words, part)
    return nameEndingAt(words, end) !== null && !clitics.slice(part.from, part.to).includes('POS')
  }
  return parts.every(isName) ? parts : []
}
