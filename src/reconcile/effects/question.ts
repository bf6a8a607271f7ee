import { isPersonNoun, singular } from '../../lexicon/index.ts'
import type { Effect } from '../../model/effect.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { contentStems, fold } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isPlural } from '../measures/phrase.ts'
import { readSimple } from '../questions/simple-clause.ts'
import { askedBy } from '../questions/whether.ts'

/** The clause of a claim as a question, where its subject is the cause. */
function ofClause({ anchor, content }: Statement<Effect>, corpus: Corpus): string | null {
  const clause = readSimple(anchor.exact, corpus)
  const cause = new Set(contentStems(content.cause))
  const subject = contentStems(clause?.subject ?? '')
  const isOwn = subject.length > 0 && subject.every((one) => cause.has(one))
  return clause && isOwn ? askedBy(clause, false) : null
}

/**
 * Whether all claims are told by their outcome alone, and it is somebody or something that was there before: in no words of theirs
 * stands what became of "the crew".
 */
export function areBare(claims: readonly Statement<Effect>[]): boolean {
  const isBare = ({ anchor, content }: Statement<Effect>): boolean => {
    const own = new Set(contentStems(content.effect))
    return contentStems(anchor.exact).every((one) => own.has(one))
  }
  const isThere = ({ anchor, content }: Statement<Effect>): boolean =>
    /^(?:the|its|their|his|her)\s/i.test(anchor.exact) || isSomebody(headWord(content.effect))
  return claims.every(isBare) && claims.some(isThere)
}

const MADE_BY_HARM = new Set(readLines(new URL('../lexicon/made-by-harm.txt', import.meta.url)))

const isSomebody = (noun: string): boolean => isPersonNoun(noun) && !MADE_BY_HARM.has(singular(fold(noun)))

const headWord = (label: string): string =>
  label
    .split(/\s(?:of|in|at|for|from|to|with|on)\s/)[0]!
    .split(' ')
    .at(-1)!

/** The claim that makes the shortest question, as one: "Could the frost destroy the blossom?"; null where none does. */
export function whetherQuestion(claims: readonly Statement<Effect>[], corpus: Corpus): string | null {
  const asked = claims.flatMap((one) => ofClause(one, corpus) ?? [])
  return asked.length === 0 ? null : asked.reduce((best, one) => (one.length < best.length ? one : best))
}

/**
 * What claims of one effect answer: "Could the frost destroy the blossom?", else "What could the frost lead to?" or "What
 * does the frost do to the blossom?".
 *
 * Null where no claim tells what is done.
 *
 * @param cause    as it stands in a question
 * @param outcome  as it stands in a question
 */
export function effectQuestion(
  claims: readonly Statement<Effect>[],
  cause: string,
  outcome: string,
  corpus: Corpus,
): string | null {
  const asked = whetherQuestion(claims, corpus)
  if (asked !== null) return asked
  if (areBare(claims)) return null
  const isHedged = claims.some(({ content }) => content.hedge !== null)
  const verb = isHedged ? 'could' : isPlural(cause) ? 'do' : 'does'
  const isRaised = claims.every(({ content }) => content.sign === '+')
  return isRaised ? `What ${verb} ${cause} lead to?` : `What ${verb} ${cause} do to ${outcome}?`
}
