import type { ReactElement } from 'react'
import type { CausesView, Push } from '../../../dossier/types.ts'

const PUSHES = ['rises', 'falls'] as const

/** "What if … rises or falls": which variable is pushed, and which way. */
export function Bar({
  view,
  variable,
  push,
  set,
}: {
  view: CausesView
  variable: string | null
  push: Push
  set: (variable: string | null, push: Push) => void
}): ReactElement {
  const sorted = view.variables.toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  return (
    <div className="push-bar no-print">
      <label htmlFor="what-if">What if</label>
      <select
        id="what-if"
        className="field"
        value={variable ?? ''}
        onChange={({ target }) => set(target.value === '' ? null : target.value, push)}
      >
        <option value="">choose a variable</option>
        {sorted.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <fieldset className="seg" aria-label="Which way it goes">
        {PUSHES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={variable !== null && one === push}
            disabled={variable === null}
            onClick={() => set(variable, one)}
          >
            {one}
          </button>
        ))}
      </fieldset>
      <span className="fine">Directions as claimed; the reports give no sizes.</span>
      {variable !== null && (
        <button type="button" className="btn bare sm" onClick={() => set(null, push)}>
          Clear <kbd>Esc</kbd>
        </button>
      )}
    </div>
  )
}
