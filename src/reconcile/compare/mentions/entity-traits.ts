import { stem } from '../../../text/words.ts'
import { sharesSome } from '../../corpus/shares-some.ts'
import type { Trait } from './learned.ts'
import { contained, cosine } from './likeness.ts'
import type { Mentioned } from './mention.ts'
import { articles, isOneArticle, type MentionPair } from './pair.ts'
import { nearness } from './senses.ts'

const NEW = /^(?:an?|another|any|each|every|many|more|most|no|one|other|several|some|two|three|four|\d[\d.,]*)\b/i

const isPronoun = ({ kind }: Mentioned): boolean => kind === 'pronoun'
const areOf = (kind: Mentioned['kind'], { a, b }: MentionPair): boolean => a.kind === kind && b.kind === kind
const areNamed = ({ a, b }: MentionPair): boolean => a.name.length > 0 && b.name.length > 0
const isNameEqual = (pair: MentionPair): boolean => areNamed(pair) && pair.a.name.join(' ') === pair.b.name.join(' ')
const shared = ({ a, b }: MentionPair): number => a.name.filter((word) => b.name.includes(word)).length
const isNameHeld = (pair: MentionPair): boolean =>
  areNamed(pair) && !isNameEqual(pair) && shared(pair) === Math.min(pair.a.name.length, pair.b.name.length)
const initials = (name: readonly string[]): string => name.map((word) => word.charAt(0)).join('')
const isAcronym = ({ a, b }: MentionPair): boolean =>
  [[a.name, b.name] as const, [b.name, a.name] as const].some(
    ([short, long]) => short.length === 1 && long.length > 1 && short[0] === initials(long),
  )
const isOneInArticle = (pair: MentionPair): boolean =>
  isOneArticle(pair) && pair.a.thing !== null && pair.a.thing === pair.b.thing
const isSameWord = (pair: MentionPair): boolean =>
  !isPronoun(pair.a) && !isPronoun(pair.b) && stem(pair.a.head) === stem(pair.b.head)
const unlikeness = (pair: MentionPair): number => (isOneArticle(pair) ? 0 : 1 - articles(pair))
/** "A", "another", "two": told for the first time, or never again. */
const isNew = ({ kind, exact }: Mentioned): boolean => kind === 'noun' && NEW.test(exact)
const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => other.has(word))
const hasBare = ({ a, b }: MentionPair): boolean => isBare(a) || isBare(b)
const isBare = ({ kind, stems }: Mentioned): boolean => kind === 'noun' && stems.size <= 1
const numbers = ({ stems }: Mentioned): Set<string> => new Set([...stems].filter((one) => /\d/.test(one)))
const isOtherNumber = ({ a, b }: MentionPair): boolean => {
  const [x, y] = [numbers(a), numbers(b)]
  return x.size > 0 && y.size > 0 && !sharesSome(x, y)
}
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** What is compared of two words for a person, a body, a place or a thing. */
export const ENTITY_TRAITS: readonly Trait<MentionPair>[] = [
  { name: 'same name', score: (pair) => Number(isNameEqual(pair)) },
  { name: 'same name, both written', score: (pair) => Number(isNameEqual(pair) && areOf('name', pair)) },
  { name: 'name in the other', score: (pair) => Number(isNameHeld(pair)) },
  {
    name: 'same last word of a name',
    score: (pair) => Number(areNamed(pair) && !isNameEqual(pair) && pair.a.name.at(-1) === pair.b.name.at(-1)),
  },
  {
    name: 'names that share a word',
    score: (pair) => Number(areNamed(pair) && shared(pair) > 0 && !isNameEqual(pair) && !isNameHeld(pair)),
  },
  { name: 'other name', score: (pair) => Number(areNamed(pair) && shared(pair) === 0 && !isAcronym(pair)) },
  { name: 'acronym', score: (pair) => Number(areNamed(pair) && isAcronym(pair)) },
  { name: 'one in the article', score: (pair) => Number(isOneInArticle(pair)) },
  {
    name: 'pronoun, one in the article',
    score: (pair) => Number(isOneInArticle(pair) && (isPronoun(pair.a) || isPronoun(pair.b))),
  },
  {
    name: 'same pronoun in one article',
    score: (pair) => Number(isOneArticle(pair) && areOf('pronoun', pair) && same(pair.a.exact, pair.b.exact)),
  },
  { name: 'one article', score: (pair) => Number(isOneArticle(pair)) },
  { name: 'same word', score: (pair) => Number(isSameWord(pair)) },
  { name: 'same word in one article', score: (pair) => Number(isSameWord(pair) && isOneArticle(pair)) },
  {
    name: 'near in meaning in one article',
    score: (pair) => (isOneArticle(pair) && areOf('noun', pair) ? nearness(stem(pair.a.head), stem(pair.b.head)) : 0),
  },
  {
    name: 'near in meaning',
    score: (pair) => (areOf('noun', pair) && !isSameWord(pair) ? nearness(stem(pair.a.head), stem(pair.b.head)) : 0),
  },
  {
    name: 'bare word in unlike articles',
    score: (pair) => (isSameWord(pair) && !areNamed(pair) && hasBare(pair) ? unlikeness(pair) : 0),
  },
  { name: 'newly told', score: ({ a, b }) => (Number(isNew(a)) + Number(isNew(b))) / 2 },
  {
    name: 'more on both sides',
    score: (pair) =>
      Number(isSameWord(pair) && !isWithin(pair.a.stems, pair.b.stems) && !isWithin(pair.b.stems, pair.a.stems)),
  },
  { name: 'words', score: ({ a, b, scene }) => cosine(a.stems, b.stems, scene.weight) },
  { name: 'words contained', score: ({ a, b, scene }) => contained(a.stems, b.stems, scene.weight) },
  { name: 'same words', score: (pair) => Number(!isPronoun(pair.a) && same(pair.a.exact, pair.b.exact)) },
  { name: 'other numbers', score: (pair) => Number(isOtherNumber(pair)) },
  {
    name: 'pronoun in two articles',
    score: (pair) => Number(!isOneArticle(pair) && (isPronoun(pair.a) || isPronoun(pair.b))),
  },
  {
    name: 'pronoun of another thing',
    score: (pair) => Number(isOneArticle(pair) && !isOneInArticle(pair) && (isPronoun(pair.a) || isPronoun(pair.b))),
  },
  { name: 'two descriptions', score: (pair) => Number(areOf('noun', pair)) },
  { name: 'two names', score: (pair) => Number(areOf('name', pair)) },
  { name: 'articles', score: articles },
  { name: 'articles and word', score: (pair) => (isSameWord(pair) ? articles(pair) : 0) },
  {
    name: 'sentences',
    score: (pair) => (isOneArticle(pair) ? 0 : cosine(pair.a.sentence, pair.b.sentence, pair.scene.weight)),
  },
]
