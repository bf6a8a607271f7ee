import type { NameKind } from '../../model/role.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { kindOfName } from './kind.ts'
import { type Name, parseName } from './name.ts'

/** A name as one or more statements give it, same words joined. */
export interface Mention {
  readonly name: Name
  readonly kind: NameKind
  readonly statements: readonly string[]
}

interface Draft {
  readonly name: Name
  readonly kinds: Map<NameKind, number>
  readonly statements: string[]
}

/** Every name that statements give as source, actor or bearer of a role, with what kind of name it mostly is. */
export function mentionsOf(corpus: Corpus): Map<string, Mention> {
  const drafts = new Map<string, Draft>()
  const kindOf = kindOfName(corpus)
  const add = (written: string, kind: NameKind | null, weight: number, statement: string): void => {
    const name = parseName(written, kind === 'organization')
    if (!name) return
    const key = name.words.join(' ')
    const draft: Draft = drafts.get(key) ?? { name, kinds: new Map(), statements: [] }
    drafts.set(key, draft)
    const guess = kind ?? kindOf(name)
    draft.kinds.set(guess, (draft.kinds.get(guess) ?? 0) + weight)
    draft.statements.push(statement)
  }
  for (const { id, content } of corpus.of('role')) add(content.name, content.nameKind, 3, id)
  for (const { id, content } of corpus.of('attribution')) {
    if (content.sourceKind === 'named') add(content.source, null, 1, id)
    else if (content.sourceKind === 'organization' || content.sourceKind === 'outlet')
      add(content.source, 'organization', 1, id)
  }
  for (const { id, content } of corpus.of('position')) add(content.actor, null, 1, id)
  for (const { id, content } of corpus.of('measure')) if (content.actor !== null) add(content.actor, null, 1, id)
  return new Map(
    [...drafts].map(([key, { name, kinds, statements }]) => {
      const [kind] = [...kinds].sort((a, b) => b[1] - a[1])[0]!
      return [key, { name, kind, statements }]
    }),
  )
}
