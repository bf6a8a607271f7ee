import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { AccountView, ArticleRef, PointView } from '../../../dossier/types.ts'
import { toWords } from '../../data/routes.ts'
import { OriginCount } from '../../parts/origin-count.tsx'
import { stripeOf } from '../../parts/stripe.ts'

/** Words longer than this do not stand in a cell; the answer does. */
const LONGEST = 64

interface Answer {
  readonly account: AccountView
  readonly index: number
}

const answersOf = (point: PointView, article: string): Answer[] =>
  point.accounts.flatMap((account, index) =>
    account.evidence.some((one) => one.article === article) ? [{ account, index }] : [],
  )

/** What one report answers, in its own words where they are few; a dot where it says nothing. */
export function ReportCell({
  situation,
  point,
  report,
  tab,
}: {
  situation: string
  point: PointView
  report: ArticleRef
  tab: (index: number) => 0 | -1
}): ReactElement {
  const answers = answersOf(point, report.id)
  // Words of a step or a stance name what it is about, not what it is.
  const showsWords = point.kind !== 'status' && point.kind !== 'stance'
  if (answers.length === 0) {
    return (
      <span className="nil" tabIndex={tab(0)} data-cell>
        <span aria-hidden="true">·</span>
        <span className="sr">says nothing</span>
      </span>
    )
  }
  return (
    <>
      {answers.map(({ account, index }) => {
        const words = account.evidence.find((one) => one.article === report.id)
        return words === undefined ? null : (
          <Link
            key={index}
            className={`t ${stripeOf(point.relation, index, point.accounts.length)}`}
            to={toWords(situation, words)}
            tabIndex={tab(0)}
            data-cell
            data-sentence
          >
            {showsWords && words.exact.length <= LONGEST ? words.exact : account.answer}
          </Link>
        )
      })}
    </>
  )
}

/** Answers one beside the other, each with its origins. */
export const Answers = ({ situation, point }: { situation: string; point: PointView }): ReactElement => (
  <ul className="answers">
    {point.accounts.map((account, index) => {
      const [first] = account.evidence
      const className = `t ${stripeOf(point.relation, index, point.accounts.length)}`
      return (
        <li key={`${account.since} ${account.answer}`}>
          {first === undefined ? (
            <span className={className}>{account.answer}</span>
          ) : (
            <Link className={className} to={toWords(situation, first)} data-sentence>
              {account.answer}
            </Link>
          )}
          <OriginCount origins={account.origins} />
        </li>
      )
    })}
  </ul>
)
