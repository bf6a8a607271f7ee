import { type ReactElement, useEffect, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { DecisionView } from '../../../dossier/types.ts'
import { usePart } from '../../data/queries.ts'
import { address } from '../../data/routes.ts'
import { byId } from '../../data/types.ts'
import { countAtHead } from '../../format/number.ts'
import { useKeys } from '../../keys/keys.ts'
import { Empty } from '../../parts/states.tsx'
import { View } from '../../parts/view.tsx'
import type { ViewProps } from '../view.ts'
import { Ladder } from './ladder.tsx'
import { Matrix } from './matrix.tsx'
import { titled } from './words.ts'
import './decision.css'

function Board({ situation, id, view }: { situation: string; id: string | null; view: DecisionView }): ReactElement {
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const { options } = view
  // The first option stands open until another is chosen or all are shut.
  const open = id ?? (params.get('open') === 'none' ? null : (options[0]?.id ?? null))
  const go = (next: string | null): void =>
    void navigate(address(situation, 'decision', next, { open: next === null ? 'none' : null }), {
      replace: true,
      preventScrollReset: true,
    })
  useKeys({
    escape: () => {
      if (open === null) return false
      go(null)
      return true
    },
  })
  // A link to an option brings its row into sight once.
  const brought = useRef(false)
  useEffect(() => {
    if (brought.current || id === null) return
    brought.current = true
    document.querySelector('#main tr.sel')?.scrollIntoView({ block: 'start' })
  }, [id])

  if (options.length === 0) {
    return (
      <Empty title="The reports name no step to decide on.">
        <p>A step that somebody proposes, weighs, takes or refuses would stand here.</p>
      </Empty>
    )
  }
  return (
    <>
      <Ladder
        situation={situation}
        options={options}
        articles={byId(view.articles)}
        open={open}
        toggle={(next) => go(next === open ? null : next)}
      />
      <Matrix situation={situation} options={options} />
    </>
  )
}

/** What is to be decided: how far each option has come, and who stands where. */
export function Decision({ situation, id }: ViewProps): ReactElement {
  const query = usePart(situation, 'decision')
  return (
    <View
      name="Decision"
      situation={situation}
      query={query}
      about={({ options }) =>
        options.length === 0
          ? null
          : `${countAtHead(options.length, 'step')} that somebody in the reports proposes, takes or refuses, and who stands where.`
      }
      chosen={({ options }) => {
        const open = options.find((option) => option.id === id)
        return open && titled(open.label)
      }}
    >
      {(view) => <Board situation={situation} id={id} view={view} />}
    </View>
  )
}
