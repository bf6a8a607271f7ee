import type { ReactElement } from 'react'
import type { StatementView } from '../../../dossier/types.ts'
import type { StatementKind } from '../../data/types.ts'
import { number } from '../../format/number.ts'
import { Icon } from '../../parts/icon.tsx'
import { KINDS } from '../../words.ts'

interface Props {
  readonly statements: readonly StatementView[]
  readonly kinds: ReadonlySet<StatementKind>
  readonly toggle: (kind: StatementKind | null) => void
  /** Weak readings of this report: how many, whether they are shown. */
  readonly weak: { readonly all: number; readonly shown: boolean; readonly toggle: () => void }
}

/** Tints of the text by kind of statement; their keys do the same. */
export function Tools({ statements, kinds, toggle, weak }: Props): ReactElement {
  return (
    <div className="tools no-print" role="toolbar" aria-label="Tint by kind of statement">
      <span className="lab">Tint</span>
      {KINDS.map(({ kind, key, many, family }) => {
        const all = statements.filter((one) => one.kind === kind).length
        return (
          <button
            key={kind}
            type="button"
            className={`tog ${family}`}
            aria-pressed={kinds.has(kind)}
            disabled={all === 0}
            title={`Key ${key}`}
            onClick={() => toggle(kind)}
          >
            <Icon name={kind} />
            {many}
            <span className="n num">{number(all)}</span>
          </button>
        )
      })}
      {kinds.size > 0 && (
        <button type="button" className="tog" onClick={() => toggle(null)} title="Key 0">
          None
        </button>
      )}
      {weak.all > 0 && (
        <button type="button" className="tog weak" aria-pressed={weak.shown} onClick={weak.toggle} title="Key w">
          Show weak readings
          <span className="n num">{number(weak.all)}</span>
        </button>
      )}
    </div>
  )
}
