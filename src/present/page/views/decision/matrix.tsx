import { Fragment, type ReactElement } from 'react'
import { Link } from 'react-router'
import type { OptionView, PartyView } from '../../../dossier/types.ts'
import { toWords } from '../../data/routes.ts'
import { dateWords } from '../../format/date.ts'
import { count } from '../../format/number.ts'
import { Icon } from '../../parts/icon.tsx'
import { StanceMark } from './stance.tsx'
import { CAMP, CAMPS, SILENT, STANCE, STANCES, titled } from './words.ts'

interface Row {
  readonly name: string
  readonly role: string | null
  readonly camp: PartyView['camp']
  /** By id of the option. */
  readonly sides: ReadonlyMap<string, PartyView>
}

/** One row for each who takes a side on anything. */
function rowsOf(options: readonly OptionView[]): Row[] {
  const rows = new Map<string, Row & { sides: Map<string, PartyView> }>()
  for (const { id, parties } of options) {
    for (const party of parties) {
      const { name, role, camp } = party
      const row = rows.get(name) ?? { name, role, camp, sides: new Map<string, PartyView>() }
      row.sides.set(id, party)
      rows.set(name, row)
    }
  }
  return [...rows.values()]
}

/** Where somebody stands, and stood before. */
function Cell({ situation, party }: { situation: string; party: PartyView }): ReactElement {
  const last = party.stands.at(-1) ?? party.stands[0]
  const before = party.stands.slice(0, -1)
  const [words] = last.evidence
  const inside = (
    <>
      <StanceMark stance={last.stance} />
      <span>
        {before.map((stand) => (
          <span key={`${stand.stance} ${stand.date}`} className="was">
            {STANCE[stand.stance]}
            {stand.date !== null && `, ${dateWords(stand.date)}`}
            <Icon name="changed" />
            <span className="sr">then</span>
          </span>
        ))}
        <b>{STANCE[last.stance]}</b>
        {last.condition !== null && <span className="c"> {last.condition}</span>}
      </span>
    </>
  )
  return words === undefined ? (
    <span className="stc">{inside}</span>
  ) : (
    <Link className="stc" to={toWords(situation, words)} data-sentence>
      {inside}
    </Link>
  )
}

const Key = (): ReactElement => (
  <span className="key">
    {STANCES.map((stance) => (
      <span key={stance}>
        <StanceMark stance={stance} />
        {STANCE[stance]}
      </span>
    ))}
    <span>· {SILENT}</span>
  </span>
)

/** Who stands where: actors by camp, one column for each option that somebody takes a side on. */
export function Matrix({ situation, options }: { situation: string; options: readonly OptionView[] }): ReactElement {
  const columns = options.filter(({ parties }) => parties.length > 0)
  const rows = rowsOf(columns)
  if (rows.length === 0) return <p className="quiet">Nobody in these reports takes a side.</p>
  return (
    <section aria-labelledby="h-who">
      <h2 className="sec" id="h-who">
        Who stands where <span className="n">{count(rows.length, 'actor')}</span>
      </h2>
      <Key />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="mx-wrap" tabIndex={0} aria-label="Who stands where, by option">
        <table className="mx" style={{ minWidth: `${220 + columns.length * 168}px` }}>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr">Actor</span>
              </th>
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  {titled(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {CAMPS.map((camp) => {
              const own = rows.filter((row) => row.camp === camp)
              return own.length === 0 ? null : (
                <Fragment key={camp}>
                  <tr className="camp">
                    <th colSpan={columns.length + 1} scope="rowgroup">
                      {CAMP[camp]}
                    </th>
                  </tr>
                  {own.map(({ name, role, sides }) => (
                    <tr key={name} data-part>
                      <th scope="row">
                        {titled(name)}
                        {role !== null && <span className="fine">{role}</span>}
                      </th>
                      {columns.map(({ id }) => {
                        const party = sides.get(id)
                        return party === undefined ? (
                          <td key={id} className="nil">
                            <span className="sr">{SILENT}</span>
                          </td>
                        ) : (
                          <td key={id}>
                            <Cell situation={situation} party={party} />
                          </td>
                        )
                      })}
                    </tr>
                  ))}
                </Fragment>
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}
