import type { ReactElement, ReactNode } from 'react'
import type { CausalLinkView, CausesView, LoopView, WhatIfView, WhatIfWay } from '../../../dossier/types.ts'
import { type Articles, byId } from '../../data/types.ts'
import { listed } from '../../format/number.ts'
import { Evidence } from '../../parts/evidence.tsx'
import { CAUSAL } from '../../words.ts'
import { claimants, labelsOf } from './words.ts'

const SIDES = ['raises', 'lowers', 'denied', 'open'] as const

export const Sentence = ({
  link,
  labels,
}: {
  link: CausalLinkView
  labels: ReadonlyMap<string, string>
}): ReactElement => (
  <>
    {labels.get(link.from)} <i>{CAUSAL[link.side].one}</i> {labels.get(link.to)}
  </>
)

/** All claims on one arrow, by what they say, with their sentences. */
export function Claims({
  situation,
  link,
  articles,
}: {
  situation: string
  link: CausalLinkView
  articles: Articles
}): ReactElement {
  return (
    <>
      {SIDES.map((side) => {
        const told = link.claims.filter((claim) => claim.side === side)
        const weak = [...new Set(told.flatMap(({ hedge }) => hedge ?? []))]
        return told.length === 0 ? null : (
          <section key={side}>
            <h3>
              {CAUSAL[side].meaning}
              {weak.length > 0 && <span className="hedge">hedged: {listed(weak.map((one) => `“${one}”`))}</span>}
            </h3>
            {told.map(({ evidence }) => (
              <Evidence
                key={`${evidence.article} ${evidence.start} ${evidence.end}`}
                situation={situation}
                evidence={evidence}
                articles={articles}
              />
            ))}
          </section>
        )
      })}
    </>
  )
}

interface Choice {
  readonly view: CausesView
  readonly choose: (id: string) => void
}

/** Links one after the other, each leading to its claims. */
function Steps({
  view,
  choose,
  ids,
  children,
}: Choice & { ids: readonly string[]; children?: ReactNode }): ReactElement {
  const labels = labelsOf(view)
  const articles = byId(view.articles)
  const links = new Map(view.links.map((link) => [link.id, link]))
  return (
    <ol className="steps">
      {ids.map((id) => {
        const link = links.get(id)
        return link === undefined ? null : (
          <li key={id}>
            <button type="button" className="plain" onClick={() => choose(id)}>
              <Sentence link={link} labels={labels} />
            </button>
            <span className="fine">
              {link.isHedged && 'hedged; '}
              {listed(claimants(link.claims, articles))}
            </span>
          </li>
        )
      })}
      {children}
    </ol>
  )
}

const LOOP = {
  '+': 'It feeds itself: each turn adds to the next.',
  '-': 'It checks itself: each turn works against the last.',
}

export const Circle = ({ view, choose, loop }: Choice & { loop: LoopView }): ReactElement => (
  <section>
    <h3>{LOOP[loop.sign]}</h3>
    <Steps view={view} choose={choose} ids={loop.links} />
  </section>
)

/** Which way each variable goes, and by which claims; where the spreading ends, and why. */
export function WhatIf({ view, choose, result }: Choice & { result: WhatIfView }): ReactElement {
  const labels = labelsOf(view)
  const ways = (all: readonly WhatIfWay[]): ReactNode =>
    all.map(({ direction, links, isHedged }) => (
      <div key={`${direction} ${links.join(' ')}`}>
        <p className="way">
          {direction}
          {isHedged && <span className="hedge">on a hedged claim</span>}
        </p>
        <Steps view={view} choose={choose} ids={links} />
      </div>
    ))
  return (
    <>
      {result.reached.length === 0 && <p className="quiet">No claim says flatly what follows.</p>}
      {result.reached.map((one) => (
        <section key={one.variable}>
          <h3>
            {labels.get(one.variable)}
            {one.ways.length > 1 && <span className="both">the claims send it both ways</span>}
          </h3>
          {ways(one.ways)}
        </section>
      ))}
      {result.back.length > 0 && (
        <section>
          <h3>
            Back to {labels.get(result.variable)}:{' '}
            {listed(
              result.back.map(({ direction }) => (direction === result.push ? 'adds to it' : 'works against it')),
            )}
          </h3>
          {ways(result.back)}
        </section>
      )}
      {result.stops.length > 0 && (
        <section>
          <h3>It ends where claims differ, deny or leave it open</h3>
          <Steps view={view} choose={choose} ids={result.stops.map(({ link }) => link)} />
        </section>
      )}
    </>
  )
}
