import type { Article } from '../../model/article.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Content, Statement, StatementKind } from '../../model/statement.ts'
import { contentStems, fold, words } from '../../text/words.ts'
import { type Interval, intervalOf } from '../edtf/interval.ts'
import { firstSentence } from './sentence.ts'

type Of<K extends StatementKind> = Statement<Extract<Content, { kind: K }>>

/** An article with what comparisons ask of it again and again. */
export interface Report {
  readonly article: Article
  readonly published: Interval | null
  /** Id of the article at the root of its chain of copies; its own id where it copies none. */
  readonly root: string
  /** Place in the order of publication, undated last; ties by id. */
  readonly order: number
  /** Folded words of the title and first sentence: what everything in it is about. */
  readonly topic: ReadonlySet<string>
  /** Where its first sentence ends, in UTF-16 units. */
  readonly leadEnd: number
  /** Folded words of its beginning. */
  readonly lede: ReadonlySet<string>
}

/** All articles and statements of a situation, indexed once. */
export interface Corpus {
  readonly reports: ReadonlyMap<string, Report>
  readonly statement: ReadonlyMap<string, Statement>
  /** Statements of a kind in order of publication, then of place; those read weakly are left out. */
  of<K extends StatementKind>(kind: K): readonly Of<K>[]
  attributionOf(statement: Statement): Of<'attribution'> | null
  /** Folded words that stand in lower case somewhere: a capital at a sentence's start names nothing where the word is among them. */
  readonly common: ReadonlySet<string>
  /** Folded words that stand with a capital inside a sentence somewhere. */
  readonly proper: ReadonlySet<string>
  /** Folded words that most reports are about. */
  readonly main: ReadonlySet<string>
  /** How much a shared stem says, 0.5 (it is everywhere) to 1 (it is rare). */
  weight(stem: string): number
}

function rootOf(id: string, articles: ReadonlyMap<string, Article>): string {
  const seen = new Set<string>()
  let at = id
  for (
    let next = articles.get(at)?.copyOf;
    next && articles.has(next) && !seen.has(next);
    next = articles.get(at)?.copyOf
  ) {
    seen.add(next)
    at = next
  }
  return at
}

const LEDE = 400
const barely = (text: string) => new Set(words(text).map((word) => fold(word).replace(/'s?$/, '')))

function reportsOf(articles: readonly Article[]): Map<string, Report> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const dated = articles.map((article) => ({
    article,
    published: article.published ? intervalOf(article.published) : null,
  }))
  const first = ({ published }: { published: Interval | null }) => published?.from ?? Number.POSITIVE_INFINITY
  dated.sort((a, b) => (first(a) === first(b) ? (a.article.id < b.article.id ? -1 : 1) : first(a) - first(b)))
  return new Map(
    dated.map(({ article, published }, order) => [
      article.id,
      {
        article,
        published,
        order,
        root: rootOf(article.id, byId),
        topic: barely(`${article.title ?? ''} ${firstSentence(article.text)}`),
        leadEnd: article.text.indexOf(firstSentence(article.text)) + firstSentence(article.text).length,
        lede: barely(`${article.title ?? ''} ${article.text.slice(0, LEDE)}`),
      },
    ]),
  )
}

const FEW = 4
const INNER_CAPITAL = /(?<=\p{Ll},?[ -])\p{Lu}[\p{L}’']+/gu

function mainOf(reports: readonly Report[]): Set<string> {
  const often = new Map<string, number>()
  for (const { topic } of reports) for (const word of topic) often.set(word, (often.get(word) ?? 0) + 1)
  const least = Math.max(2, Math.ceil(reports.length / 2))
  return new Set([...often].flatMap(([word, count]) => (count >= least ? [word] : [])))
}

/** Index `articles` and `statements`; statements of unknown articles are left out. */
export function corpusOf(articles: readonly Article[], statements: readonly Statement[]): Corpus {
  const reports = reportsOf(articles)
  const order = (statement: Statement) => reports.get(statement.article)?.order ?? 0
  const known = statements
    .filter(({ article }) => reports.has(article))
    .sort((a, b) => order(a) - order(b) || a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1))
  const statement = new Map(known.map((one) => [one.id, one]))
  const byKind = new Map<StatementKind, Statement[]>()
  for (const one of known.filter(({ grade }) => grade !== 'weak')) {
    const list = byKind.get(one.content.kind)
    if (list) list.push(one)
    else byKind.set(one.content.kind, [one])
  }
  const common = new Set<string>()
  const proper = new Set<string>()
  const frequency = new Map<string, number>()
  for (const { text } of articles) {
    for (const word of words(text)) if (word === word.toLowerCase()) common.add(word.replaceAll('’', "'"))
    for (const [word] of text.matchAll(INNER_CAPITAL)) proper.add(fold(word).replace(/'s?$/, ''))
    for (const stem of new Set(contentStems(text))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  }
  return {
    reports,
    statement,
    of: <K extends StatementKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Of<K>[],
    attributionOf: ({ attribution }) => {
      const found = attribution === null ? undefined : statement.get(attribution)
      return found?.content.kind === 'attribution' ? (found as Statement<Attribution>) : null
    },
    common,
    proper,
    main: mainOf([...reports.values()]),
    // In a handful of reports every word that two share says much.
    weight: (stem) => (articles.length < FEW ? 1 : 1 - ((frequency.get(stem) ?? 1) / articles.length) * 0.5),
  }
}
