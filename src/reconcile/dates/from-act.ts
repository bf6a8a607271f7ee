import { finiteVerb, isPlainVerb, plainOfParticiple } from '../../text/verbs.ts'
import { fold } from '../../text/words.ts'
import type { Act } from '../compare/act.ts'
import { askedOf } from '../compare/act-question.ts'
import { named } from '../questions/named.ts'
import { isUnaskable } from '../questions/polish.ts'
import { around, isBetweenCommas, isOfYear } from './around.ts'
import { asksFor } from './ask.ts'
import type { Dated } from './dated.ts'

/** Who or what tells nothing by itself: "the things", "one of them", "9 percent". */
const EMPTY = /^[\d€$£]|\b(?:things?|ones?|percent|per cent)\b|%/i

/** "Plunged the town into darkness": without that the verb says nothing. */
function intoWhat(target: string, { report, sentence }: Dated): string {
  const { text } = report.article
  const at = target === '' ? -1 : text.slice(sentence.start, sentence.end).indexOf(target)
  const behind = at < 0 ? '' : text.slice(sentence.start + at + target.length, sentence.end)
  return (
    /^\s(?<way>(?:into|onto)\s\p{Ll}+(?:\s\p{Ll}+)?)(?=\s(?:on|at|in|by|when|for)\s|[,.;])/u.exec(behind)?.groups
      ?.way ?? ''
  )
}

/** What shows behind a verb that what it does to something, or how, is still to come: "got into a quarrel", "prepared to walk". */
const GOES_ON = /^\s(?:into|onto|to|the|an?|its|his|her|their|that|whether|how)\s/

/** Whether the words tell more of an act than that it was done, though they name nothing that it was done to. */
function isCutOff({ action, words }: Act, { report, sentence, statement }: Dated): boolean {
  if (words.target !== '') return false
  const { text } = report.article
  const before = text.slice(sentence.start, statement.anchor.start)
  const forms = [...before.matchAll(/\p{L}+/gu)].filter(([word]) => {
    const form = fold(word)
    return form === action || finiteVerb(form)?.plain === action || plainOfParticiple(form) === action
  })
  const verb = forms.at(-1)
  if (verb === undefined) return true
  const behind = before.slice(verb.index + verb[0].length)
  return GOES_ON.test(`${behind} `) || GOES_ON.test(text.slice(statement.anchor.end, sentence.end))
}

/** "Will lead the band and sing by June": what is dated is the verb right before the date, which no object follows. */
function lastOf(dated: Dated): Act | null {
  const { act } = dated
  const verb = act?.isAhead ? /\sand\s(?<verb>\p{Ll}+)$/u.exec(act.words.target)?.groups?.verb : undefined
  if (act === null || verb === undefined || !isPlainVerb(verb) || !around(dated).before.endsWith(` ${verb}`)) return act
  return { ...act, action: verb, words: { ...act.words, target: '' } }
}

/** Whether the act is still to come and the date is not: then the date is of the telling. */
const isPastOfAhead = ({ act, interval, report: { published } }: Dated): boolean =>
  act?.isAhead === true && published !== null && interval.to <= published.to

/** "The Supreme Court" for "Supreme Court". */
function withArticle(act: Act): Act {
  const { doer } = act.words
  return /^\p{Lu}/u.test(doer) ? { ...act, words: { ...act.words, doer: named(doer, 'organization') } } : act
}

/** "When will both sides meet?", where the clause itself is not as plain. */
export function fromAct(dated: Dated): string | null {
  const { isMoved } = dated
  const act = lastOf(dated)
  const { before, after } = around(dated)
  if (isBetweenCommas(before, after)) return null
  const asked =
    isMoved || act === null || isUnaskable(dated.act?.action ?? '') || isOfYear(dated) || isPastOfAhead(dated)
      ? null
      : askedOf(withArticle(act), false)
  if (act === null || asked === null || isCutOff(act, dated) || EMPTY.test(`${act.words.doer} ${act.words.target}`))
    return null
  return `${asksFor(dated)} ${asked} ${intoWhat(act.words.target, dated)}`
}
