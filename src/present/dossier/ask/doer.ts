import type { EventMention } from '../../../model/event.ts'
import type { AnswerType } from './forms.ts'
import type { Question } from './question.ts'
import { canonical } from './related.ts'
import type { Candidate } from './sentence.ts'
import { isAkin, stemsOf } from './stems.ts'
import type { Term } from './term.ts'

// Who does what is asked of, and who does it in a sentence.

const OF_DEEDS: ReadonlySet<AnswerType> = new Set(['who', 'what', 'count', 'amount', 'time', 'yes-no'])
/** "How much did the yard pay": whoever does it stands before the verb. */
const ASKS_OF_DOER = /\b(?:do|does|did|has|have|had|will|would|can|could|should|must)\b/i
const IS_DONE = /\b(?:is|are|was|were|be|been|being|get|got)\b/i

const speaksOf = (text: string, { stem, near, bearers }: Term): boolean => {
  const said = stemsOf(text)
  return said.some((one) => isAkin(one, stem) || near.has(one)) || bearers.flat().some((one) => said.includes(one))
}

/** Whether a deed is another's than that asked of: done by somebody else by name, or to whom it was to be done by. */
function isAnothers(
  { actors, target }: EventMention,
  before: readonly Term[],
  after: readonly Term[],
  asked: boolean,
): boolean {
  if (actors.length === 0) return false
  const isBy = (terms: readonly Term[]): boolean => terms.some((term) => actors.some((actor) => speaksOf(actor, term)))
  if (target !== null && isBy(after) && !isBy(before) && !after.some((term) => speaksOf(target, term))) return true
  if (!asked) return false
  const names = before.filter(({ isName }) => isName)
  return names.length > 0 && !isBy(before) && actors.every((actor) => /^\p{Lu}/u.test(actor))
}

/** Whether every deed of a sentence that is like the one asked of is another's: "the bank sued the mayor" for who sued the bank. */
export function isAnothersDeed({ type, terms, text }: Question, { statements }: Candidate): boolean {
  if (!OF_DEEDS.has(type) || IS_DONE.test(text)) return false
  const asked = ASKS_OF_DOER.test(text)
  const deeds = statements.flatMap(({ content }) => {
    if (content.kind !== 'event') return []
    const action = canonical(content.action)
    const at = terms.findIndex(({ stem, near, isName }) => !isName && (stem === action || near.has(action)))
    return at < 0 ? [] : [isAnothers(content, terms.slice(0, at), terms.slice(at + 1), asked)]
  })
  return deeds.length > 0 && deeds.every(Boolean)
}
