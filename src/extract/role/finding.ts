import type { Analysis } from '../../model/analysis.ts'
import type { NameKind, Role } from '../../model/role.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { stem, words } from '../../text/words.ts'
import { spanOf } from '../clause/phrase.ts'
import type { Bearer, Referred } from './bearers.ts'
import { kindOf, type Named } from './kind.ts'
import { type RolePhrase, roleText, wordsBefore } from './phrase.ts'

/** What a phrase makes of its bearer; null where the two cannot be of one thing. */
export function kindBy(analysis: Analysis, bearer: Named, phrase: RolePhrase): NameKind | null {
  const lemma = analysis.words[phrase.head]!.lemma.toLowerCase()
  return kindOf(bearer, { noun: phrase.noun, lemma, before: wordsBefore(analysis, phrase) })
}

/**
 * The role that a phrase gives a name; the anchor runs from the first word of either to the last of the other.
 *
 * @param also  words that the anchor must hold too
 * @returns     null where name and noun cannot be of one thing
 */
export function roleFinding(
  analysis: Analysis,
  rule: string,
  { bearer, ground }: Referred,
  phrase: RolePhrase,
  also: Span = spanOf(analysis, phrase.words),
): Finding<Role> | null {
  const nameKind = kindBy(analysis, bearer, phrase)
  const [from, to] = phrase.words
  // "Lyon, a city": that much most readers know.
  if (nameKind === null || (nameKind === 'place' && (to - from === 1 || !isOpened(analysis, phrase)))) return null
  const span = spanOf(analysis, phrase.words)
  return made(analysis, rule, { bearer, ground }, [span, also], { nameKind, role: roleText(analysis, phrase) })
}

/** Whether an article or owner opens a phrase, or it is of several: else what stands beside a place is seldom its. */
function isOpened({ words }: Analysis, { words: [from, to], isPlural }: RolePhrase): boolean {
  const isOwned = words.slice(from, to).some(({ xpos }) => xpos === 'POS')
  return isPlural || isOwned || /^(?:DT|PRP\$)$/.test(words[from - 1]?.xpos ?? '')
}

/** A role that is a run of words as it stands: "who heads the panel", "of the institute". */
export function wordsFinding(analysis: Analysis, rule: string, bearer: Bearer, span: Span): Finding<Role> {
  const role = analysis.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return made(analysis, rule, { bearer, ground: null }, [span], { nameKind: 'person', role })
}

function made(
  { text }: Analysis,
  rule: string,
  { bearer, ground }: Referred,
  spans: readonly Span[],
  said: Pick<Role, 'nameKind' | 'role'>,
): Finding<Role> {
  const all = ground === null ? [bearer, ...spans] : spans
  const start = Math.min(...all.map((span) => span.start))
  const end = Math.max(...all.map((span) => span.end))
  return {
    rule,
    anchor: anchorAt(text, { start, end }),
    content: { kind: 'role', name: bearer.name, ...said },
    ...(ground && { grounds: { name: ground } }),
  }
}

/**
 * The findings without those that give a name again what an earlier one gave it: the same role, or fewer of its words
 * ("President" after "president of Peru").
 *
 * @param found  what earlier rules found in the article
 */
export function firstOfEach(findings: readonly Finding<Role>[], found: readonly Finding[] = []): Finding<Role>[] {
  const roles = new Map<string, Set<string>[]>()
  const add = ({ name, role }: Role) => {
    const own = roles.get(name) ?? []
    own.push(new Set(words(role).map(stem)))
    roles.set(name, own)
  }
  for (const { content } of found) if (content.kind === 'role') add(content)
  return findings.filter(({ content }) => {
    const stems = words(content.role).map(stem)
    if ((roles.get(content.name) ?? []).some((role) => stems.every((one) => role.has(one)))) return false
    add(content)
    return true
  })
}
