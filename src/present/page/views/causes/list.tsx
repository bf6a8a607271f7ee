import { type ReactElement, useState } from 'react'
import type { CausesView } from '../../../dossier/types.ts'
import { byId } from '../../data/types.ts'
import { number } from '../../format/number.ts'
import { Evidence } from '../../parts/evidence.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { Sentence } from './panel.tsx'
import { claimants, hedges, labelsOf } from './words.ts'

/** Every link in words, with who says it. */
export function List({
  view,
  open,
  choose,
}: {
  view: CausesView
  open: string | null
  choose: (id: string) => void
}): ReactElement {
  const labels = labelsOf(view)
  const articles = byId(view.articles)
  return (
    <section aria-labelledby="h-list">
      <h2 className="sec" id="h-list">
        As a list <span className="n">{number(view.links.length)}</span>
      </h2>
      <VirtualList
        className="claims"
        items={view.links}
        size={46}
        keyOf={({ id }) => id}
        render={(link) => (
          <div className={link.id === open ? 'claim sel' : 'claim'}>
            <button
              type="button"
              className="l"
              aria-pressed={link.id === open}
              data-row
              onClick={() => choose(link.id)}
            >
              <Sentence link={link} labels={labels} />
              {hedges(link).length > 0 && <i>, “{hedges(link).join('”, “')}”</i>}
            </button>
            <span className="fine">{claimants(link.claims, articles).join(', ')}</span>
          </div>
        )}
      />
    </section>
  )
}

const SOME = 10

/** Claims of which one end is told as a sentence, so that no other claim can share it. */
export function Apart({ situation, view }: { situation: string; view: CausesView }): ReactElement | null {
  const [whole, setWhole] = useState(false)
  const articles = byId(view.articles)
  if (view.apart.length === 0) return null
  return (
    <section className="apart" aria-labelledby="h-apart">
      <h2 className="sec" id="h-apart">
        Effects told in whole sentences, not on the map <span className="n">{number(view.apart.length)}</span>
      </h2>
      {view.apart.slice(0, whole ? undefined : SOME).map(({ evidence }) => (
        <Evidence
          key={`${evidence.article} ${evidence.start} ${evidence.end}`}
          situation={situation}
          evidence={evidence}
          articles={articles}
        />
      ))}
      {!whole && view.apart.length > SOME && (
        <button type="button" className="btn" onClick={() => setWhole(true)}>
          Show {number(view.apart.length - SOME)} more
        </button>
      )}
    </section>
  )
}
