import { readLines, readTable } from '../../text/lines.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { finish } from '../questions/polish.ts'
import { participantOf } from '../tellings/participant.ts'
import { aftermathOf } from './match.ts'
import type { Particular } from './particular.ts'
import { bearerOf, core, inside, isNoun, phraseBefore } from './phrase.ts'
import { dateAt, evidenceFor, type Sentence } from './sentence.ts'

const HAPPENING = new Map(
  readTable(new URL('./lexicon/happenings.tsv', import.meta.url)).flatMap(([name = '', nouns = '']) =>
    nouns.split(',').map((noun) => [noun.trim(), name] as const),
  ),
)
const NOUNS = [...HAPPENING.keys()].sort((a, b) => b.length - a.length).join('|')
const IS_HAPPENING = new RegExp(String.raw`(?:^|[\s-])(?<noun>${NOUNS})(?=\s|$|['’])`, 'iu')
/** Whether a sentence names a happening at all: only then are the long patterns tried. */
const NAMES_HAPPENING = new RegExp(String.raw`(?<!\p{L})(?:${NOUNS})(?!\p{L})`, 'u')
/** The phrase of a happening, from its article or owner on. */
const THE = String.raw`(?:[Tt]he|[Aa]n?|[Ll]ast\s\p{L}+['’]s|[Tt]his\s\p{L}+['’]s|\p{L}+['’]s|[Hh]is|[Hh]er|[Tt]heir)\s(?:\p{L}[\p{L}-]*\s){0,3}?`
const EVENT = String.raw`(?<event>${THE}(?:${NOUNS})(?!\p{L})[^.,;:!?“”"]{0,110}?)`
const BRINGS = 'caused|sparked|triggered|started|ignited|set off|touched off|brought about|provoked|set|lit|laid'
const HEDGED =
  /\b(?:may|might|could|possibl[ey]|probabl[ey]|likely|perhaps|apparently|presumably|suspects?|suspected|thought|thinks?|believed?|believes|presumed|assumed?|assumes|appears?|appeared|seems?|seemed|allegedly|reportedly|points? to)\b/iu
const IS = `(?:was|were|is|had been|has been|may have been|might have been|could have been|appears to have been|seems to have been|is thought to have been|was probably|was apparently|was most likely|is believed to have been|must have been)`
const DELIBERATE = String.raw`(?:set |started |lit |laid )?(?:deliberately|on purpose|intentionally|by hand)(?:\s(?:set|started|lit|laid))?|arson|(?:no|not an) accident|sabotage`

