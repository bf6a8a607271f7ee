import { readTable } from '../../text/lines.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { finish } from '../questions/polish.ts'
import { participantOf } from '../tellings/participant.ts'
import { APPOSED, aftermathOf } from './match.ts'
import type { Particular } from './particular.ts'
import { core, inside, isDefinite, isNoun, phraseBefore } from './phrase.ts'
import { dateAt, evidenceFor, type Sentence } from './sentence.ts'

/** What was done, and in which words it is asked who did it. */
interface Deed {
  readonly deed: string
  readonly asked: string
  /** What stands behind the verb: whom or what it was done to, where it was, or the deed that is claimed. */
  readonly of: 'thing' | 'place' | 'claim'
}

const read = (file: string) => readTable(new URL(`./lexicon/${file}`, import.meta.url))
const list = (cell: string): string[] => cell.split(',').map((one) => one.trim())
const ACTIVE = new Map<string, Deed>()
const PASSIVE = new Map<string, Deed>()
for (const [deed = '', past = '', participles = '', verb = ''] of read('deeds.tsv')) {
  for (const form of list(past)) if (form !== '-') ACTIVE.set(form, { deed, asked: verb, of: 'thing' })
  for (const form of list(participles)) PASSIVE.set(form, { deed, asked: verb, of: 'thing' })
}
for (const [deed = '', of = '', past = '', asked = ''] of read('first-acts.tsv'))
  for (const form of list(past)) ACTIVE.set(form, { deed, asked, of: of as Deed['of'] })

const anyOf = (forms: Iterable<string>): string => [...forms].sort((a, b) => b.length - a.length).join('|')
const ADVERB = String.raw`(?:(?:\p{L}+ly|also|then|first|only|once)\s)?`
/** "Shot first", behind which the place may stand. */
const DOES = new RegExp(
  String.raw`${APPOSED}\s(?:had\s|has\s|have\s)?${ADVERB}(?<verb>${anyOf(ACTIVE.keys())})(?=\s|[.,;])`,
  'gu',
)
const IS_DONE = new RegExp(
  String.raw`${APPOSED}\s(?:was|were|had been|has been|have been)\s${ADVERB}(?<verb>${anyOf(PASSIVE.keys())})\s(?<between>(?:\p{L}+\s){0,6}?)by\s`,
  'gu',
)
const CLEFT = /^(?:[Ii]t\s(?:was|is|had been)\s)(?<who>.+?)\s(?:that|who|which)$/u
/** Whoever did it is kept open, or it is not told to have been done at all. */
const OPEN =
  /\b(?:may|might|could|would|will|if|whether|alleged(?:ly)?|suspected|accused|accuses|believed|thought|said to|reportedly|claims?|claimed|not|never|nobody|who)\b/i
const PLACE = /^\s(?:on|at|in|near|along|across)\s(?<place>.+)$/su
const CLAIMED = /^(?:\s\S+day)?\sfor\s(?<claimed>.+)$/su
/** "Kamm" of "on the border post of Kamm". */
const NAME_OF_PLACE = /\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*$/u
const LEAST_LETTERS = 3

/** Words that may stand behind the thing and say where or when: the question leaves them out. */
const BEHIND = /\s(?:on|in|at|near|from|by|with|for|during)\s.*$/su

function particular(
  sentence: Sentence,
  { deed, asked, of: sort }: Deed,
  who: string,
  whoAt: number,
  thing: string,
  verbAt: number,
  corpus: Corpus,
): DoerTold | null {
  const told = participantOf(who, corpus)
  const object = core(thing)
  const what = participantOf(object, corpus)
  const evidence = evidenceFor(sentence, { start: whoAt, end: whoAt + who.length })
  if (!told || !what || !evidence || !isNoun(who) || !isNoun(object) || who.length < LEAST_LETTERS) return null
  if (!isDefinite(object) && what.names.length === 0) return null
  return {
    deed,
    asked,
    of: sort,
    thing: what,
    named: inside(object),
    told,
    answer: told.phrase,
    hedge: null,
    isUpdated: sort === 'claim',
    date: dateAt(sentence, verbAt),
    source: corpus.attributionOf(evidence)?.content.source ?? null,
    sentence,
    evidence,
  }
}

/** Who did what, with the verb by which it is asked. */
export interface DoerTold extends Particular {
  readonly asked: string
  readonly of: Deed['of']
}

function active(sentence: Sentence, corpus: Corpus): DoerTold[] {
  const { text } = sentence
  return [...text.matchAll(DOES)].flatMap((found) => {
    const deed = ACTIVE.get(found.groups!.verb!)!
    const from = text.slice(0, found.index)
    const cleft = CLEFT.exec(from.slice(phraseStart(from)))
    const before = phraseBefore(text, found.index)
    const who = cleft?.groups?.who ?? before.phrase
    const at = cleft ? text.indexOf(who) : before.start
    const after = aftermathOf(text.slice(found.index + found[0].length))
    if (OPEN.test(from.slice(Math.max(0, from.length - who.length - 20)).replace(CLEFT, '')) || at < 0) return []
    return particular(sentence, deed, who, at, objectOf(deed, after), found.index, corpus) ?? []
  })
}

/** What the words behind the verb say that it was done to; empty where they do not. A claim without its deed is of the attack told of. */
function objectOf({ of }: Deed, after: string): string {
  if (of === 'thing') return after.trim()
  if (of === 'claim') return CLAIMED.exec(after)?.groups?.claimed ?? 'the attack'
  return NAME_OF_PLACE.exec(core(PLACE.exec(after)?.groups?.place ?? ''))?.[0] ?? ''
}

const phraseStart = (text: string): number => Math.max(0, text.search(/\b[Ii]t\s(?:was|is|had been)\s/))

function passive(sentence: Sentence, corpus: Corpus): DoerTold[] {
  const { text } = sentence
  return [...text.matchAll(IS_DONE)].flatMap((found) => {
    const deed = PASSIVE.get(found.groups!.verb!)!
    const thing = phraseBefore(text, found.index)
    const at = found.index + found[0].length
    const who = core(aftermathOf(text.slice(at)).replace(BEHIND, ''))
    if (OPEN.test(`${core(thing.phrase)} ${found.groups!.between}`)) return []
    return particular(sentence, deed, who, at, thing.phrase, found.index, corpus) ?? []
  })
}

/** Who did what only one can have done, as a sentence tells it for a fact. */
export const doersIn =
  (corpus: Corpus) =>
  (sentence: Sentence): DoerTold[] => [...active(sentence, corpus), ...passive(sentence, corpus)]

/** "Who blew up the pipeline near Haskal?" */
export function askWho(a: DoerTold, b: DoerTold): string | null {
  const shorter = a.named.length <= b.named.length ? a : b
  return finish(`Who ${shorter.asked}${a.of === 'place' ? ' at' : ''} ${shorter.named.replace(BEHIND, '')}`)
}
