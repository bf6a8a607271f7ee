import type { StatementView } from '../../../dossier/types.ts'
import type { Content } from '../../data/types.ts'

type Attribution = Extract<Content, { kind: 'attribution' }>

/** Who speaks in a paragraph: the first speaker with what is known, then the others. */
export interface Speakers {
  readonly name: string
  readonly kind: Attribution['sourceKind']
  /** Roles and ways: "Harbour master", "via the Post"; then "within it: the memo". */
  readonly facts: readonly string[]
}

/** Roles by name, the first that the report gives. */
export function rolesOf(statements: readonly StatementView[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  for (const { content } of statements) {
    if (content.kind === 'role' && !roles.has(content.name)) roles.set(content.name, content.role)
  }
  return roles
}

/** The speakers of the words between `start` and `end`; null where the report speaks in its own voice. */
export function speakersOf(
  span: { start: number; end: number },
  statements: readonly StatementView[],
  roles: ReadonlyMap<string, string>,
): Speakers | null {
  const mine = statements.filter(
    (one): one is StatementView & { content: Attribution } =>
      one.content.kind === 'attribution' && one.start < span.end && one.end > span.start,
  )
  const first = mine[0]
  if (first === undefined) return null
  const { source, sourceKind, via } = first.content
  const facts = [
    roles.get(source),
    ...via.map((name) => `via ${name}`),
    sourceKind === 'document' ? 'document' : undefined,
    ...[...new Set(mine.map(({ content }) => content.source))]
      .filter((name) => name !== source)
      .slice(0, 2)
      .map((name) => `then: ${name}`),
  ].filter((fact) => fact !== undefined)
  return { name: source, kind: sourceKind, facts }
}
