import type { Article } from '../../model/article.ts'
import { readLines } from '../../text/lines.ts'

const POINTING = readLines(new URL('./lexicon/pointing-nouns.txt', import.meta.url)).join('|')
/** "The vessel was sold": of one of many, which the words before have named. */
const POINTS_BACK = new RegExp(
  String.raw`^[Tt]he\s(?<noun>${POINTING})(?=\s(?!of\b|that\b|which\b|who\b|\p{Lu}|\d))`,
  'u',
)
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}`

/** The names that a text gives to a thing by its noun: "the tanker Corvina", "a ferry, the Corvina", "the Corvina, a ferry". */
function namesOf(noun: string, text: string): Set<string> {
  const before = new RegExp(
    String.raw`\b${noun},?\s(?:the\s|called\s(?:the\s)?|named\s(?:the\s)?)?(?<name>${NAME})`,
    'gu',
  )
  const behind = new RegExp(
    String.raw`\b[Tt]he\s(?<name>${NAME}),\s(?:an?|the|its)\s(?:\p{Ll}[\p{L}-]*\s){0,4}${noun}\b`,
    'gu',
  )
  return new Set([before, behind].flatMap((form) => [...text.matchAll(form)].map(({ groups }) => groups!.name!)))
}

/** Whether the subject of a label is a thing that only the words before name. */
export const pointsBack = (label: string): boolean => POINTS_BACK.test(label)

/**
 * A label whose subject points back, with the name that its text gives to the only such thing: "The tanker [Corvina] was sold".
 * As it is where the text gives none, or two; and any other label.
 */
export function withReferent(label: string, { title, text }: Pick<Article, 'title' | 'text'>): string {
  const noun = POINTS_BACK.exec(label)?.groups?.noun
  if (noun === undefined) return label
  const own = noun.toLowerCase()
  // A text is about what its title names.
  const titled = namesOf(own, title ?? '')
  const [name, second] = titled.size > 0 ? titled : namesOf(own, text)
  if (name === undefined || second !== undefined || label.includes(name)) return label
  return label.replace(POINTS_BACK, (whole) => `${whole} [${name}]`)
}
