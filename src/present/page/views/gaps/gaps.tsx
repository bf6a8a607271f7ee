import type { ReactElement } from 'react'
import { Link } from 'react-router'
import type { GapsView, GapView } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { type Articles, byId } from '../../data/types.ts'
import { count, number } from '../../format/number.ts'
import { Evidence } from '../../parts/evidence.tsx'
import { Empty } from '../../parts/states.tsx'
import { View } from '../../parts/view.tsx'
import type { ViewProps } from '../view.ts'
import './gaps.css'

const KINDS: readonly { readonly kind: GapView['kind']; readonly title: string; readonly why: string }[] = [
  { kind: 'unanswered', title: 'Raised, and not answered', why: 'No report says as much as the question asks.' },
  {
    kind: 'no-side',
    title: 'Nobody takes a side',
    why: 'Reports speak of the step; none tells who is for or against it.',
  },
  {
    kind: 'unnamed-only',
    title: 'Told by people without a name',
    why: 'One report has it from somebody unnamed; no other report tells it.',
  },
  { kind: 'undated', title: 'Figures without a date', why: 'Neither the words nor the report say of what day it is.' },
]
const MOST_WORDS = 2

const One = ({ situation, gap, articles }: { situation: string; gap: GapView; articles: Articles }): ReactElement => (
  <li data-part>
    <h3>
      <Link
        className="plain"
        to={
          gap.option === null
            ? address(situation, 'ask', null, { q: gap.question })
            : address(situation, 'decision', gap.option)
        }
        data-row
      >
        {gap.question}
      </Link>
    </h3>
    {gap.evidence.slice(0, MOST_WORDS).map((one) => (
      <Evidence key={`${one.article} ${one.start}`} situation={situation} evidence={one} articles={articles} />
    ))}
    {gap.evidence.length > MOST_WORDS && (
      <p className="fine">{count(gap.evidence.length - MOST_WORDS, 'more report')}</p>
    )}
  </li>
)

function Board({ situation, view }: { situation: string; view: GapsView }): ReactElement {
  const articles = byId(view.articles)
  if (view.gaps.length === 0) {
    return (
      <Empty title="No open question was found.">
        <p>
          <Link to={address(situation, 'ask')}>Ask one</Link>: what the reports do not say, they will say so.
        </p>
      </Empty>
    )
  }
  return (
    <>
      {KINDS.map(({ kind, title, why }) => {
        const own = view.gaps.filter((gap) => gap.kind === kind)
        return own.length === 0 ? null : (
          <section key={kind} aria-labelledby={`h-${kind}`} className="gap-group">
            <h2 className="sec" id={`h-${kind}`}>
              {title} <span className="n">{number(own.length)}</span>
              <span className="more">{why}</span>
            </h2>
            <ul>
              {own.map((gap) => (
                <One key={gap.id} situation={situation} gap={gap} articles={articles} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

/** What the reports leave open, of most use first. */
export function Gaps({ situation }: ViewProps): ReactElement {
  const query = usePart(situation, 'gaps')
  return (
    <View
      name="Gaps"
      situation={situation}
      query={query}
      about={({ gaps }) =>
        gaps.length === 0
          ? null
          : `${count(gaps.length, 'question')} that these reports leave open, each with the words that show it.`
      }
    >
      {(view) => <Board situation={situation} view={view} />}
    </View>
  )
}
