import { isStopword, words } from '../../../text/words.ts'
import { canonical, ofPhrase, related } from './related.ts'
import { joinNames } from './stems.ts'

/** What an answer has to hold. */
export type AnswerType =
  | 'count'
  | 'amount'
  | 'time'
  | 'who'
  | 'why'
  | 'says'
  | 'condition'
  | 'definition'
  | 'effect'
  | 'norm'
  | 'means'
  | 'what'
  | 'yes-no'

/** A word of the question that an answer must speak of. */
export interface Term {
  readonly word: string
  readonly stem: string
  /** Stems that answer for it, though less surely. */
  readonly near: ReadonlySet<string>
  /** Part of a name: nothing else answers for it. */
  readonly isName: boolean
  /** Stems of verb and particle that say it together: "strike back"; empty for a single word. */
  readonly phrase: readonly string[]
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
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|shall|should|must)$/
// Verbs of questions about what is said, which no answer need repeat.
const SAYING = /^(?:say|said|says|think|thinks|tell|told|respond|responded|comment|commented|react|reacted)$/
const VOWING =
  /^(?:promise[ds]?|vow(?:ed|s)?|pledge[ds]?|announce[ds]?|claim(?:ed|s)?|demand(?:ed|s)?|warn(?:ed|s)?|want(?:ed|s)?|call(?:ed|s)?|propose[ds]?|ask(?:ed|s)?|argue[ds]?|deny|denie[ds]|admit(?:ted|s)?|accuse[ds]?)$/
// Words of asking that carry no subject.
const EMPTY =
  /^(?:happen(?:ed|s)?|exactly|actually|currently|anybody|anyone|somebody|someone|anything|something|many|much|often|take|place|there|happening|get|got|go|going|make|made|conditions?|circumstances?|kind|sort|number|amount|total|people|other)$/

const FORMS: readonly (readonly [RegExp, AnswerType])[] = [
  [/\b(?:under|on|in) (?:what|which) (?:conditions?|circumstances|terms)\b/i, 'condition'],
  [/\bhow (?:many)\b|\bwhat (?:is|was) the number of\b/i, 'count'],
  [
    /\bhow (?:much|long|old|far|high|large|big|tall|deep|heavy|fast|often|soon)\b|\bwhat (?:share|percentage|proportion)\b/i,
    'amount',
  ],
  [/\bwhen\b|\b(?:what|which) (?:date|day|month|year|time)\b|\bsince when\b|\bhow soon\b/i, 'time'],
  [/\bwhy\b|\bwhat (?:caused|led to)\b|\bfor what reason\b/i, 'why'],
  [/\bwho(?:m|se)?\b/i, 'who'],
  [
    /\bwhat (?:(?:is|are|was|were|would be|will be) (?:the )?)?(?:effects?|impacts?|consequences?|outcomes?|results?)\b|\bwhat (?:happens|will happen|would happen)\b|\bwhat (?:do|does|did|will|would|could|can|may|might)\b.*\b(?:cause|lead to|result in|bring about)\b/i,
    'effect',
  ],
  [
    /\b(?:il)?legal(?:ly)?\b|\b(?:un)?lawful(?:ly)?\b|\b(?:allowed|permitted|forbidden|banned|prohibited|obliged|required)\b|\b(?:what|which) (?:laws?|rules?|acts?|treat(?:y|ies)|orders?|rulings?)\b|^\s*(?:may|must)\b/i,
    'norm',
  ],
  [
    /\bhow (?:strong|powerful|well (?:armed|equipped))\b|\bwhat (?:weapons?|arms|means|capabilit(?:y|ies)|forces|equipment)\b|\bcapable of\b|\b(?:is|are|was|were) .*\bable to\b/i,
    'means',
  ],
  [/^\s*what (?:is|are|was|were) (?:an? |the )?[\p{L}\p{N}“"'’” -]{1,60}\?*\s*$/iu, 'definition'],
]

/** Words of asking between the interrogative and the verb: "how many older dams [will] ...". */
function countedIn(all: readonly string[]): string[] {
  const from = all.findIndex((word) => /^many$/i.test(word)) + 1
  if (from === 0) return []
  const length = all.slice(from, from + 6).findIndex((word) => AUXILIARY.test(word.toLowerCase()))
  const noun = length > 0 ? all.slice(from, from + length) : all.slice(from, from + 1)
  return noun.filter((word) => !isStopword(word) || /^(?:us|may)$/i.test(word)).map(canonical)
}

/** The words between auxiliary and verb of saying: "what did [the port's director] say", "what has [Ada Quay] promised". */
function speakerIn(all: readonly string[]): { speaker: string[]; verb: number } {
  const none = { speaker: [], verb: -1 }
  const from = all.findIndex((word) => AUXILIARY.test(word.toLowerCase()))
  if (!/^(?:what|how|which)$/i.test(all[0] ?? '') || from < 0 || from > 3) return none
  const verb = all.findIndex((word, at) => at > from && (SAYING.test(word) || VOWING.test(word)))
  if (verb < 0 || verb > from + 8) return none
  return { speaker: all.slice(from + 1, verb).filter((word) => !isStopword(word)), verb }
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The verbs that the word and the particle after it stand for together: "strike back". */
function phraseAt(all: readonly string[], at: number): readonly string[] {
  const particle = all[at + 1]?.toLowerCase()
  return particle ? ofPhrase(all[at]!.toLowerCase(), particle) : []
}

function termOf(all: readonly string[], at: number): Term {
  const word = all[at]!
  const [phrase, ...others] = phraseAt(all, at)
  // The verb alone would say something else.
  if (phrase !== undefined) {
    const near = new Set([...others, ...related(phrase)])
    return { word, stem: phrase, near, isName: false, phrase: [word, all[at + 1]!].map(canonical) }
  }
  const stem = canonical(word)
  const isName = isCapital(word) && at > 0
  return { word, stem, near: isName ? new Set() : related(stem), isName, phrase: [] }
}

/** Whether the word at a place says nothing of the subject. */
function isEmpty(all: readonly string[], at: number): boolean {
  const word = all[at]!
  if (word === 'US') return false
  if (isStopword(word) || EMPTY.test(word.toLowerCase())) return true
  return (at === 0 && AUXILIARY.test(word.toLowerCase())) || (at > 0 && phraseAt(all, at - 1).length > 0)
}

/** What a question asks for, from its words alone. */
export function parseQuestion(text: string): Question {
  const all = words(joinNames(text))
  const { speaker, verb } = speakerIn(all)
  const formed = FORMS.find(([form]) => form.test(text))?.[1]
  const opensWithAuxiliary = AUXILIARY.test(all[0]?.toLowerCase() ?? '')
  const type = speaker.length ? 'says' : (formed ?? (opensWithAuxiliary ? 'yes-no' : 'what'))
  const terms = all
    .map((word, at) => ({ word, at }))
    .filter(({ word, at }) => !(at === verb && SAYING.test(word)) && !isEmpty(all, at))
    .map(({ at }) => termOf(all, at))
  const once = new Map(terms.map((term) => [term.stem, term]))
  return { text, type, terms: [...once.values()], counted: type === 'count' ? countedIn(all) : [], speaker }
}
