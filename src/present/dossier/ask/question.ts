import { isStopword, words } from '../../../text/words.ts'
import { isAct } from './acts.ts'
import { degreeIn } from './degree.ts'
import { type AnswerType, FORMS, SIDES } from './forms.ts'
import { asideFrom } from './parts.ts'
import { canonical, kindsOf, phraseAt, related } from './related.ts'
import { joinNames, stemsOf } from './stems.ts'
import { toldIn } from './told.ts'

/** A word of the question that an answer must speak of. */
export interface Term {
  readonly word: string
  readonly stem: string
  /** Stems that answer for it, though less surely. */
  readonly near: ReadonlySet<string>
  /** Stems of the kinds of what it names. */
  readonly kinds: ReadonlySet<string>
  /** Part of a name: nothing else answers for it. */
  readonly isName: boolean
  /** Stems of verb and particle that say it together: "strike back"; empty for a single word. */
  readonly phrase: readonly string[]
  /** Stems of names that the reports give whom the word speaks of: "mayor"; empty where they give none. */
  readonly bearers: readonly (readonly string[])[]
  /** Whether a hyphen ties it to the word before it: "hand" of "second-hand". */
  readonly isJoined: boolean
  /** Of a clause that tells only the time of what is asked: "when the pier fell". */
  readonly isAside: boolean
  /** Stem of the noun that an ordinal counts: "victim" of "the third victim"; null for other words. */
  readonly counts: string | null
}

export interface Question {
  /** As asked. */
  readonly text: string
  readonly type: AnswerType
  readonly terms: readonly Term[]
  /** What is counted in "how many older dams", head last; empty for other questions. */
  readonly counted: readonly string[]
  /** Words that name the speaker in "what does the mayor say about"; empty for other questions. */
  readonly speaker: readonly string[]
  /** The side that is asked for in "who is against it"; null for other questions. */
  readonly side: 'for' | 'against' | null
  /** What is told of things counted, where "how many" asks for that: "dead". */
  readonly told: string | null
  /** The adjective asked for in "how deep is it"; null for other questions. */
  readonly degree: string | null
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|shall|should|must)$/
// Verbs of questions about what is said, which no answer need repeat.
const SAYING =
  /^(?:say|said|says|think|thinks|tell|told|respond|responded|comment|commented|react|reacted|conclude|concluded)$/
/** Words that must be asked of beside a clause of time. */
const LEAST_BESIDE = 2
// What is done with conditions.
const SETTING = /^(?:set|sets|setting|laid|lay|impose[ds]?|attach(?:ed|es)?|name[ds]?)$/i
// Words of asking that carry no subject.
const EMPTY =
  /^(?:happen(?:ed|s)?|exactly|actually|currently|anybody|anyone|somebody|someone|anything|something|many|much|often|take|place|there|happening|get|got|go|going|make|made|become|became|conditions?|circumstances?|kind|sort|number|amount|total|people|other)$/

/** Words of asking between the interrogative and the verb: "how many older dams [will] ...". */
function countedIn(all: readonly string[]): string[] {
  const from = all.findIndex((word) => /^many$/i.test(word)) + 1
  if (from === 0) return []
  const length = all.slice(from, from + 6).findIndex((word) => AUXILIARY.test(word.toLowerCase()))
  const noun = length > 0 ? all.slice(from, from + length) : all.slice(from, from + 1)
  return noun.filter((word) => !isStopword(word) || /^(?:us|may)$/i.test(word)).map(canonical)
}

/** Whether a verb of saying stands at a place: "say", "find about", but not "find in the cellar". */
const isSaying = (all: readonly string[], at: number): boolean =>
  SAYING.test(all[at]!) ||
  (/^(?:find|found|learn|learned)$/.test(all[at]!) && /^(?:about|on|out)$/.test(all[at + 1] ?? ''))

