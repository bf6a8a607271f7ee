import { isStopword, words } from '../../../text/words.ts'
import { isAct } from './acts.ts'
import { degreeIn } from './degree.ts'
import { type AnswerType, FORMS, SIDES } from './forms.ts'
import { asideFrom } from './parts.ts'
import { canonical } from './related.ts'
import { joinNames, stemsOf } from './stems.ts'
import { AUXILIARY, isCapital, isEmpty, type Term, termOf } from './term.ts'
import { toldIn } from './told.ts'

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

// Verbs of questions about what is said, which no answer need repeat.
const SAYING =
  /^(?:say|said|says|think|thinks|tell|told|respond|responded|comment|commented|react|reacted|conclude|concluded)$/
const COMES_UPON: ReadonlySet<string> = new Set(
  ['die', 'death', 'dead', 'perish', 'fatality', 'casualty', 'toll'].map(canonical),
)
/** Words that must be asked of beside a clause of time. */
const LEAST_BESIDE = 2
// What is done with conditions.
const SETTING = /^(?:set|sets|setting|laid|lay|impose[ds]?|attach(?:ed|es)?|name[ds]?)$/i
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
  // Who did something to somebody is not told by what came upon him.
  const free = (stems: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...stems].filter((stem) => !once.has(stem) && !(type === 'who' && COMES_UPON.has(stem))))
  return {
    text,
    type,
    terms: [...once.values()].map((term) => ({
      ...term,
      near: free(term.near),
      close: free(term.close),
      kinds: free(term.kinds),
    })),
    counted: type === 'count' ? countedIn(all) : [],
    speaker: type === 'says' ? speaker : [],
    side: type === 'side' ? sided!.side : null,
    told: type === 'count' ? told : null,
    degree: type === 'amount' || type === 'means' ? degreeIn(all) : null,
  }
}
