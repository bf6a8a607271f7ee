import { type ReactElement, useState } from 'react'
import { useParams } from 'react-router'
import { areKeysOn, setKeysOn } from '../keys/keys.ts'
import { Sheet } from '../parts/sheet.tsx'
import { VIEWS } from '../views/index.ts'
import { KINDS } from '../words.ts'

type Rows = readonly (readonly [keys: readonly string[], does: string])[]

const EVERYWHERE: Rows = [
  [['/'], 'find in every report'],
  [['Ctrl', 'K'], 'find, or go to a view'],
  [['j'], 'next row or paragraph'],
  [['k'], 'previous row or paragraph'],
  [['Enter'], 'open or close'],
  [['o'], 'to the sentence in its report'],
  [[','], 'as known on the day before'],
  [['.'], 'as known on the day after'],
  [['Esc'], 'close the topmost, then clear the filter'],
  [['?'], 'these keys'],
]
const READER: Rows = [
  [['n'], 'next passage with other accounts'],
  [['p'], 'previous passage with other accounts'],
  [['i'], 'how the sentence was read'],
  [['['], 'previous report'],
  [[']'], 'next report'],
  ...KINDS.map(({ key, many }) => [[key], `tint: ${many.toLowerCase()}`] as const),
  [['0'], 'no tints'],
  [['w'], 'show weak readings too'],
]

const Table = ({ title, rows }: { title: string; rows: Rows }): ReactElement => (
  <section>
    <h3>{title}</h3>
    <dl className="keys">
      {rows.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </section>
)

export function HelpDialog({ shut }: { shut: () => void }): ReactElement {
  const { view } = useParams()
  const [on, setOn] = useState(areKeysOn)
  const toView: Rows = VIEWS.map(({ key, title }) => [['g', key], title] as const)
  return (
    <Sheet title="Keys" shut={shut}>
      <div className="help">
        {view === 'reader' && <Table title="In the reader" rows={READER} />}
        <Table title="Everywhere" rows={EVERYWHERE} />
        <Table title="Go to" rows={toView} />
        {view !== 'reader' && <Table title="In the reader" rows={READER} />}
      </div>
      <label className="switch">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setKeysOn(target.checked)
            setOn(target.checked)
          }}
        />
        Single keys work outside fields
      </label>
    </Sheet>
  )
}