const PASSIVE = new RegExp(
  String.raw`${EVENT}\s(?<is>${IS}(?:\s\p{L}+ly)?)\s(?:${BRINGS})\s(?:\p{L}+ly\s)?(?<by>by)\s(?<cause>[^.;:!?“”"]+)`,
  'gu',
)
const ON_PURPOSE = new RegExp(
  String.raw`${EVENT}\s(?<is>${IS}(?:\s\p{L}+ly)?)\s(?<cause>${DELIBERATE})(?=$|[\s.,;])`,
  'gu',
)
const WORK_OF = new RegExp(
  String.raw`${EVENT}\s(?<is>${IS}(?:\s\p{L}+ly)?)\s(?:the\s(?:work|result|doing|fault)\sof|due\sto|down\sto)\s(?<cause>[^.;:!?“”"]+)`,
  'gu',
)
const ACTIVE = new RegExp(
  String.raw`(?<is>\s(?:may have|might have|could have|had|has|probably|apparently|most likely|is thought to have|is believed to have)?\s?)(?:that\s)?(?:${BRINGS}|was to blame for|is to blame for|were to blame for|lay behind|was behind|was the cause of)\s${EVENT}(?=$|[.,;:!?“”"]|\s(?:that|which|on|in|at|after|and|last)\s)`,
  'gu',
)
const THE_CAUSE = new RegExp(
  String.raw`[Tt]he\s(?:probable\s|likely\s|official\s)?cause\sof\s${EVENT}\s(?<is>(?:was|is|were|may have been|might have been|is thought to (?:be|have been)|was probably|is probably|appears to have been))\s(?<cause>[^.;:!?“”"]+)`,
  'gu',
)
const UNKNOWN = new RegExp(
  String.raw`(?:[Tt]he\scause\sof|[Ww]hat\s(?:had\s|has\s)?caused|[Hh]ow)\s${EVENT}\s(?:(?:broke out|began|started|happened|came about)\s)?(?<cause>(?:is|was|were|remains|remained|has)\s(?:still\s|as yet\s|not yet been\s|not been\s)?(?:not\s(?:yet\s)?(?:known|clear|been established|been determined|established)|unknown|unclear|a mystery|open|under investigation|being investigated|established|determined))`,
  'gu',
)
const DIED =
  /\s(?<is>(?:may have |might have |could have |probably |apparently |had |has |is thought to have |is believed to have |seems to have )?)died\s(?:\p{L}+ly\s)?(?:of|from|because of|due to|as a result of)\s(?<cause>[^.;:!?“”"]+)/gu
const HOW_KILLED =
  /\s(?<is>(?:was|were|had been|has been|may have been|might have been|is thought to have been))\s(?:\p{L}+ly\s)?(?<cause>poisoned|strangled|stabbed to death|shot dead|shot|beaten to death|drowned|suffocated|burn(?:ed|t) to death|smothered|electrocuted)(?=$|[\s.,;])/gu
const DIED_SO =
  /\s(?<is>(?:may have |might have |probably |apparently |had )?)(?<cause>drowned|suffocated|choked to death|burn(?:ed|t) to death|froze to death|starved to death|bled to death|killed (?:him|her)self)(?=$|[\s.,;])/gu
/** Beasts die of one thing together: "the trout in the Ebbe". */
const ANIMALS = new RegExp(
  String.raw`^(?:the|all|thousands of|hundreds of|dozens of)\s(?:\p{L}+\s)?(?:${readLines(new URL('./lexicon/beasts.txt', import.meta.url)).join('|')})(?!\p{L})`,
  'iu',
)
const NOT_CAUSE =
  /^(?:a series|many|several|various|other|one of|the same|his injuries|her injuries|their injuries|injuries|wounds|natural causes$)/i
const PARTLY =
  /\b(?:contribut|part(?:ly|ially)|among|alone|one of|also|in part|as well as|not|never|would|if|whether|along with)/i

/** What something came of, as a sentence tells it; `isUnknown` where it says that nobody knows. */
export interface CauseTold extends Particular {
  readonly isUnknown: boolean
  /** Whether it is somebody's death. */
  readonly isDeath: boolean
}

type Found = Pick<CauseTold, 'deed' | 'isUnknown' | 'isDeath' | 'hedge'> & {
  readonly event: string
  readonly cause: string
  readonly at: number
}

function told(sentence: Sentence, { event, cause, at, ...rest }: Found, corpus: Corpus): CauseTold | null {
  const evidence = evidenceFor(sentence, { start: at, end: at + cause.length })
  const thing = participantOf(rest.isDeath ? bearerOf(core(event)) : event, corpus)
  const what = participantOf(cause, corpus)
  if (!evidence || !thing || !what || NOT_CAUSE.test(cause)) return null
  return {
    ...rest,
    isUpdated: rest.isUnknown,
    thing,
    named: inside(core(event)),
    told: what,
    answer: what.phrase,
    date: dateAt(sentence, at),
    source: corpus.attributionOf(evidence)?.content.source ?? null,
    sentence,
    evidence,
  }
}

const happeningIn = (event: string): string | null => {
  const noun = IS_HAPPENING.exec(event)?.groups?.noun?.toLowerCase()
  return noun === undefined ? null : (HAPPENING.get(noun) ?? null)
}

const hedgeIn = (text: string): string | null => HEDGED.exec(text)?.[0].toLowerCase() ?? null

/** Words of a sentence before a telling that may keep it open: "police suspect that". */
const leadOf = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at)

function ofHappenings({ text }: Sentence): Found[] {
  if (!NAMES_HAPPENING.test(text)) return []
  const found: Found[] = []
  const add = (match: RegExpExecArray, cause: string, at: number, isUnknown: boolean): void => {
    const { event = '', is = '' } = match.groups!
    const deed = happeningIn(event)
    if (deed === null || PARTLY.test(`${is} ${cause}`)) return
    const hedge = isUnknown ? null : hedgeIn(`${leadOf(text, match.index)} ${is}`)
    found.push({ event, cause: core(cause), at, deed, isUnknown, isDeath: deed === 'death', hedge })
  }
  for (const pattern of [PASSIVE, ON_PURPOSE, WORK_OF, THE_CAUSE])
    for (const match of text.matchAll(pattern)) {
      const cause = aftermathOf(match.groups!.cause!)
      if (!/\b(?:known|unknown|unclear|investigat|mystery)/.test(cause))
        add(match, cause, match.index + match[0].lastIndexOf(match.groups!.cause!), false)
    }
  for (const match of text.matchAll(ACTIVE)) {
    const { start, phrase } = phraseBefore(text, match.index)
    const cause = phrase.replace(/^[Ii]t\s(?:was|is)\s/u, '').replace(/,$/, '')
    if (isNoun(cause)) add(match, cause, start + phrase.length - cause.length, false)
  }
  for (const match of text.matchAll(UNKNOWN)) found.push(...unknown(match))
  return found
}

function unknown(match: RegExpExecArray): Found[] {
  const { event = '', cause = '' } = match.groups!
  const deed = happeningIn(event)
  if (deed === null) return []
  return [
    {
      event,
      cause,
      at: match.index + match[0].lastIndexOf(cause),
      deed,
      isUnknown: true,
      isDeath: deed === 'death',
      hedge: null,
    },
  ]
}

function ofDeaths({ text }: Sentence): Found[] {
  return [DIED, HOW_KILLED, DIED_SO].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const { is = '', cause = '' } = match.groups!
      const who = phraseBefore(text, match.index).phrase
      const words = core(aftermathOf(cause))
      if (!isNoun(who) || !(/\p{Lu}/u.test(who) || ANIMALS.test(who)) || PARTLY.test(`${is} ${words}`)) return []
      const at = match.index + match[0].indexOf(cause)
      const hedge = hedgeIn(`${leadOf(text, match.index - who.length)} ${is}`)
      return [{ event: who, cause: words, at, deed: 'death', isUnknown: false, isDeath: true, hedge }]
    }),
  )
}

/** What mishaps and deaths are told to have come of. */
export const causesIn =
  (corpus: Corpus) =>
  (sentence: Sentence): CauseTold[] =>
    [...ofHappenings(sentence), ...ofDeaths(sentence)].flatMap((found) => told(sentence, found, corpus) ?? [])

/** "What caused the fire in the mill?", "Of what did Ada Brock die?" */
export function askWhy(a: CauseTold, b: CauseTold): string | null {
  const { named, isDeath, thing } = a.named.length <= b.named.length ? a : b
  if (isDeath) return finish(`Of what did ${inside(thing.phrase)} die`)
  return finish(`What caused ${named.replace(/^an?\s/, 'the ')}`)
}
