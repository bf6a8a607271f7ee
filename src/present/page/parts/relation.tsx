import type { ReactElement } from 'react'
import type { PointView } from '../../dossier/types.ts'
import type { Relation } from '../data/types.ts'
import { listed } from '../format/number.ts'
import { REASON, RELATION } from '../words.ts'
import { Icon } from './icon.tsx'

/** Glyph and word, never colour alone. */
export const RelationLabel = ({ relation }: { relation: Relation }): ReactElement => (
  <span className={`rel ${relation}`}>
    <Icon name={relation} />
    {RELATION[relation].word}
  </span>
)

/** Why the accounts stand as they stand: the sentence of the comparison, and of more than two accounts, which it compared. */
export function Why({ point: { reason, accounts } }: { point: PointView }): ReactElement {
  const values = [...new Set(Object.values(reason.values).filter((value) => value !== ''))]
  return (
    <span className="why">
      {REASON[reason.code] ?? reason.code}
      {values.length > 1 && accounts.length > 2 && (
        <span className="values"> Compared: {listed(values.map((value) => `“${value}”`))}.</span>
      )}
    </span>
  )
}
