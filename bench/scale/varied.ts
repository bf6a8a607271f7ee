import type { Reconciliation } from '../../src/model/situation.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Reading } from '../../src/store/store.ts'

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}]{3,}(?!\p{L})/gu
const INSIDE = /(?<=\p{Ll},? )\p{Lu}[\p{Ll}]{3,}(?!\p{L})/gu
const PLAIN = /(?<![\p{L}\p{N}])\p{Ll}{5,}(?!\p{L})/gu
const DAY =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/
const YEAR = /(?<!\d)20\d\d(?!\d)/g
const FIGURE = /(?<![\p{L}\p{N}.,:/-])\d{1,3}(?:,\d{3})*(?![\p{L}\p{N}.,:/-]*\d|\s+\p{Lu}\p{Ll}+)/gu
const SETS = ['aeiou', 'bcdfghjklmnpqrstvwxyz', '0123456789'] as const
/** Years over which the reports are spread. */
const YEARS = 12

/** A number from a text, the same in every run (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 12)) >>> 0
}

/** The same length, each vowel another vowel, each consonant another consonant, each digit another digit, never a leading 0. */
function respell(word: string, seed: string): string {
  return Array.from(word, (own, at) => {
    const set = SETS.find((one) => one.includes(own.toLowerCase()))
    if (!set) return own
    const other = set[hash(`${seed} ${word} ${at}`) % set.length]!
    if (own !== own.toLowerCase()) return other.toUpperCase()
    return at === 0 && other === '0' ? '1' : other
  }).join('')
}

/** Words that stand with a capital inside a sentence of some text. */
export function namesOf(texts: readonly string[]): Set<string> {
  const found = texts.flatMap((text) => text.match(INSIDE) ?? [])
  return new Set(found.filter((word) => !DAY.test(word)))
}

/**
 * Rewrites a text into one just as long: in each round three in four of its names and figures are others, half of its
 * longer words, and the year. Words that begin alike still do, and endings stay.
 */
export type Vary = (text: string) => string

const BEGINNING = 4

export function varying(names: ReadonlySet<string>, round: number): Vary {
  const isKept = (word: string, oneIn: number): boolean => hash(`${word} ${round}`) % oneIn === 0
  const plain = (word: string): string => {
    const [own, end] = [word.slice(0, BEGINNING), word.slice(BEGINNING)]
    return isKept(own, 2) ? word : respell(own, String(round)) + end
  }
  return (text) =>
    text
      .replace(CAPITAL, (word) => (!names.has(word) || isKept(word, 4) ? word : respell(word, String(round))))
      .replace(PLAIN, plain)
      .replace(FIGURE, (figure) => (isKept(figure, 4) ? figure : respell(figure, String(round))))
      .replace(YEAR, (year) => String(Number(year) + (round % YEARS)))
}

/** Fields that hold a word of a closed list. */
const FIXED: ReadonlySet<string> = new Set(
  (
    'kind rule reader grade language relation code side sign sourceKind form resolution modifier factuality status ' +
    'stance says nameKind'
  ).split(' '),
)

/** All texts in a value, at any depth. */
function walk(value: unknown, vary: Vary): unknown {
  if (typeof value === 'string') return vary(value)
  if (Array.isArray(value)) return value.map((one) => walk(one, vary))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, FIXED.has(key) ? one : walk(one, vary)]))
}

const digitsIn = (text: string): number[] =>
  (text.match(/[\d,]*\d/g) ?? []).map((own) => Number(own.replaceAll(',', '')))

/** A quantity's numbers follow the digits of its words. */
function numbersOf(content: Statement['content'], before: string, after: string): Statement['content'] {
  if (content.kind !== 'quantity') return content
  const [old, now] = [digitsIn(before), digitsIn(after)]
  const follow = (value: number): number => now[old.indexOf(value)] ?? value
  return { ...content, value: follow(content.value), valueMax: content.valueMax && follow(content.valueMax) }
}

/** A reading of other reports, just as many and as long: other ids, names, figures and years; anchors hold. */
export function varied(reading: Reading, names: ReadonlySet<string>, round: number): Reading {
  const vary = varying(names, round)
  const idOf = (id: string): string => `${id}-${round}`
  return {
    ...reading,
    source: `${reading.source}-${round}`,
    name: `${round}-${reading.name}`,
    fingerprint: idOf(reading.fingerprint),
    articles: reading.articles.map(({ article, ...rest }) => ({
      ...rest,
      article: {
        ...article,
        id: idOf(article.id),
        source: { file: `${round}-${reading.name}` },
        title: article.title && vary(article.title),
        published: article.published && vary(article.published),
        text: vary(article.text),
      },
    })),
    statements: reading.statements.map((one): Statement => {
      const own = walk(one, vary) as Statement
      return {
        ...own,
        id: idOf(one.id),
        article: idOf(one.article),
        attribution: one.attribution && idOf(one.attribution),
        content: numbersOf(own.content, one.anchor.exact, own.anchor.exact),
      }
    }),
  }
}

const IDS: ReadonlySet<string> = new Set(['id', 'from', 'to', 'statement', 'statements', 'articles', 'effects'])

/** What was found in a story, moved with its words; ids follow those of `varied`. */
export function variedReconciliation(found: Reconciliation, names: ReadonlySet<string>, round: number): Reconciliation {
  const vary = varying(names, round)
  const move = (value: unknown, isId: boolean): unknown => {
    if (typeof value === 'string') return isId ? `${value}-${round}` : vary(value)
    if (Array.isArray(value)) return value.map((one) => move(one, isId))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([key, one]) => [key, FIXED.has(key) ? one : move(one, IDS.has(key))]))
  }
  return move(found, false) as Reconciliation
}
