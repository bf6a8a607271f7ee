import type { PointView } from '../../../dossier/types.ts'
import type { PointKind, Relation } from '../../data/types.ts'
import { POINT_KIND, RELATIONS } from '../../words.ts'

export interface Filter {
  readonly rel: Relation | null
  readonly kind: PointKind | null
  /** Words of question, answer or origin, in lower case. */
  readonly text: string
}

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((one) => one === value) ?? null

export const readFilter = (params: URLSearchParams): Filter => ({
  rel: oneOf(RELATIONS, params.get('rel')),
  kind: oneOf(Object.keys(POINT_KIND) as PointKind[], params.get('kind')),
  text: (params.get('text') ?? '').trim().toLowerCase(),
})

const speaksOf = ({ question, accounts }: PointView, text: string): boolean =>
  [question, ...accounts.flatMap(({ answer, origins }) => [answer, ...origins.map(({ name }) => name)])].some((words) =>
    words.toLowerCase().includes(text),
  )

export const passes = (point: PointView, { rel, kind, text }: Filter): boolean =>
  (rel === null || point.relation === rel) &&
  (kind === null || point.kind === kind) &&
  (text === '' || speaksOf(point, text))

/** "No point is both changed and about “quay”." */
export function emptyWords({ rel, kind, text }: Filter): string {
  const parts = [
    rel,
    kind === null ? null : `of the kind ${POINT_KIND[kind].toLowerCase()}`,
    text === '' ? null : `about “${text}”`,
  ]
  const said = parts.filter((part) => part !== null)
  return `No point is ${said.length === 2 ? 'both ' : ''}${said.join(' and ')}.`
}
