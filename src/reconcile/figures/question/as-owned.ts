import type { Figure } from '../figure.ts'
import { countedWords, isCount } from './asking.ts'
import { wordsBefore } from './governed.ts'

/** "The union's", "Ada Roe's", "the sisters'". */
const OWNER =
  /(?:^|\s)(?<owner>(?:(?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s){0,2}[\p{L}-]+|(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}-]+))(?<mark>['’]s|(?<=s)['’])$/u
const TIME =
  /\b(?:morning|evening|night|day|week|month|year|decade|season|quarter|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)s?$/iu

/** "The union's 25,000 teachers": how many the union has. */
export function asOwned(figure: Figure): string | null {
  const { owner = '', mark = '' } = OWNER.exec(wordsBefore(figure))?.groups ?? {}
  const noun = countedWords(figure)
  if (!isCount(figure) || owner === '' || noun === '' || TIME.test(owner)) return null
  const lowered = owner.replace(/^(?:The|An?)\s/, (word) => word.toLowerCase())
  return `How many ${noun} ${/s$/.test(mark) ? 'does' : 'do'} ${lowered} have`
}
