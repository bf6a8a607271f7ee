import { isStopword, words } from '../../../text/words.ts'
import type { Question } from './question.ts'
import { canonical } from './related.ts'
import type { Candidate } from './sentence.ts'
import { stemsOf } from './stems.ts'
import type { Term } from './term.ts'

/** Whether a text names, beyond its first word, something that is not known. */
export function hasNewName(text: string, known: ReadonlySet<string>): boolean {
  return words(text)
    .slice(1)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isStopword(word))
    .some((name) => stemsOf(name).some((stem) => !known.has(stem)))
}

const BY = /\b(?<verb>\p{L}+) by (?!\p{L}+ing\b|\d)(?:\p{Ll}+ ){0,3}\p{L}+/gu

/** Whether a text tells by whom is done what is asked of: "owned by two brothers". */
const isDoneBy = (terms: readonly Term[], text: string): boolean =>
  [...text.matchAll(BY)].some(({ groups }) => {
    const verb = canonical(groups!.verb!)
    return terms.some(({ stem, near }) => stem === verb || near.has(verb))
  })

/** A name the question does not have, at best one that a statement gives. */
export function who({ terms }: Question, { text, statements }: Candidate): number {
  const asked = new Set(terms.map(({ stem }) => stem))
  const isNew = (name: string): boolean => stemsOf(name).some((stem) => !asked.has(stem))
  const given = statements.some(
    ({ content }) =>
      (content.kind === 'attribution' && isNew(content.source)) ||
      (content.kind === 'position' && isNew(content.actor)) ||
      (content.kind === 'role' && isNew(content.name)) ||
      (content.kind === 'event' && content.actors.some(isNew)) ||
      (content.kind === 'capability' && isNew(content.actor)),
  )
  if (given) return 1
  return hasNewName(text, asked) || isDoneBy(terms, text) ? 0.9 : 0.6
}
