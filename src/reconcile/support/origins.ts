import type { Attribution, SourceKind } from '../../model/attribution.ts'
import type { Origin } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { contentStems, fold } from '../../text/words.ts'
import type { Corpus, Report } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { type Giver, giverOf, isItself } from './giver.ts'
import { isDeputy } from './officers.ts'
import { isNobody, speakerOf } from './speakers.ts'

/** One giving of an answer: by whom, in which report. */
interface Giving {
  readonly report: Report
  readonly name: string
  readonly kind: Origin['kind']
  /**
   * What makes two givings one: `text:` of a copy, `source:` of a source named in both, `via:` of what both relay, `outlet:`
   * of what an outlet says in its own voice.
   */
  readonly keys: readonly string[]
  /** Key of the body whose officer speaks. */
  readonly body: string | null
  /** Whether it is passed on, disputed or taken back, and nothing tells whose it is. */
  readonly isNobodys: boolean
}

const NAMED: ReadonlySet<string> = new Set(['named', 'organization', 'outlet', 'document'])

function reportName({ article }: Report): string {
  return article.outlet ?? article.title ?? ('file' in article.source ? article.source.file : article.source.url)
}

const sourceKey = (name: string): string => contentStems(name).sort().join(' ')

/** Of a person's name the surname: "Ida Roe" and "Roe" are one; two of one surname taken for one count too few, never too many. */
const personKey = (name: string): string => contentStems(name.replace(/,?\s(?:Jr|Sr)\.?$/, '')).at(-1) ?? ''

const SOURCE = 'source:'
/** Key of whoever said words that several reports give. */
const SPEAKER = SOURCE
const OUTLET = 'outlet:'

/** Keys of who says it; none where an unnamed source is nobody that another report's could be shown to be. */
function speakerKeys(source: string, kind: SourceKind, corpus: Corpus, article?: string): readonly string[] {
  const known = speakerOf(source, corpus, article)
  if (known !== null) return [known.id, known.body].flatMap((id) => (id === null ? [] : [`${SOURCE}${id}`]))
  const keys = kind === 'named' ? [sourceKey(source), personKey(source)] : [sourceKey(source)]
  return NAMED.has(kind) ? keys.filter((key) => key !== '').map((key) => `${SOURCE}${key}`) : []
}

/** Who said it: the attribution that holds the statement, or that it is; null for the report's own voice. */
export function sayingOf(statement: Statement, corpus: Corpus): Attribution | null {
  const { content } = statement
  const saying = content.kind === 'attribution' ? content : (corpus.attributionOf(statement)?.content ?? null)
  return saying === null || isNobody(saying) ? null : saying
}

/** Whom the words around a figure or a date make its giver; the rest is told by who says it. */
function giverIn({ anchor, content }: Statement, { article: { text } }: Report): Giver {
  const isValue = content.kind === 'quantity' || content.kind === 'time'
  return isValue ? giverOf(text, anchor, sentenceAround(text, anchor)) : 'teller'
}

/** Of a kind that has words for its name alone: "the auditors" are a body where the reports know them for one. */
const kindOfGiver = (by: string): SourceKind =>
  /^\p{Lu}/u.test(by) && !/^The\s\p{Ll}/u.test(by) ? 'organization' : 'unnamed'

function givingOf(statement: Statement, corpus: Corpus): Giving {
  const report = corpus.reports.get(statement.article)!
  const { article, root } = report
  const text = `text:${root}`
  const giver = giverIn(statement, report)
  const isNobodys = giver === 'nobody'
  const saying = sayingOf(statement, corpus)
  const isOthers = typeof giver === 'object' && !(saying && fold(giver.by).includes(fold(saying.source)))
  if (!isOthers && (saying === null || isItself(saying.source))) {
    // A copy speaks with the voice of what it copies.
    const isOwn = article.outlet !== null && root === article.id
    const keys = isOwn ? [text, `${OUTLET}${fold(article.outlet!)}`] : [text]
    return { report, name: reportName(report), kind: 'report', keys, body: null, isNobodys }
  }
  const source = isOthers ? giver.by : saying!.source
  const sourceKind = isOthers ? kindOfGiver(giver.by) : saying!.sourceKind
  const relayed = isOthers ? [] : saying!.via.map((name) => `via:${sourceKey(name)}`).slice(-1)
  const speaker = speakerOf(source, corpus, article.id)
  const keys = [text, ...speakerKeys(source, sourceKind, corpus, article.id), ...relayed]
  const body = speaker === null || speaker.body === null ? null : `${SOURCE}${speaker.body}`
  const known = speaker?.name ?? null
  if (speaker === null || known === null || fold(source).includes(fold(known)))
    return { report, name: source, kind: sourceKind, keys, body, isNobodys }
  // "The mayor" whom the reports name is no unnamed source.
  const kind = sourceKind === 'unnamed' ? (speaker.isPerson ? 'named' : 'organization') : sourceKind
  return { report, name: known, kind, keys, body, isNobodys }
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

const hasName = ({ name }: Giving): boolean => /\p{Lu}/u.test(name.slice(1)) || !/\s/.test(name)

/** The giving that tells best who it was: the body that speaks with its officers, a person before their office, a report last. */
function bestOf(set: readonly Giving[]): Giving {
  const bodies = new Set(set.flatMap(({ body }) => body ?? []))
  const houses = set.filter(({ body, keys }) => body === null && keys.some((key) => bodies.has(key)))
  const told = (houses.length > 0 ? houses : set).filter(({ kind }) => kind !== 'report' && kind !== 'unnamed')
  const first = told.find(hasName) ?? told[0]
  if (houses.length > 0 || first === undefined) return first ?? houses[0] ?? set[0]!
  const isSame = ({ keys }: Giving): boolean => keys.some((key) => key.startsWith(SOURCE) && first.keys.includes(key))
  return set.find((one) => one.kind === 'named' && isSame(one)) ?? first
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
    shared(SOURCE) ? `the same source: ${readable(first.name)}` : '',
    shared(OUTLET) ? 'texts of one outlet' : '',
    shared('via:') ? 'passed on by the same outlet or person' : '',
  ]
  return reasons.filter((reason) => reason !== '').join('; ') || null
}

