import type { Origin } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'

/** One giving of an answer: by whom, in which report. */
interface Giving {
  readonly report: Report
  readonly name: string
  readonly kind: Origin['kind']
  /** What makes two givings one: `text:` of a copy, `source:` of a source named in both, `via:` of what both relay. */
  readonly keys: readonly string[]
}

const NAMED: ReadonlySet<string> = new Set(['named', 'organization', 'outlet', 'document'])

function reportName({ article }: Report): string {
  return article.outlet ?? article.title ?? ('file' in article.source ? article.source.file : article.source.url)
}

const sourceKey = (name: string): string => contentStems(name).sort().join(' ')

/** Of a person's name the surname: "Ida Roe" and "Roe" are one; two of one surname taken for one count too few, never too many. */
const personKey = (name: string): string => contentStems(name.replace(/,?\s(?:Jr|Sr)\.?$/, '')).at(-1) ?? ''

/** Key of whoever said words that several reports give. */
const SPEAKER = 'source:'

function givingOf(statement: Statement, corpus: Corpus): Giving {
  const report = corpus.reports.get(statement.article)!
  const own = statement.content.kind === 'attribution' ? (statement as never) : corpus.attributionOf(statement)
  const text = `text:${report.root}`
  if (own === null) return { report, name: reportName(report), kind: 'report', keys: [text] }
  const { source, sourceKind, via } = (own as NonNullable<ReturnType<Corpus['attributionOf']>>).content
  const relayed = via.map((name) => `via:${sourceKey(name)}`).slice(-1)
  // An unnamed source is nobody that another report's unnamed source could be shown to be.
  const keys = sourceKind === 'named' ? [sourceKey(source), personKey(source)] : [sourceKey(source)]
  const named = NAMED.has(sourceKind) ? keys.filter((key) => key !== '').map((key) => `source:${key}`) : []
  return { report, name: source, kind: sourceKind, keys: [text, ...named, ...relayed] }
}

/** A source that is no name as it stands in a sentence: "the council", "the mayor's office"; plurals stay as they are. */
function readable(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/)
  const isName = !/^\p{Ll}/u.test(first) || /\.\p{L}+$/u.test(name)
  const hasDeterminer =
    /^(?:the|an?|its|his|her|their|our|some|many|several|two|three|four|one|no|other|more|most)$/.test(first)
  const head = [first, ...rest].join(' ').split(/\s(?:of|in|at|for|with|close|who|from|on)\s/)[0]!
  return isName || hasDeterminer || /(?:[^s]s|people|police)$/.test(head) ? name : `the ${name}`
}

/** Why several articles are one origin, in few words. */
function reasonOf(givings: readonly Giving[], articles: readonly string[]): string | null {
  if (articles.length < 2) return null
  const shared = (prefix: string) => {
    const counts = new Map<string, Set<string>>()
    for (const { keys, report } of givings) {
      for (const key of keys.filter((one) => one.startsWith(prefix))) {
        counts.set(key, (counts.get(key) ?? new Set()).add(report.article.id))
      }
    }
    return [...counts.values()].some((ids) => ids.size > 1)
  }
  const [first] = givings as [Giving, ...Giving[]]
  const reasons = [
    shared('text:') ? 'copies of one text' : '',
    shared('source:') ? `the same source: ${readable(first.name)}` : '',
    shared('via:') ? 'passed on by the same outlet or person' : '',
  ]
  return reasons.filter((reason) => reason !== '').join('; ') || null
}

/**
 * Who stands behind statements that give one answer, each counted once: copies are one origin, so are reports that cite
 * the same named source or relay the same outlet; a report in its own voice is its own.
 *
 * @param isUtterance  whether they give the words of one speaker, who is then the one origin under whatever name
 */
export function originsOf(statements: readonly Statement[], corpus: Corpus, isUtterance = false): Origin[] {
  const givings = statements
    .map((statement) => givingOf(statement, corpus))
    .map((giving) => (isUtterance ? { ...giving, keys: [...giving.keys, SPEAKER] } : giving))
    .sort((a, b) => a.report.order - b.report.order)
  // A body that speaks in a report of its own is the source that others cite by its name.
  const cited = new Set(givings.flatMap(({ keys }) => keys.filter((key) => key.startsWith('source:'))))
  const keysOf = ({ keys, kind, name }: Giving): readonly string[] => {
    const own = `source:${sourceKey(name)}`
    return kind === 'report' && cited.has(own) ? [...keys, own] : keys
  }
  const leader = new Map<string, number>()
  const parent = givings.map((_, i) => i)
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i]!))
  givings.forEach((giving, i) => {
    for (const key of keysOf(giving)) {
      const other = leader.get(key)
      if (other === undefined) leader.set(key, i)
      else {
        const [low, high] = [find(i), find(other)].sort((x, y) => x - y) as [number, number]
        parent[high] = low
      }
    }
  })
  const sets = new Map<number, Giving[]>()
  givings.forEach((giving, i) => {
    const at = find(i)
    sets.set(at, [...(sets.get(at) ?? []), giving])
  })
  return [...sets.values()].map((set) => {
    const articles = [...new Set(set.map(({ report }) => report.article.id))]
    const best = set.find(({ kind }) => kind !== 'report' && kind !== 'unnamed') ?? set[0]!
    return { name: readable(best.name), kind: best.kind, articles, reason: reasonOf([best, ...set], articles) }
  })
}
