import type { ReactElement } from 'react'
import { useState } from 'react'
import type { AccountView, PointView } from '../../../dossier/types.ts'
import { type Articles, byId } from '../../data/types.ts'
import { shortOf } from '../../format/article.ts'
import { dateWords } from '../../format/date.ts'
import { count } from '../../format/number.ts'
import { SourceBadge } from '../../parts/chain.tsx'
import { Evidence, kindsOf } from '../../parts/evidence.tsx'
import { OriginCount } from '../../parts/origin-count.tsx'
import { RelationLabel, Why } from '../../parts/relation.tsx'

const FEW = 4

/** From whom an account came: each origin, and the reports that pass it on. */
const Origins = ({ account, articles }: { account: AccountView; articles: Articles }): ReactElement => (
  <ul className="origins">
    {account.origins.map((origin) => (
      <li key={`${origin.kind} ${origin.name}`}>
        <span className="chain">
          <SourceBadge name={origin.name} kind={origin.kind} />
        </span>
        {origin.articles.length > 1 && (
          <span className="fine">
            {' '}
            in{' '}
            {origin.articles
              .map((id) => articles.get(id))
              .filter((ref) => ref !== undefined)
              .map(shortOf)
              .join(', ')}
            {origin.reason === null ? '' : `. Counted once: ${origin.reason}`}
          </span>
        )}
      </li>
    ))}
  </ul>
)

function Account({
  situation,
  account,
  articles,
  kinds,
}: {
  situation: string
  account: AccountView
  articles: Articles
  kinds: ReturnType<typeof kindsOf>
}): ReactElement {
  const [all, setAll] = useState(false)
  const shown = all ? account.evidence : account.evidence.slice(0, FEW)
  return (
    <section>
      <h2 className="num">{account.answer}</h2>
      <OriginCount origins={account.origins} />
      {account.since !== null && <span className="fine since">first {dateWords(account.since)}</span>}
      {shown.map((one) => (
        <Evidence
          key={`${one.article} ${one.start}`}
          situation={situation}
          evidence={one}
          articles={articles}
          kinds={kinds}
        />
      ))}
      {account.evidence.length > shown.length && (
        <p className="rest">
          <button type="button" className="btn sm" onClick={() => setAll(true)}>
            {count(account.evidence.length - FEW, 'more sentence')}
          </button>
        </p>
      )}
      {account.origins.some(({ articles: of }) => of.length > 1) && <Origins account={account} articles={articles} />}
    </section>
  )
}

/** An opened point: why it is classed so, then its accounts side by side with sentences, chains and origins. */
export function Opened({
  situation,
  point,
  articles,
}: {
  situation: string
  point: PointView
  articles: readonly Parameters<typeof byId>[0][number][]
}): ReactElement {
  const kinds = kindsOf(point.accounts)
  const refs = byId(articles)
  return (
    <div className="opened" data-part>
      <p className="why-line">
        <RelationLabel relation={point.relation} />
        <Why point={point} />
      </p>
      <div className="sides">
        {point.accounts.map((account) => (
          <Account
            key={`${account.since} ${account.answer}`}
            situation={situation}
            account={account}
            articles={refs}
            kinds={kinds}
          />
        ))}
      </div>
    </div>
  )
}
