import { isDemonym, isPersonNoun } from '../../../lexicon/index.ts'
import { foldedWords } from '../../corpus/phrases.ts'
import { plural } from '../../questions/plural.ts'
import type { Figure } from '../figure.ts'
import { PREDICATE_PHRASES, predicate } from '../predicates.ts'
import { isCount } from './asking.ts'

const lastWord = (phrase: string): string => phrase.split(/\s/).at(-1) ?? ''

const HOW_MUCH = /^How much (was|is)\b/
const TIME = /^(?:night|morning|evening|dai|day|week|month|year|hour|minute|time|season)$/

/**
 * What is asked of all counts of one kind: "How many people have died?"
 *
 * @param place    where those counted are; null where not all tell one
 * @param counted  what all figures of the group count: one noun is asked for alone where all have it
 */
export function fromPredicate(
  figure: Figure,
  said: ReadonlySet<string>,
  place: string | null,
  counted: ReadonlySet<string>,
): string | null {
  if (figure.predicates.size !== 1 || figure.isHistory) return null
  const [name = ''] = figure.predicates
  // Nobody counts the nights that were lost or the hours that died.
  if (!said.has(name) || TIME.test(figure.unit.name)) return null
  const { question: plain, noun } = predicate(name)
  // "In Polish": where is told by a land, not by its people.
  const question = place === null || isDemonym(place) ? plain : plain.replace(/\?$/, ` in ${place}?`)
  if (/\{noun\}/.test(question) && !isCount(figure)) return null
  const unit = figure.statement.content.unit
  const be = HOW_MUCH.exec(question)?.[1]
  // "Forty crates were seized": what is counted is named.
  if (be !== undefined && isCount(figure) && unit !== '')
    return question.replace(HOW_MUCH, `How many ${plural(unit)} ${be === 'was' ? 'were' : 'are'}`)
  // "Nine stalls were at the fair" is no number of people.
  const isOfOthers = isCount(figure) && unit !== '' && figure.unit.name !== 'person' && !isPersonNoun(lastWord(unit))
  if (/\bpeople\b/.test(plain) && isOfOthers) return null
  // "40 injuries": what befell them is no thing that it befell.
  const isItself = PREDICATE_PHRASES.find(foldedWords(unit)).some(({ value }) => value === name)
  if (isItself) return question.replace('{noun}', noun)
  const isOne = counted.size <= 1 || !counted.has('person')
  const own = figure.unit.name === 'person' || !isOne ? 'people' : unit === '' ? noun : plural(unit)
  return question.replace('{noun}', own)
}