/** Givings that a key joins, directly or through others, each set in the order of its reports. */
function joined(givings: readonly Giving[]): Giving[][] {
  const leader = new Map<string, number>()
  const parent = givings.map((_, i) => i)
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i]!))
  givings.forEach((giving, i) => {
    for (const key of giving.keys) {
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
  return [...sets.values()]
}

type Keys = Giving['keys']

/** "The Port Inspectorate, acting under the Quays Act, gives notice": whose words a page is that a larger body keeps. */
const ISSUES =
  /^(?:The\s)?(?<issuer>\p{Lu}[^,.;]{2,80}?)(?:,[^.]{1,160},)?\s(?:gives\snotice|hereby|announces|informs|notifies|makes\sknown|orders)\b/u

/** Who issues a text that nobody signs, as its first sentence tells. */
function issuerOf({ article, leadEnd }: Report): string | null {
  const lead = article.byline.length > 0 ? '' : article.text.slice(0, leadEnd).split('\n').at(-1)!
  return ISSUES.exec(lead)?.groups?.issuer ?? null
}

const OF_ANOTHER = /\b(?:another|different|rival|second|third)\b/i

/** Keys by which a source could be told to be one that is cited for the same answer, though its words alone do not tell. */
function looseKeys({ kind, name, report }: Giving, corpus: Corpus): readonly string[] {
  if (kind === 'report')
    return [name, issuerOf(report) ?? ''].flatMap((one) => (one === '' ? [] : speakerKeys(one, 'organization', corpus)))
  // "A public company", where one company is known and gives the same answer.
  const noun = /^an?\s(?:\p{Ll}+\s){0,2}(?<noun>\p{Ll}+)$/iu.exec(name)?.groups?.noun
  if (noun === undefined || OF_ANOTHER.test(name) || isDeputy(fold(name))) return []
  const speaker = speakerOf(`the ${noun}`, corpus, report.article.id)
  return speaker === null ? [] : [`${SOURCE}${speaker.id}`]
}

function originSets(statements: readonly Statement[], corpus: Corpus, keysOf: (own: Keys) => Keys): Giving[][] {
  const all = statements
    .map((statement) => givingOf(statement, corpus))
    .map((giving) => ({ ...giving, keys: keysOf(giving.keys) }))
    .sort((a, b) => a.report.order - b.report.order)
  // Whoever disputes a figure or was handed it is no source for it, where others are.
  const claimed = all.filter(({ isNobodys }) => !isNobodys)
  const givings = claimed.length > 0 ? claimed : all
  // A body that speaks in a report of its own is the source that others cite by its name.
  const cited = new Set(givings.flatMap(({ keys }) => keys.filter((key) => key.startsWith(SOURCE))))
  return joined(
    givings.map((giving) => ({
      ...giving,
      keys: [...giving.keys, ...looseKeys(giving, corpus).filter((key) => cited.has(key))],
    })),
  )
}

/**
 * Who stands behind statements that give one answer, each counted once: copies are one origin, so are reports that cite
 * the same source under whatever name or office, relay the same outlet, or are texts of one outlet in its own voice.
 *
 * @param isUtterance  whether they give the words of one speaker, who is then the one origin under whatever name
 */
export function originsOf(statements: readonly Statement[], corpus: Corpus, isUtterance = false): Origin[] {
  const keysOf = (own: Keys): Keys => (isUtterance ? [...own, SPEAKER] : own)
  return originSets(statements, corpus, keysOf).map((set) => {
    const articles = [...new Set(set.map(({ report }) => report.article.id))]
    const best = bestOf(set)
    return { name: readable(best.name), kind: best.kind, articles, reason: reasonOf([best, ...set], articles) }
  })
}

/** Whether one source's words are all that the statements pass on; texts of one outlet in its own voice are several. */
export function isOneSource(statements: readonly Statement[], corpus: Corpus): boolean {
  return originSets(statements, corpus, (own) => own.filter((key) => !key.startsWith(OUTLET))).length < 2
}

/** Whether both answers are passed on from the same sources alone: nobody is set against another there. */
export function haveSameSources(a: readonly Statement[], b: readonly Statement[], corpus: Corpus): boolean {
  const [one, two] = [a, b].map((statements) => {
    const sayings = statements.map((statement) => sayingOf(statement, corpus))
    return new Set(sayings.flatMap((saying) => (saying ? speakerKeys(saying.source, saying.sourceKind, corpus) : [])))
  }) as [Set<string>, Set<string>]
  return one.size > 0 && one.size === two.size && [...one].every((key) => two.has(key))
}
