import { readLines } from '../../text/lines.ts'
import { fold, isStopword } from '../../text/words.ts'

const TITLES = new Set(readLines(new URL('../lexicon/titles.txt', import.meta.url)))
const ORGANIZATION = new Set(readLines(new URL('../lexicon/organization-words.txt', import.meta.url)))
const PRONOUNS = new Set(readLines(new URL('../lexicon/pronouns.txt', import.meta.url)))
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'ter',
  'ten',
  'zu',
  'zur',
])
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu

/** A name taken apart. */
export interface Name {
  /** As written, a leading article and a final possessive off. */
  readonly written: string
  /** Folded words, marks off, titles and articles left out. */
  readonly words: readonly string[]
  readonly hasTitle: boolean
  readonly isOrganization: boolean
}

const plain = (word: string): string =>
  fold(word).normalize('NFD').replace(/\p{M}/gu, '').replace(/'s$/, '').replace(/[.'-]/g, '')

/**
 * Take a name apart; null for a pronoun, a bare role ("the minister") and any phrase without a name.
 *
 * @param isBody  whether the report means an organization, whose name may be all in lower case ("the port ministry")
 */
export function parseName(written: string, isBody: boolean): Name | null {
  const tidy = written
    .trim()
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/['’]s$/, '')
  const raw = tidy.match(WORD) ?? []
  const isShort = raw.length === 1 && /^\p{Lu}{2,6}$/u.test(raw[0]!)
  const isOrganization = isBody || isShort || raw.some((word) => ORGANIZATION.has(fold(word)))
  let start = 0
  if (!isOrganization) while (start < raw.length - 1 && TITLES.has(fold(raw[start]!).replace(/\.$/, ''))) start++
  const rest = raw.slice(start)
  if (rest.length === 0 || rest.length > 9) return null
  const hasCapital = rest.some((word) => /^\p{Lu}/u.test(word) && !TITLES.has(fold(word)))
  if (!hasCapital && (!isBody || rest.length === 1)) return null
  if (
    PRONOUNS.has(fold(rest[0]!)) ||
    (rest.length === 1 && isBody && ORGANIZATION.has(fold(rest[0]!)) && !/^\p{Lu}{2,}/u.test(rest[0]!))
  )
    return null
  if (rest.every((word) => PRONOUNS.has(fold(word)) || TITLES.has(fold(word)))) return null
  const words = rest.map(plain).filter((word) => word !== '' && (!isOrganization || !isStopword(word)))
  return words.length === 0 ? null : { written: tidy, words, hasTitle: start > 0, isOrganization }
}

const GENERATION = /^(?:jr|sr|junior|senior|ii|iii|iv)$/

/** What tells a person from an elder or younger one of the same name, behind the surname: "jr"; empty where nothing does. */
export function generationOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 && GENERATION.test(last) ? last : ''
}

/** The family name with its particles: "van den broek"; of "Ida Roe Jr." it is "roe". */
export function surnameOf(words: readonly string[]): string {
  const own = generationOf(words) === '' ? words : words.slice(0, -1)
  let at = own.length - 1
  while (at > 1 && PARTICLES.has(own[at - 1]!)) at--
  return own.slice(at).join(' ')
}

/** Whether the words are a family name alone: "Voss", "van der Meer". */
export function isBareSurname(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => PARTICLES.has(word))
}

/** First letters of the words of a name that bear weight: "Tarrow Valley Power" is "tvp". */
export function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}
