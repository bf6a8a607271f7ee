import { Fragment, type ReactElement } from 'react'
import type { SpeakerKind } from '../data/types.ts'
import { SPEAKER } from '../words.ts'
import { Icon, type IconName } from './icon.tsx'

const GLYPH: Readonly<Record<SpeakerKind, IconName>> = {
  named: 'person',
  organization: 'organization',
  outlet: 'outlet',
  document: 'document',
  unnamed: 'unnamed',
  report: 'outlet',
}

/** Glyph and name of who speaks; what has no name is dashed. */
export const SourceBadge = ({ name, kind }: { name: string; kind: SpeakerKind | null }): ReactElement => (
  <>
    <Icon name={kind === null ? 'attribution' : GLYPH[kind]} />
    {kind !== null && <span className="sr">{SPEAKER[kind]}: </span>}
    <span className={kind === 'unnamed' ? 'name unnamed' : 'name'}>{name}</span>
  </>
)

/** Reads outward: the speaker, then through whom it reached the report. */
export const Chain = ({
  names,
  kinds,
}: {
  names: readonly string[]
  kinds?: ReadonlyMap<string, SpeakerKind> | undefined
}): ReactElement | null =>
  names.length === 0 ? null : (
    <span className="chain">
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && <span className="via">via</span>}
          <SourceBadge name={name} kind={kinds?.get(name) ?? null} />
        </Fragment>
      ))}
    </span>
  )
