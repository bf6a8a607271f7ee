import type { Actor } from '../../model/actor.ts'
import type { Gap } from '../../model/gap.ts'
import { anchorAt } from '../../text/anchor.ts'
import { topicStems } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { idOf } from '../points/id.ts'
import { raisedBy } from './raised.ts'
import { findTold, type Told, voicesIn } from './sentences.ts'

/** What tells why. */
const REASON = /\b(?:because|since|so that|due to|owing to|in order to|for fear|reasons?)\b/i

/** That one did not do it leaves open who did. */
const DENIAL = /\b(?:never|not|nobody|no one|den(?:y|ies|ied))\b|n['’]t\b/i

/** Words for what somebody holds. */
const HELD = /\b(?:views?|mind|stance|position|opinion|vote|support)\b/i

/** Whether a later report tells what the question asks of somebody's view: which side they take. */
function isSideTakenLater(question: string, told: Told, people: readonly Actor[], corpus: Corpus): boolean {
  if (!HELD.test(question)) return false
  const asked = people.filter(({ name }) => question.includes(name))
  const names = new Set(asked.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]))
  const { order } = corpus.reports.get(told.article)!
  return corpus
    .of('position')
    .some(({ article, content }) => names.has(content.actor) && corpus.reports.get(article)!.order > order)
}

/** Words beside "or" that may be of either side. */
const MOST_OF_SIDE = 2

/** The two sides of "were the dead guests or hotel staff", each with stems that only the other has; none without "or". */
function alternatives(question: string): { own: ReadonlySet<string>; other: ReadonlySet<string> }[] {
  const [left, right, more] = question.split(/\sor\s/)
  if (left === undefined || right === undefined || more !== undefined) return []
  const last = [...topicStems(left)].slice(-1)
  const first = [...topicStems(right)].slice(0, MOST_OF_SIDE)
  return [
    { own: new Set(first), other: new Set(last) },
    { own: new Set([...topicStems(left)]), other: new Set(first) },
  ].filter(({ own }) => own.size > 1)
}

/** Questions that a report raises, or says nobody answers, where no sentence of any report says as much as the question asks. */
export function unanswered(sentences: readonly Told[], actors: readonly Actor[], corpus: Corpus): Gap[] {
  const people = actors.filter(({ kind }) => kind === 'person')
  const raised = raisedBy(sentences, people)
  const asking = new Set(raised.map(({ told }) => told))
  const find = findTold(sentences)
  const voiceOf = voicesIn(corpus)
  const seen = new Set<string>()
  return raised.flatMap(({ told, question, span, isSilence }): Gap[] => {
    const stems = topicStems(question)
    const key = [...stems].sort().join(' ')
    if (stems.size < 2 || seen.has(key)) return []
    seen.add(key)
    // What a report says is not known, an earlier one cannot have told.
    const isTooEarly = (one: Told): boolean => {
      const [own, other] = [corpus.reports.get(told.article)!, corpus.reports.get(one.article)!]
      if (own === other) return true
      // Of one day, or of none, neither is known to come first.
      const [then, now] = [other.published, own.published]
      return then !== null && now !== null && then.to < now.from
    }
    const saysNothing = (one: Told): boolean =>
      asking.has(one) ||
      one.text.endsWith('?') ||
      (/^why\b/i.test(question) && !REASON.test(one.text)) ||
      (/^who\b/i.test(question) && DENIAL.test(one.text))
    const isNoAnswer = (one: Told): boolean => saysNothing(one) || (isSilence && isTooEarly(one))
    // Whoever tells one side and not the other settles it, whenever that was.
    const isSettled = alternatives(question).some(({ own, other }) =>
      find(own, (one) => saysNothing(one) || [...other].some((stem) => one.stems.has(stem))),
    )
    if (isSettled || find(stems, isNoAnswer) !== null || isSideTakenLater(question, told, people, corpus)) return []
    const anchor = anchorAt(corpus.reports.get(told.article)!.article.text, span)
    const words = { article: told.article, anchor, attribution: voiceOf(told.article, span) }
    return [{ id: idOf('g', 'unanswered', key), kind: 'unanswered', question, option: null, words: [words] }]
  })
}
