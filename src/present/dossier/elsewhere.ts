import type { Span } from '../../model/span.ts'
import { isStopword, words } from '../../text/words.ts'
import { articleRefs } from './article-ref.ts'
import type { Search } from './ask/index.ts'
import { canonical } from './ask/related.ts'
import { stemsOf } from './ask/stems.ts'
import { DossierError } from './error.ts'
import { evidenceOf, quote } from './evidence.ts'
import type { Snapshot } from './snapshot.ts'
import type { ElsewhereView, Evidence } from './types.ts'

const MOST = 12
const MOST_WORDS = 40
const CANDIDATES = 200
/** Least share of the chosen words, by weight, that a sentence elsewhere must have. */
const ENOUGH = 0.4

/** The attribution in whose content a whole span stands. */
function voiceOf(snapshot: Snapshot, article: string, span: Span): string | null {
  const holding = (snapshot.statementsOf.get(article) ?? []).filter(
    ({ anchor, content }) => content.kind === 'attribution' && anchor.start <= span.start && span.end <= anchor.end,
  )
  return holding.at(-1)?.id ?? null
}

/** Sentences of other reports that share the rarer of the chosen words, most first. */
async function alike(snapshot: Snapshot, search: Search, article: string, chosen: string): Promise<Evidence[]> {
  const asked = [...new Set(words(chosen).filter((word) => !isStopword(word)))].slice(0, MOST_WORDS)
  const hits = (await search(asked, CANDIDATES)).map((hit) => {
    const other = snapshot.article.get(hit.article)!
    return { hit, other, stems: new Set(stemsOf(other.article.text.slice(hit.start, hit.end))) }
  })
  const weight = asked.map(canonical).map((stem) => {
    const having = hits.filter(({ stems }) => stems.has(stem)).length
    return { stem, value: Math.log(1 + (hits.length + 1) / (having + 0.5)) }
  })
  const sum = (all: typeof weight): number => all.reduce((total, { value }) => total + value, 0)
  return hits
    .map((one) => ({ ...one, share: sum(weight.filter(({ stem }) => one.stems.has(stem))) / sum(weight) }))
    .filter(({ hit, share }) => hit.article !== article && share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
    .map(({ hit, other }) => quote(snapshot, other, hit, voiceOf(snapshot, hit.article, hit)))
}

/** Statements in the points of what stands in the span, which other reports make: known to speak of the same. */
function compared(snapshot: Snapshot, article: string, span: Span): Evidence[] {
  const inside = (snapshot.statementsOf.get(article) ?? []).filter(
    ({ anchor }) => anchor.start < span.end && anchor.end > span.start,
  )
  const points = new Set(inside.flatMap(({ id }) => snapshot.pointsOf.get(id) ?? []))
  const ids = new Set([...points].flatMap(({ accounts }) => accounts.flatMap(({ statements }) => statements)))
  return [...ids]
    .map((id) => snapshot.statement.get(id))
    .filter((one) => one !== undefined && one.article !== article)
    .map((one) => evidenceOf(snapshot, one!))
}

/** The first of each sentence. */
function once(all: readonly Evidence[]): Evidence[] {
  const found = new Map<string, Evidence>()
  for (const one of all) {
    const place = `${one.article} ${one.sentence.start}`
    if (!found.has(place)) found.set(place, one)
  }
  return [...found.values()]
}

/**
 * Sentences of other reports that speak of chosen words of one, best first: those it is compared with, then those that
 * share its rarer words.
 *
 * @param article  id
 * @param span     of its text; `0 <= start < end <= text.length`
 * @throws DossierError  when there is no such article or span
 */
export async function elsewhere(
  snapshot: Snapshot,
  search: Search,
  article: string,
  span: Span,
): Promise<ElsewhereView> {
  const text = snapshot.article.get(article)?.article.text
  if (text === undefined) {
    throw new DossierError('dossier/no-article', `there is no article ${JSON.stringify(article)} here`)
  }
  if (!(0 <= span.start && span.start < span.end && span.end <= text.length)) {
    throw new DossierError('dossier/bad-span', `${span.start}-${span.end} leaves a text of ${text.length}`)
  }
  const chosen = text.slice(span.start, span.end)
  const found = [...compared(snapshot, article, span), ...(await alike(snapshot, search, article, chosen))]
  return { chosen, evidence: once(found).slice(0, MOST), articles: articleRefs(snapshot) }
}
