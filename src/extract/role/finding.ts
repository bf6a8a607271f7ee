import type { Analysis } from '../../model/analysis.ts'
import type { NameKind, Role } from '../../model/role.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { stem, words } from '../../text/words.ts'
import { canonicalName } from '../surface/aliases.ts'
import { entities, plainName } from '../surface/entities.ts'
import { isOrganizationNoun, isPersonNoun, isTitle } from '../surface/lexicon.ts'
import type { NamePhrase } from '../surface/names.ts'

/** Nouns that are said of firms and of persons. */
const EITHER =
  /^(?:owner|operator|maker|supplier|producer|generator|developer|manufacturer|leader|rival|partner|shareholder|insurer|lender|regulator)$/i

/** A role of a name; the anchor runs from the first word of either to the last of the other. */
export function roleFinding(analysis: Analysis, rule: string, name: NamePhrase, role: Span): Finding<Role> {
  const { text } = analysis
  const said = text.slice(role.start, role.end).replace(/\s+/g, ' ')
  const full = canonicalName(analysis, name.text, name.start)
  return {
    rule,
    anchor: anchorAt(text, { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) }),
    content: { kind: 'role', name: full, nameKind: kindOf(analysis, full, name, said), role: said },
  }
}

function kindOf(analysis: Analysis, full: string, name: NamePhrase, role: string): NameKind {
  if (/^(?:who|of) /.test(role)) return 'person'
  const known = entities(analysis).byName.get(plainName(full))?.kind ?? name.kind
  const head = role
    .split(/\s+(?:of|for|at|in|to|and|with|on|from)\s+|,/)[0]!
    .split(' ')
    .at(-1)!
  if (known === 'organization' || known === 'place' || known === 'group') return known
  if (isOrganizationNoun(head) && !isPersonNoun(head)) return 'organization'
  // "its owner, Vellis": an owner of one unknown name may be a firm.
  if (known === null && !full.includes(' ') && EITHER.test(head)) return 'organization'
  if (known === 'person' || isPersonNoun(head) || isTitle(head)) return 'person'
  return full.includes(' ') ? 'person' : 'organization'
}

/**
 * The findings without those that give a name again what an earlier one gave it: the same role, or fewer of its words
 * ("President" after "president of Peru").
 *
 * @param found  what earlier rules found in the article
 */
export function firstOfEach(findings: readonly Finding<Role>[], found: readonly Finding[] = []): Finding<Role>[] {
  const roles = new Map<string, Set<string>[]>()
  const add = ({ name, role }: Role) => roles.set(name, [...(roles.get(name) ?? []), new Set(words(role).map(stem))])
  for (const { content } of found) if (content.kind === 'role') add(content)
  return findings.filter(({ content }) => {
    const stems = words(content.role).map(stem)
    if ((roles.get(content.name) ?? []).some((role) => stems.every((one) => role.has(one)))) return false
    add(content)
    return true
  })
}
