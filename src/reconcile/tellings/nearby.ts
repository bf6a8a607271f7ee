import type { Effect } from '../../model/effect.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { fold, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { eventsAround } from '../corpus/events-around.ts'
import { akinWords } from './akin.ts'

/** Roles are found by blocks of a text, so that each telling asks only those near it. */
const blockOf = (place: number): number => Math.floor(place / 256)
/** Characters before and after a claim in which its cause is looked for. */
const BEFORE = 600
const AFTER = 300
/** "The council's cuts": whose they are. */
const OWNED = /^(?:the\s|an?\s)?(?<owner>[^,;:]{2,40}?)['’]s?\s/iu

/** What other statements say of the words of a telling. */
export interface Nearby {
  /** Words, as `akin` gives them, by which a report says within the words who somebody is: they say nothing of what is done. */
  roles(statement: Statement): ReadonlySet<string>
  /** Whom a phrase means that tells no name but an office which the report gives to one alone ("its director"); else itself. */
  bearer(article: string, phrase: string): string
  /** Those whose doing an effect comes of: the owner of its cause, else who does it in the event that the cause is. */
  agents(effect: Statement<Effect>): readonly string[]
}

function rolesWithin(corpus: Corpus): Nearby['roles'] {
  const blocks = new Map<string, { readonly span: Span; readonly stems: readonly string[] }[]>()
  for (const { article, anchor, content } of corpus.of('role')) {
    const key = `${article} ${blockOf(anchor.start)}`
    const role = { span: anchor, stems: akinWords(content.role) }
    const list = blocks.get(key)
    if (list) list.push(role)
    else blocks.set(key, [role])
  }
  return ({ article, anchor: { start, end } }) => {
    const found = new Set<string>()
    for (let block = blockOf(start); block <= blockOf(end); block++)
      for (const { span, stems } of blocks.get(`${article} ${block}`) ?? [])
        if (start <= span.start && span.end <= end) for (const one of stems) found.add(one)
    return found
  }
}

/** "The new director of the museum": the noun of an office. */
const officeIn = (role: string): string => fold(words(role.split(BEHIND)[0] ?? '').at(-1) ?? '')
const BEHIND = /(?:^|\s)(?:of|for|at|in|on|to|from|with|who|which|that)\s|,/i
/** Phrases of an office and nothing behind it. */
const OF_OFFICE = /^(?:the|its|his|her|their)\s(?:\p{Ll}+\s){0,2}\p{Ll}+$/u

function bearersOf(corpus: Corpus): Nearby['bearer'] {
  const bearers = new Map<string, Set<string>>()
  for (const { article, content } of corpus.of('role')) {
    if (content.nameKind !== 'person') continue
    const key = `${article} ${officeIn(content.role)}`
    bearers.set(key, (bearers.get(key) ?? new Set()).add(content.name))
  }
  return (article, phrase) => {
    const found = OF_OFFICE.test(phrase) ? bearers.get(`${article} ${officeIn(phrase)}`) : undefined
    return found?.size === 1 ? [...found][0]! : phrase
  }
}

function agentsOf(corpus: Corpus): Nearby['agents'] {
  const around = eventsAround(corpus)
  return (effect) => {
    const { anchor, article, content } = effect
    const owner = OWNED.exec(content.cause)?.groups?.owner
    if (owner !== undefined) return [owner]
    const from = Math.max(0, anchor.start - BEFORE)
    const near = corpus.reports.get(article)!.article.text.slice(from, anchor.end + AFTER)
    const at = near.indexOf(content.cause)
    if (at < 0) return []
    const start = from + at
    const events = around({ ...effect, anchor: { ...anchor, start, end: start + content.cause.length } })
    const [first, ...more] = events.filter(({ content: { target } }) => target !== null)
    if (!first) return []
    const length = ({ anchor: { start: s, end } }: typeof first): number => end - s
    return more.reduce((best, one) => (length(one) < length(best) ? one : best), first).content.actors
  }
}

export function nearbyOf(corpus: Corpus): Nearby {
  return { roles: rolesWithin(corpus), bearer: bearersOf(corpus), agents: agentsOf(corpus) }
}
