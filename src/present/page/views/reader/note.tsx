import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { PointView, StatementView } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { type Articles, byId } from '../../data/types.ts'
import { contentWords, sureWords } from '../../format/statement.ts'
import { Evidence, kindsOf } from '../../parts/evidence.tsx'
import { Icon } from '../../parts/icon.tsx'
import { OriginCount } from '../../parts/origin-count.tsx'
import { RelationLabel, Why } from '../../parts/relation.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import { stripeOf } from '../../parts/stripe.ts'
import { KINDS } from '../../words.ts'

interface At {
  readonly situation: string
  /** The report being read. */
  readonly article: string
  readonly articles: Articles
}

/** A point from where this report stands: its answers, and the sentences of the other reports. */
function PointIn({ situation, article, articles, point }: At & { point: PointView }): ReactElement {
  const kinds = kindsOf(point.accounts)
  return (
    <section>
      <h3>{point.question}</h3>
      <p className="rel-line">
        <RelationLabel relation={point.relation} /> <Why point={point} />
      </p>
      {point.accounts.map((account, index) => {
        const others = account.evidence.filter((one) => one.article !== article)
        const here = account.evidence.length > others.length
        return (
          <div key={`${account.since} ${account.answer}`} className="ac">
            <div className={`h ${stripeOf(point.relation, index, point.accounts.length)}`}>
              <b className="num">{account.answer}</b>
              <OriginCount origins={account.origins} />
            </div>
            {here && <p className="fine">{others.length === 0 ? 'This report alone.' : 'This report, and:'}</p>}
            {others.slice(0, 3).map((one) => (
              <Evidence
                key={`${one.article} ${one.start}`}
                situation={situation}
                evidence={one}
                articles={articles}
                kinds={kinds}
              />
            ))}
            {others.length > 3 && (
              <p className="fine">
                <Link to={address(situation, 'points', point.id)}>{others.length - 3} more</Link>
              </p>
            )}
          </div>
        )
      })}
      <p className="foot">
        <Link to={address(situation, 'points', point.id)}>Open the point</Link>
      </p>
    </section>
  )
}

/** What the program read in the chosen words. */
const Read = ({ statements }: { statements: readonly StatementView[] }): ReactElement | null =>
  statements.length === 0 ? null : (
    <section className="read">
      <h3>Read in these words</h3>
      <ul>
        {statements.map(({ id, kind, content, rule, grade, grounds }) => (
          <li key={id}>
            <Icon name={kind} className={KINDS.find((one) => one.kind === kind)?.family ?? ''} />
            <span>
              <span className="sr">{KINDS.find((one) => one.kind === kind)?.one}: </span>
              {contentWords(content)}
              <span className="sure">
                {sureWords(grade, grounds)}; rule {rule}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

/** Sentences of other reports that speak of the chosen words, but for those shown already. */
function Elsewhere({
  situation,
  article,
  span,
  shown,
}: At & { span: { start: number; end: number }; shown: ReadonlySet<string> }): ReactElement {
  const query = usePart(situation, 'elsewhere', { article, start: String(span.start), end: String(span.end) })
  const all = query.data?.evidence ?? []
  const fresh = all.filter((one) => !shown.has(`${one.article} ${one.sentence.start}`))
  const articles = byId(query.data?.articles ?? [])
  return (
    <section className="else">
      <h3>Other reports on this</h3>
      {query.isError && <Failed fault={query.error} retry={() => query.refetch()} />}
      {query.isPending && <Waiting bars={3} />}
      {query.data !== undefined && all.length === 0 && <p className="fine">No other report speaks of these words.</p>}
      {all.length > 0 && fresh.length === 0 && <p className="fine">No sentence but those above.</p>}
      {fresh.slice(0, 5).map((one) => (
        <Evidence key={`${one.article} ${one.start}`} situation={situation} evidence={one} articles={articles} />
      ))}
    </section>
  )
}

export interface OpenNoteProps extends At {
  readonly span: { readonly start: number; readonly end: number }
  readonly words: string
  readonly points: readonly PointView[]
  readonly statements: readonly StatementView[]
  /** Shows how the sentence was read; null for a report that was not analysed. */
  readonly grammar: (() => void) | null
}

/** The one open note: the points of the chosen words, what was read in them, and other reports on them. */
export function OpenNote(props: OpenNoteProps): ReactElement {
  const { points, statements, words, grammar, ...at } = props
  const shown = new Set(
    points.flatMap(({ accounts }) =>
      accounts.flatMap(({ evidence }) => evidence.map((one) => `${one.article} ${one.sentence.start}`)),
    ),
  )
  return (
    <>
      {points.length === 0 && (
        <p className="chosen-words">
          “{words.length > 160 ? `${words.slice(0, words.lastIndexOf(' ', 160))} …` : words}”
        </p>
      )}
      {points.map((point) => (
        <PointIn key={point.id} {...at} point={point} />
      ))}
      <Read statements={statements} />
      <Elsewhere {...at} shown={shown} />
      {grammar !== null && (
        <p className="foot">
          <button type="button" className="link" onClick={grammar} title="Key i">
            How the sentence was read
          </button>
        </p>
      )}
    </>
  )
}
