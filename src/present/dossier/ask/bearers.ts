import { isStopword, words } from '../../../text/words.ts'
import type { Excerpt } from './excerpt.ts'
import type { Question } from './question.ts'
import { isAkin, joinNames, stemsOf } from './stems.ts'
import type { Term } from './term.ts'

/** Whom a report calls so: "energy minister" as head "minister" and the stems beside it, and the name as stems. */
interface Called {
  readonly head: string
  readonly beside: readonly string[]
  readonly name: readonly string[]
}

const contentStems = (text: string): string[] =>
  stemsOf(
    words(text)
      .filter((word) => !isStopword(word))
      .join(' '),
  )

/** "President of the port authority" is a president, beside whom the authority stands. */
function called(description: string, name: string, isPerson: boolean): Called | null {
  // "Of the HGF union": she is none, HGF is.
  const [, body = '', kind = ''] = /^of (?:the )?(\p{Lu}\S*) (\p{Ll}+)$/u.exec(description) ?? []
  if (body !== '') return { head: stemsOf(kind)[0]!, beside: [], name: stemsOf(body) }
  const [front = '', ...behind] = joinNames(description).split(/\s(?:of|for|at|in|to)\s/)
  const stems = contentStems(front)
  const head = stems.at(-1)
  const all = contentStems(name)
  const own = isPerson ? all.slice(-1) : all
  if (head === undefined || own.length === 0 || own.includes(head)) return null
  return { head, beside: [...stems.slice(0, -1), ...contentStems(behind.join(' '))], name: own }
}

/** What the reports call those they name, by title or office, or by the noun that stands for a source. */
function callings({ statement }: Excerpt): Called[] {
  return [...statement.values()].flatMap(({ content, grade }): Called[] => {
    if (grade === 'weak') return []
    if (content.kind === 'role') return [called(content.role, content.name, content.nameKind === 'person') ?? []].flat()
    if (content.kind !== 'attribution' || content.sourceAnchor === null || content.sourceKind === 'unnamed') return []
    return [called(content.sourceAnchor.exact, content.source, content.sourceKind === 'named') ?? []].flat()
  })
}

const MOST_BESIDE = 3

/** The content words that stand with the one at a place: "the energy [minister]", "the [governor] of the island". */
function besideOf(all: readonly string[], at: number, terms: ReadonlyMap<string, Term>): Term[] {
  const termAt = (place: number): Term | undefined => terms.get(stemsOf(all[place] ?? '')[0] ?? '')
  const found: Term[] = []
  for (let back = at - 1; back >= Math.max(0, at - MOST_BESIDE) && !isStopword(all[back]!); back--) {
    const term = termAt(back)
    if (term) found.push(term)
  }
  if (!/^(?:of|for)$/.test(all[at + 1] ?? '')) return found
  const from = /^(?:the|a|an)$/i.test(all[at + 2] ?? '') ? at + 3 : at + 2
  for (let on = from; on < from + MOST_BESIDE && on < all.length && !isStopword(all[on]!); on++) {
    const term = termAt(on)
    if (term) found.push(term)
  }
  return found
}

/**
 * Names that reports give whom the question speaks of by title, office or kind: "the mayor", "Norway's prime minister", "the
 * union". A bare title stands for its bearers only where all that bear it so are one.
 */
function bearersOf(head: string, beside: readonly Term[], all: readonly Called[]): (readonly string[])[] {
  const so = all.filter((one) => one.head === head)
  const fits = so.filter((one) => beside.every(({ stem }) => one.beside.some((other) => isAkin(stem, other))))
  const bare = beside.length > 0 ? so.filter((one) => one.beside.length === 0) : []
  const once = (list: readonly Called[]): (readonly string[])[] => [
    ...new Map(list.map(({ name }) => [name.join(' '), name])).values(),
  ]
  const names = once(fits)
  if (names.length > 0) return names
  const bearers = once(bare)
  return bearers.length === 1 ? bearers : []
}

const initials = (name: string): string =>
  words(name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase()

/** The full names of a body by their first letters. */
function writtenOut(acronym: string, { statement }: Excerpt): (readonly string[])[] {
  const names = [...statement.values()].flatMap(({ content }) =>
    content.kind === 'attribution' ? [content.source] : content.kind === 'position' ? [content.actor] : [],
  )
  return [...new Set(names)].filter((name) => initials(name) === acronym && acronym.length > 2).map(contentStems)
}

/** The question with the names of those whom it speaks of otherwise; itself where the reports name none. */
export function withBearers(question: Question, excerpt: Excerpt): Question {
  const all = words(joinNames(question.text))
  const terms = new Map(question.terms.map((term) => [term.stem, term]))
  const known = callings(excerpt)
  const named = new Map<Term, (readonly string[])[]>()
  all.forEach((word, at) => {
    const term = terms.get(stemsOf(word)[0] ?? '')
    if (!term || term.isName) return
    const beside = besideOf(all, at, terms)
    const called = bearersOf(term.stem, beside, known)
    const names = called.flatMap((name) => [name, ...(name.length === 1 ? writtenOut(name[0]!, excerpt) : [])])
    if (names.length > 0) for (const one of [term, ...beside]) named.set(one, names)
  })
  if (named.size === 0) return question
  return { ...question, terms: question.terms.map((term) => ({ ...term, bearers: named.get(term) ?? [] })) }
}
