import type { ReactElement, ReactNode } from 'react'
import { Link } from 'react-router'
import type { AccountView, PointView } from '../../../dossier/types.ts'
import { address, toWords } from '../../data/routes.ts'
import type { Articles } from '../../data/types.ts'
import { Evidence, kindsOf } from '../../parts/evidence.tsx'
import { OriginCount } from '../../parts/origin-count.tsx'
import { Why } from '../../parts/relation.tsx'
import { stripeOf } from '../../parts/stripe.ts'
import { readFigures } from './figure.ts'
import { FigureAxis, FigureLine, lineOf } from './figure-line.tsx'

/** An answer, which leads to its first sentence. */
function Answer({ situation, account }: { situation: string; account: AccountView }): ReactNode {
  const first = account.evidence[0]
  return first === undefined ? (
    account.answer
  ) : (
    <Link className="plain" to={toWords(situation, first)} data-sentence>
      {account.answer}
    </Link>
  )
}

/** The disagreement that comes first: its answers drawn on one line where they are figures, each with a sentence. */
export function Lead({
  situation,
  point,
  articles,
}: {
  situation: string
  point: PointView
  articles: Articles
}): ReactElement {
  const { accounts, relation } = point
  const figures = point.kind === 'figure' ? readFigures(accounts.map(({ answer }) => answer)) : null
  const at = figures === null ? null : lineOf(figures)
  const kinds = kindsOf(accounts)
  return (
    <article className="dq lead" data-part>
      <h3>
        <Link className="plain" to={address(situation, 'points', point.id)} data-row>
          {point.question}
        </Link>
      </h3>
      <p className="fine">
        <Why point={point} />
      </p>
      {accounts.map((account, index) => (
        <div key={account.answer} className={`lead-acc ${stripeOf(relation, index, accounts.length)}`}>
          <div className="head">
            <b className="num">
              <Answer situation={situation} account={account} />
            </b>
            <OriginCount origins={account.origins} />
            {figures?.[index] !== undefined && at !== null && (
              <FigureLine figure={figures[index]} index={index} x={at(figures[index].value)} />
            )}
          </div>
          {account.evidence[0] !== undefined && (
            <Evidence situation={situation} evidence={account.evidence[0]} articles={articles} kinds={kinds} />
          )}
        </div>
      ))}
      {figures !== null && at !== null && (
        <div className="lead-axis">
          <FigureAxis figures={figures} at={at} />
        </div>
      )}
    </article>
  )
}

/** A further point on few lines: the question, then an answer and its origins a line. */
export const Brief = ({ situation, point }: { situation: string; point: PointView }): ReactElement => (
  <article className="dq" data-part>
    <h3>
      <Link className="plain" to={address(situation, 'points', point.id)} data-row>
        {point.question}
      </Link>
    </h3>
    <dl className="acc">
      {point.accounts.map((account, index) => (
        <div key={account.answer}>
          <dt className={stripeOf(point.relation, index, point.accounts.length)}>
            <Answer situation={situation} account={account} />
          </dt>
          <dd>
            <OriginCount origins={account.origins} />
          </dd>
        </div>
      ))}
    </dl>
  </article>
)
