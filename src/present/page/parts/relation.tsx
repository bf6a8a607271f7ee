import type { ReactElement } from 'react'
import type { PointView } from '../../dossier/types.ts'
import type { Relation } from '../data/types.ts'
import { REASON, RELATION } from '../words.ts'
import { Icon } from './icon.tsx'

/** Glyph and word, never colour alone. */
export const RelationLabel = ({ relation }: { relation: Relation }): ReactElement => (
  <span className={`rel ${relation}`}>
    <Icon name={relation} />
    {RELATION[relation].word}
  </span>
)

/** Why the accounts stand as they stand: the sentence of the comparison, and what it compared. */
export function Why({ reason }: { reason: PointView['reason'] }): ReactElement {
  const values = Object.values(reason.values).filter((value) => value !== '')
  return (
    <span className="why">
      {REASON[reason.code] ?? reason.code}
      {values.length > 0 && <span className="values"> Compared: {values.join(' · ')}.</span>}
    </span>
  )
}
