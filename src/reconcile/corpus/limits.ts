import { fold } from '../../text/words.ts'

const TIME_OF_DAY = String.raw`(?:\d[\d:.]*|noon|midnight|dawn|dusk|dark|sunset|sunrise|nightfall)`
const LIMIT = new RegExp(
  String.raw`\b(?:by\s(?:day|night)|at\s(?:night|weekends)|during\s(?:the\s)?\p{L}+|on\s(?:weekdays|weekends|(?:public\s|school\s)?holidays|(?:mon|tues|wednes|thurs|fri|satur|sun)days)|in\s(?:spring|summer|autumn|winter)|(?:until|till|after|before|between|from)\s${TIME_OF_DAY}|with(?:out)?\s(?!immediate)(?:an?\s|the\s)?\p{Ll}+|for\s\p{Ll}+|except\s\p{Ll}+|only)\b`,
  'giu',
)

/**
 * When, for what or for whom alone a rule holds, in the words of a text, one string to compare: "by day", "with a licence". Rules of
 * other limits do not contradict each other.
 */
export const limitsIn = (text: string): string =>
  Array.from(text.matchAll(LIMIT), ([words]) => fold(words))
    .sort()
    .join(', ')
