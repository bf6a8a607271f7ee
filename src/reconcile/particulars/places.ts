import { readTable } from '../../text/lines.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { finish } from '../questions/polish.ts'
import { participantOf } from '../tellings/participant.ts'
import { APPOSED, aftermathOf } from './match.ts'
import type { Particular } from './particular.ts'
import { bearerOf, core, inside, isNoun, phraseBefore } from './phrase.ts'
import { dateAt, evidenceFor, type Sentence } from './sentence.ts'

interface Deed {
  readonly deed: string
  readonly auxiliary: string
  readonly asked: string
}

const PASSIVE = new Map<string, Deed>()
const ACTIVE = new Map<string, Deed>()
for (const [deed = '', done = '', does = '', auxiliary = '', asked = ''] of readTable(
  new URL('./lexicon/place-deeds.tsv', import.meta.url),
)) {
  for (const [forms, into] of [
    [done, PASSIVE],
    [does, ACTIVE],
  ] as const)
    for (const form of forms.split(',')) if (form !== '-') into.set(form.trim(), { deed, auxiliary, asked })
}
const anyOf = (forms: Iterable<string>): string => [...forms].sort((a, b) => b.length - a.length).join('|')
/** How it was found stands between: "found dead", "recovered unharmed". */
const HOW = String.raw`(?:\s(?:\p{L}+ly|dead|alive|lifeless|unconscious|drowned|unharmed|safe|hidden|buried|abandoned|floating|lying|hanged|injured|wounded))*`
const WHERE = String.raw`\s(?<preposition>in|at|on|near|inside|outside|behind|under|off|beneath|beside)\s`
const IS_DONE = new RegExp(
  String.raw`${APPOSED}\s(?:was|were|had been|has been|have been)\s(?:\p{L}+ly\s|first\s)?(?<verb>${anyOf(PASSIVE.keys())})${HOW}${WHERE}`,
  'gu',
)
const DOES = new RegExp(
  String.raw`${APPOSED}\s(?:had\s|has\s|have\s)?(?:\p{L}+ly\s|first\s)?(?<verb>${anyOf(ACTIVE.keys())})${HOW}${WHERE}`,
  'gu',
)
const OPEN = /\b(?:may|might|could|would|will|if|whether|not|never|no|nobody|allegedly|reportedly)\b/i
const TIME =
  /^(?:(?:the|early|late|last|this|next|about|around)\s)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d|dawn|dusk|noon|midnight|night|morning|afternoon|evening|weekend|week|month|year|spring|summer|autumn|winter|first|least|once|all|fact|addition|connection|suspicion|charges|board)\b/u

/** Where something was, with the preposition that says whether it was in it or by it. */
export interface PlaceTold extends Particular {
  readonly preposition: string
  readonly auxiliary: string
  readonly asked: string
}

function told(
  sentence: Sentence,
  found: RegExpExecArray,
  deeds: ReadonlyMap<string, Deed>,
  corpus: Corpus,
): PlaceTold | null {
  const { text } = sentence
  const { verb = '', preposition = '' } = found.groups!
  const { deed, auxiliary, asked } = deeds.get(verb)!
  const before = phraseBefore(text, found.index)
  const at = found.index + found[0].length
  const place = core(aftermathOf(text.slice(at)).replace(/\sby\s.*$/su, ''))
  const thing = bearerOf(core(before.phrase))
  if (TIME.test(place) || OPEN.test(before.phrase) || !isNoun(place) || !isNoun(thing)) return null
  const [where, what] = [participantOf(place, corpus), participantOf(thing, corpus)]
  const evidence = evidenceFor(sentence, { start: at, end: at + place.length })
  if (!where || !what || !evidence) return null
  return {
    deed,
    thing: what,
    named: inside(core(before.phrase)),
    told: where,
    answer: `${preposition} ${where.phrase}`,
    preposition,
    auxiliary,
    asked,
    hedge: null,
    isUpdated: false,
    date: dateAt(sentence, found.index + 1),
    source: corpus.attributionOf(evidence)?.content.source ?? null,
    sentence,
    evidence,
  }
}

/** Where what has one place only is told to have been. */
export const placesIn =
  (corpus: Corpus) =>
  (sentence: Sentence): PlaceTold[] => [
    ...[...sentence.text.matchAll(IS_DONE)].flatMap((found) => told(sentence, found, PASSIVE, corpus) ?? []),
    ...[...sentence.text.matchAll(DOES)].flatMap((found) => told(sentence, found, ACTIVE, corpus) ?? []),
  ]

/** "Where was the body of Ada Brock found?" */
export function askWhere(a: PlaceTold, b: PlaceTold): string | null {
  const { auxiliary, named, asked } = a.named.length <= b.named.length ? a : b
  const isMany = auxiliary === 'was' && /[^s]s$/.test(named) && !/^\p{Lu}/u.test(named)
  return finish(`Where ${isMany ? 'were' : auxiliary} ${named} ${asked}`)
}
