import type { AnswerType } from './forms.ts'
import type { Question } from './question.ts'
import type { Candidate } from './sentence.ts'
import { hasAny, stemsOf } from './stems.ts'

/** Verbs and phrases that lead to a question somebody else asks: "asked three times who", "it is unclear when". */
const ASKING =
  /(?:\b|(?=n['’]t))(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed)?|unclear|unknown|nor (?:is|was) it (?:clear|known)|(?:not|n['’]t|never|yet to|refused to|declined to) (?:immediately |yet )?(?:be )?(?:clear|know|known|say|said|saying|explain(?:ed)?|disclosed?|reveal(?:ed)?|confirm(?:ed)?|told|specif(?:y|ied)))\b/i
const INTERROGATIVE = /\b(?:who(?:m|se)?|when|why|how (?:many|much|long)|whether)\b/i

/**
 * Whether a sentence only tells that somebody asks the question itself, or that it is open: its interrogative stands after
 * such words, and what the question speaks of after that.
 */
export function isAskedThere({ terms, text: asked }: Question, { text }: Candidate): boolean {
  const interrogative = INTERROGATIVE.exec(asked)?.[0].toLowerCase()
  const lead = ASKING.exec(text)
  if (!interrogative || !lead) return false
  const rest = text.slice(lead.index + lead[0].length)
  const at = rest.toLowerCase().search(new RegExp(`\\b${interrogative}\\b`))
  const after = new Set(at < 0 ? [] : stemsOf(rest.slice(at)))
  return (
    terms.length > 0 &&
    terms.filter(({ stem, near }) => after.has(stem) || hasAny(after, near)).length * 2 > terms.length
  )
}

/** A demand by itself: "That the council publish the letter." */
const DEMAND = /^\W*(?:that|let|to)\s(?!(?:is|was|would|will|has|had|means?|makes?|made|leaves?|left)\b)/i
/** What is told as it was, is or will be, which no wish for it answers. */
const OF_FACT: ReadonlySet<AnswerType> = new Set(['who', 'what', 'time', 'count', 'amount', 'yes-no', 'why'])
export const isDemand = ({ type, text: asked }: Question, { text }: Candidate): boolean =>
  OF_FACT.has(type) && DEMAND.test(text) && !WISH.test(asked)
const WISH = /\b(?:want|wish|demand|ask|call|propos|urge|should|request|recommend)\w*\b/i
