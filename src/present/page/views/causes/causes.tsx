import { type ReactElement, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { CausesView, Push } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { byId } from '../../data/types.ts'
import { count } from '../../format/number.ts'
import { useKeys } from '../../keys/keys.ts'
import { useNarrow } from '../../parts/hooks.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty } from '../../parts/states.tsx'
import { View } from '../../parts/view.tsx'
import { CAUSAL } from '../../words.ts'
import type { ViewProps } from '../view.ts'
import { Bar } from './bar.tsx'
import { drawnOf } from './drawn.ts'
import { Key } from './key.tsx'
import { layoutOf } from './layout.ts'
import { Apart, List } from './list.tsx'
import { MapOf } from './map.tsx'
import { Circle, Claims, Sentence, WhatIf } from './panel.tsx'
import { directions, labelsOf } from './words.ts'
import './causes.css'

/** What the address names: a claimed effect, or a variable and the way it is pushed. */
function chosenIn(view: CausesView, id: string | null, params: URLSearchParams) {
  const labels = labelsOf(view)
  const asked = params.get('if') ?? id
  return {
    labels,
    link: view.links.find((one) => one.id === id),
    variable: asked !== null && labels.has(asked) ? asked : null,
    push: (params.get('push') === 'falls' ? 'falls' : 'rises') as Push,
  }
}

function titleOf({ labels, link, variable, push }: ReturnType<typeof chosenIn>): string | null {
  if (link !== undefined) return `${labels.get(link.from)} ${CAUSAL[link.side].one} ${labels.get(link.to)}`
  return variable === null ? null : `If “${labels.get(variable)}” ${push}`
}

function Board({ situation, id, view }: { situation: string; id: string | null; view: CausesView }): ReactElement {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const isNarrow = useNarrow()
  const { labels, link, variable, push } = useMemo(() => chosenIn(view, id, params), [view, id, params])
  const { data: result } = usePart(
    situation,
    'what-if',
    { variable: variable ?? '', push },
    { enabled: variable !== null, keep: true },
  )
  const pushed = variable !== null && result?.variable === variable ? result : undefined
  const drawn = useMemo(
    () =>
      drawnOf(view, [...(variable === null ? [] : [variable]), ...(link === undefined ? [] : [link.from, link.to])]),
    [view, variable, link],
  )
  const layout = useMemo(() => layoutOf(drawn), [drawn])

  const go = (next: string | null, what: string | null, way: Push): void =>
    void navigate(address(situation, 'causes', next, { if: what, push: what === null ? null : way }), {
      replace: true,
      preventScrollReset: true,
    })
  const choose = (next: string): void => {
    if (labels.has(next)) go(null, next === variable ? null : next, push)
    else go(next === id ? null : next, variable, push)
  }
  const clear = (): boolean => {
    if (link !== undefined) go(null, variable, push)
    else if (variable !== null) go(null, null, push)
    else return false
    return true
  }
  useKeys({ escape: clear })

  if (view.links.length === 0 && view.apart.length === 0) {
    return (
      <Empty title="No report claims that one thing leads to another.">
        <p>A sentence that names a cause and what comes of it would stand here.</p>
      </Empty>
    )
  }
  const notes = new Map(directions(pushed))
  if (variable !== null) notes.set(variable, push === 'rises' ? 'you raise this' : 'you lower this')
  const lit = new Set(pushed?.reached.flatMap(({ ways }) => ways.flatMap(({ links }) => links)))
  const articles = byId(view.articles)
  const claims = link !== undefined && (
    <>
      <h2>
        <Sentence link={link} labels={labels} />
      </h2>
      <Claims situation={situation} link={link} articles={articles} />
    </>
  )
  const circles = link === undefined ? view.loops : view.loops.filter(({ links }) => links.includes(link.id))
  return (
    <div className="cz">
      <Bar view={view} variable={variable} push={push} set={(what, way) => go(null, what, way)} />
      <aside className="pn" aria-label="What was chosen">
        {!isNarrow && claims}
        {link === undefined && pushed !== undefined && (
          <>
            <h2>
              If “{labels.get(pushed.variable)}” {pushed.push}
            </h2>
            <WhatIf view={view} choose={choose} result={pushed} />
          </>
        )}
        {(link !== undefined ? !isNarrow : variable === null) && circles.length > 0 && (
          <>
            <h2>{link === undefined ? 'Circles' : 'In a circle'}</h2>
            {circles.map((loop) => (
              <Circle key={loop.id} view={view} choose={choose} loop={loop} />
            ))}
          </>
        )}
        {link === undefined && variable === null && circles.length === 0 && (
          <p className="quiet">No claims close a circle. Choose an arrow or a line to see who says it.</p>
        )}
      </aside>
      <section className="map-part" aria-labelledby="h-map">
        <h2 className="sec" id="h-map">
          Map
          <span className="n">
            {drawn.variables.length < view.variables.length
              ? `${drawn.variables.length} of ${count(view.variables.length, 'variable')}: those that claims join`
              : count(view.variables.length, 'variable')}
          </span>
        </h2>
        {drawn.variables.length === 0 ? (
          <p className="quiet">No two claims share a variable; each stands by itself in the list.</p>
        ) : (
          <>
            <div className="map-wrap">
              <MapOf
                drawn={drawn}
                layout={layout}
                open={link?.id ?? variable}
                lit={lit}
                notes={notes}
                choose={choose}
              />
            </div>
            <Key />
          </>
        )}
      </section>
      <div className="list-part">
        <List view={view} open={link?.id ?? null} choose={choose} />
        <Apart situation={situation} view={view} />
      </div>
      {isNarrow && link !== undefined && (
        <Sheet title="Who says it" shut={() => go(null, variable, push)}>
          <div className="pn">{claims}</div>
        </Sheet>
      )}
    </div>
  )
}

/** Who claims that what leads to what, as a list and a map. */
export function Causes({ situation, id }: ViewProps): ReactElement {
  const query = usePart(situation, 'causes')
  const [params] = useSearchParams()
  return (
    <View
      name="Causes"
      situation={situation}
      query={query}
      about={({ links }) =>
        links.length === 0
          ? null
          : `${count(links.length, 'effect')} that somebody in the reports claims. The map says who claims what, not what is so.`
      }
      chosen={(view) => titleOf(chosenIn(view, id, params))}
    >
      {(view) => <Board situation={situation} id={id} view={view} />}
    </View>
  )
}