/** The words between auxiliary and verb of saying: "what did [the port's director] say", "what has [Ada Quay] promised". */
function speakerIn(all: readonly string[]): { speaker: string[]; verb: number } {
  const none = { speaker: [], verb: -1 }
  const from = all.findIndex((word) => AUXILIARY.test(word.toLowerCase()))
  if (!/^(?:what|how|which)$/i.test(all[0] ?? '') || from < 0 || from > 3) return none
  const verb = all.findIndex((_, at) => at > from && (isSaying(all, at) || isAct(all[at]!)))
  if (verb < 0 || verb > from + 8) return none
  return { speaker: all.slice(from + 1, verb).filter((word) => !isStopword(word)), verb }
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const NO_KINDS: ReadonlySet<string> = new Set()
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i

function termOf(all: readonly string[], stems: readonly string[], at: number, isHyphened: boolean): Term {
  const word = all[at]!
  const rest = { bearers: [], isJoined: false, isAside: false, counts: null, kinds: NO_KINDS }
  const phrase = phraseAt(stems, at)
  // The verb alone would say something else.
  if (phrase !== null) {
    const own = stems.slice(at, at + phrase.length)
    const near = new Set(phrase.value.filter((one) => !own.includes(one)))
    return { word, stem: own.join(' '), near, isName: false, phrase: own, ...rest }
  }
  const stem = stems[at]!
  const isName = isCapital(word) && at > 0
  const counts = ORDINAL.test(word) && !isHyphened && stems[at + 1] !== undefined ? stems[at + 1]! : null
  const isPlain = !isName && counts === null
  const near = isPlain ? related(stem) : NO_KINDS
  return { word, stem, near, isName, phrase: [], ...rest, counts, kinds: isPlain ? kindsOf(word) : NO_KINDS }
}

// "When was it last seen", "who first saw it": which of several times, or that it has come to an end.
const LATEST = /^(?:first|last|latest|recently|finally|yet|already|still|ever)$/i
const DETERMINER = /^(?:the|an?|its|his|her|their|our|your|this|that)$|['’]s$/i

/** Whether the word at a place says nothing of the subject. */
function isEmpty(all: readonly string[], stems: readonly string[], at: number): boolean {
  const word = all[at]!
  if (word === 'US') return false
  // "On French soil" is in France; how soon or how long something is, the answer tells in hours or days.
  if (at > 0 && isCapital(all[at - 1]!) && /^(?:soil|territory)$/.test(word)) return true
  if (at > 0 && /^how$/i.test(all[at - 1]!) && /^(?:soon|quickly)$/.test(word)) return true
  if (LATEST.test(word) && /^(?:when|how)$/i.test(all[0]!) && !DETERMINER.test(all[at - 1] ?? '')) return true
  if (isStopword(word) || (EMPTY.test(word.toLowerCase()) && phraseAt(stems, at) === null)) return true
  if (at === 0 && AUXILIARY.test(word.toLowerCase())) return true
  return [at - 1, at - 2].some((from) => from >= 0 && from + (phraseAt(stems, from)?.length ?? 0) > at)
}

/** What a question asks for, from its words alone. */
export function parseQuestion(text: string): Question {
  const all = words(joinNames(text))
  const stems = all.map(canonical)
  const { speaker, verb } = speakerIn(all)
  const main = text.slice(0, asideFrom(text) ?? text.length)
  const aside = words(joinNames(main)).length
  const formed = FORMS.find(([form]) => form.test(main))?.[1]
  const sided = SIDES.map(([form, side]) => ({ side, asked: form.exec(text)?.[0] })).find(({ asked }) => asked)
  const opensWithAuxiliary = AUXILIARY.test(all[0]?.toLowerCase() ?? '')
  // "How many lives did it claim" asks of the dead, and nobody's word.
  const told = formed === 'count' ? toldIn(stemsOf(text)) : null
  const plain = speaker.length && told === null ? 'says' : (formed ?? (opensWithAuxiliary ? 'yes-no' : 'what'))
  const type = sided && (plain === 'who' || plain === 'what') ? 'side' : plain
  // Of a side the matter alone is to be found: whose it is the report tells.
  const from = type === 'side' ? words(joinNames(sided!.asked!)).length : 0
  const isWithin = type === 'side' && /^(?:in|of|among|on)$/.test(all[1] ?? '')
  // To whom it was said no report need repeat.
  const isTold = (at: number): boolean => verb > 0 && at === verb + 2 && all[verb + 1] === 'to'
  const terms = all
    .map((word, at) => ({ word, at }))
    .filter(
      ({ word, at }) =>
        (at >= from || (isWithin && at < from - 1 && isCapital(word) && at > 1)) &&
        !(at === verb && isSaying(all, at)) &&
        !isTold(at) &&
        !(type === 'condition' && SETTING.test(word)) &&
        !isEmpty(all, stems, at),
    )
    .map(({ word, at }) => ({
      ...termOf(all, stems, at, text.includes(`${word}-`)),
      isJoined: at > from && text.includes(`${all[at - 1]}-${word}`),
      isAside: at >= aside,
    }))
  // "What happened when the pier fell" asks of the clause itself.
  const isPlain = terms.filter(({ isAside }) => !isAside).length < LEAST_BESIDE
  const once = new Map(terms.map((term) => [term.stem, isPlain ? { ...term, isAside: false } : term]))
  // One word of a report answers for one of the question.
  const free = (stems: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...stems].filter((stem) => !once.has(stem)))
  return {
    text,
    type,
    terms: [...once.values()].map((term) => ({ ...term, near: free(term.near), kinds: free(term.kinds) })),
    counted: type === 'count' ? countedIn(all) : [],
    speaker: type === 'says' ? speaker : [],
    side: type === 'side' ? sided!.side : null,
    told: type === 'count' ? told : null,
    degree: type === 'amount' || type === 'means' ? degreeIn(all) : null,
  }
}
