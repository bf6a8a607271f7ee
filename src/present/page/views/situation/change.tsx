import type { ReactElement } from 'react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import type { PointView } from '../../../dossier/types.ts'
import { address, toWords } from '../../data/routes.ts'
import { dateWords } from '../../format/date.ts'
import { Icon } from '../../parts/icon.tsx'

/** What was said, then what is said now, each leading to its sentence. */
export function Change({ situation, point }: { situation: string; point: PointView }): ReactElement {
  const last = point.accounts.at(-1)
  const who = last?.origins.map(({ name }) => name) ?? []
  return (
    <article className="ch" data-part>
      <h3>
        <Link className="plain" to={address(situation, 'points', point.id)} data-row>
          {point.question}
        </Link>
      </h3>
      <p className="step num">
        {point.accounts.map((account, index) => {
          const [first] = account.evidence
          const Now = account === last ? 'b' : 'span'
          return (
            <Fragment key={`${account.since} ${account.answer}`}>
              {index > 0 && (
                <>
                  <Icon name="changed" />
                  <span className="sr">, then </span>
                </>
              )}
              <Now className={account === last ? undefined : 'was'}>
                {first === undefined ? (
                  account.answer
                ) : (
                  <Link className="plain" to={toWords(situation, first)} data-sentence={account === last || undefined}>
                    {account.answer}
                  </Link>
                )}
              </Now>
            </Fragment>
          )
        })}
      </p>
      <p className="fine">
        {point.reason.code === 'revision' ? 'replaces the earlier' : 'later report'}
        {who.length > 0 && `: ${who.slice(0, 2).join(', ')}${who.length > 2 ? ` and ${who.length - 2} more` : ''}`}
        {last?.since != null && `, ${dateWords(last.since)}`}
      </p>
    </article>
  )
}
