import type { Point, ReasonCode } from '../../model/point.ts'
import { isStopword, stem, words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { daysBetween } from '../edtf/interval.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { clearest } from '../measures/matter.ts'
import { isPlural } from '../measures/phrase.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import type { Claim } from './claims.ts'
import { isDenied, isPartly } from './denied.ts'
import { asNoun, isIdle } from './idle.ts'
import { effectQuestion } from './question.ts'
import { exactly } from './variable.ts'

type Side = 'raises' | 'lowers' | 'denied'

/** Two reports further apart than this may speak of two times. */
const SHORT_TIME_DAYS = 45

/** What a claim says the cause does; null where its words leave that open. */
function sideOf(claim: Claim): Side | null {
  const { sign } = claim.statement.content
  if (isPartly(claim)) return null
  if (sign !== '?') return sign === '+' ? 'raises' : 'lowers'
  return isDenied(claim) ? 'denied' : null
}

/** What is counted or priced is asked as a figure. */
const isCounted = ({ statement: { anchor } }: Claim): boolean =>
  words(anchor.exact).some((word) => /\d/.test(word) || (isNumberWord(word) && !isStopword(word)))

const stemsOf = ({ cause, outcome }: Claim): ReadonlySet<string> =>
  new Set([cause, outcome].flatMap(({ head, rest }) => [...head.split(' '), ...rest]).map(stem))

function tell(claims: readonly Claim[]) {
  const byId = new Map(claims.map((one) => [one.statement.id, one]))
  const statements = bestTold(
    claims.map(({ statement }) => statement),
    ({ id }) => stemsOf(byId.get(id)!),
  )
  const { exact } = statements.reduce((best, one) =>
    one.anchor.exact.length < best.anchor.exact.length ? one : best,
  ).anchor
  return { answer: exact.replace(/[.,;:]+$/, ''), statements }
}

/** Whether two claims cannot both hold: the very same ends, neither way only possible, told at one time by two texts. */
function exclude(a: Claim, b: Claim, corpus: Corpus): boolean {
  const [x, y] = [a, b].map(({ statement }) => corpus.reports.get(statement.article)!)
  const days = x!.published && y!.published ? Math.abs(daysBetween(x!.published, y!.published)) : null
  return (
    sideOf(a) !== sideOf(b) &&
    exactly(a.cause) === exactly(b.cause) &&
    exactly(a.outcome) === exactly(b.outcome) &&
    (a.statement.content.hedge === null || b.statement.content.hedge === null) &&
    x!.root !== y!.root &&
    days !== null &&
    days <= SHORT_TIME_DAYS
  )
}

function pointFrom(claims: readonly Claim[], corpus: Corpus): Point | null {
  const textOf = ({ statement }: Claim): string => corpus.reports.get(statement.article)!.article.text
  const [cause, outcome] = [
    clearest(
      claims.map((one) => asNoun(one.cause.label, textOf(one))),
      corpus,
    ),
    clearest(
      claims.map((one) => asNoun(one.outcome.label, textOf(one))),
      corpus,
    ),
  ]
  if (cause === null || outcome === null) return null
  const sides = [...byKey(claims, (one) => sideOf(one)!).values()]
  const values = { first: cause, second: outcome }
  const make = (relation: 'agrees' | 'differs', code: ReasonCode, told: readonly (readonly Claim[])[]) => {
    const claimed = told.flat().map(({ statement }) => statement)
    const question =
      relation === 'agrees'
        ? effectQuestion(claimed, cause, outcome, corpus)
        : `What ${isPlural(cause) ? 'do' : 'does'} ${cause} do to ${outcome}?`
    if (question === null) return null
    const answers = told.map(tell).map((one) => (/^What\b/.test(question) ? one : { ...one, answer: 'yes' }))
    return pointOf({ kind: 'effect', question, relation, reason: { code, values } }, answers, corpus)
  }
  for (const [i, one] of sides.entries()) {
    for (const other of sides.slice(i + 1)) {
      const pair = one.flatMap((a) => other.filter((b) => exclude(a, b, corpus)).map((b) => [a, b] as const))[0]
      if (!pair) continue
      const [x, y] = pair.map(({ statement }) => statement.content.claimedBy)
      return make('differs', x !== y ? 'other-source' : 'both-cannot-hold', [one, other])
    }
  }
  const agreed =
    sides.length === 1 &&
    isFromTwoTexts(
      claims.map(({ statement }) => statement),
      corpus,
    )
  return agreed && sideOf(claims[0]!) !== 'denied' ? make('agrees', 'same-value', sides) : null
}

/** What one thing does to another, as two or more reports claim. */
export function effectPoints(claims: readonly Claim[], corpus: Corpus): Point[] {
  const told = claims.filter(
    (one) => sideOf(one) !== null && !isCounted(one) && !isIdle(one.statement) && one.from !== one.to,
  )
  return [...byKey(told, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) => pointFrom(same, corpus) ?? [])
}
