import type { Stance } from '../../../model/position.ts'
import type { Quantity } from '../../../model/quantity.ts'
import type { Span } from '../../../model/span.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Hit, StoredArticle } from '../../../store/store.ts'
import { readLines } from '../../../text/lines.ts'
import { isStopword, words } from '../../../text/words.ts'
import type { Excerpt } from './excerpt.ts'
import { canonical, saidByPhrases } from './related.ts'
import { stemsOf } from './stems.ts'
import { toldOf } from './told.ts'

/** A sentence that may answer, with what stands in it and around it. */
export interface Candidate {
  readonly stored: StoredArticle
  /** Place among the article's sentences. */
  readonly index: number
  readonly span: Span
  readonly text: string
  /** Stems of its own words. */
  readonly own: ReadonlySet<string>
  /** Stems of single verbs that say what its verbs of several words do: "delay" for "put off". */
  readonly said: ReadonlySet<string>
  /** Stems of the sentence before it, or the heading above. */
  readonly before: ReadonlySet<string>
  /** Whether it opens with a word that stands for something in the sentence before it: "They have ...". */
  readonly refersBack: boolean
  /** Whether it tells more of a thing in the sentence before it: "this decline". */
  readonly tellsMore: boolean
  /** Stems of the article's title and of whoever publishes it. */
  readonly title: ReadonlySet<string>
  /** Stems of what it speaks of by other words ("he", "the minister"), of who is cited, and of what statements say. */
  readonly named: ReadonlySet<string>
  /** Stems of names before it, where it speaks of a place or a body by its kind: "the village". */
  readonly meant: ReadonlySet<string>
  /** Classes of what it tells of things counted: "dead". */
  readonly told: ReadonlySet<string>
  /** Without weak readings. */
  readonly statements: readonly Statement[]
}

// "They", "Together, they", "It": a subject named before.
const REFERS_BACK = /^\W*(?:\w+,\s+)?(?:they|it|he|she|this|these|those|both|all of them|some of them)\b/i
// "Doctors put this decline down to": a thing told before; "this week" is none.
const TELLS_MORE =
  /\b(?:this|these|such)\s(?!(?:a|an|as|is|was|day|morning|afternoon|evening|night|week|weekend|month|year|season|spring|summer|autumn|winter|time|way|and)\b)\p{Ll}+/iu

// An actor is for a measure whose report says so in any of these words.
const STANCE: Readonly<Record<Stance, readonly string[]>> = {
  for: ['want', 'support', 'back', 'favor', 'demand'].map(canonical),
  against: ['oppose', 'reject', 'against'].map(canonical),
  conditional: ['accept', 'condition'].map(canonical),
  undecided: ['undecided'].map(canonical),
}

// What a person asks with who wants to know of effects, laws and means, whatever the words of the report.
const ASKED_OF = {
  effect: ['cause', 'effect', 'impact', 'consequence', 'result', 'outcome', 'lead'].map(canonical),
  norm: ['law', 'rule', 'legal', 'illegal', 'lawful', 'allow', 'permit', 'forbid', 'ban', 'prohibit'].map(canonical),
  capability: ['capable', 'capability', 'able', 'means', 'strong', 'powerful', 'armed'].map(canonical),
} as const

/** Words that a statement stands for, though its sentence may have others. */
function spokenOf({ content }: Statement): string[] {
  if (content.kind === 'attribution') return stemsOf(content.source)
  if (content.kind === 'position') return [...stemsOf(`${content.actor} ${content.measure}`), ...STANCE[content.stance]]
  if (content.kind === 'role') return stemsOf(`${content.name} ${content.role}`)
  if (content.kind === 'event') return stemsOf(`${content.actors.join(' ')} ${content.action}`)
  if (content.kind === 'effect') return [...stemsOf(`${content.cause} ${content.effect}`), ...ASKED_OF.effect]
  if (content.kind === 'norm') return [...stemsOf(`${content.norm} ${content.what}`), ...ASKED_OF.norm]
  if (content.kind === 'capability') return [...stemsOf(content.actor), ...ASKED_OF.capability]
  return []
}

const STANDS_FOR = new RegExp(
  String.raw`\b(?:the|this|its)\s(?:${readLines(new URL('./lexicon/standing-nouns.txt', import.meta.url)).join('|')})\b`,
  'i',
)
/** Most sentences that a noun for a place or a body is followed back. */
const MOST_NAMED_BACK = 3

const namesIn = (text: string): string[] => words(text).filter((word) => /^\p{Lu}/u.test(word) && !isStopword(word))

/** Most sentences that a pronoun is followed back beyond the one before. */
const MOST_BACK = 1
/** Fewer words name nothing. */
const FEWEST_WORDS = 5

/** Most items of a list that belong to the sentence before it. */
const MOST_ITEMS = 12
const ITEM = /^(?:[-*•–]|\(?\p{L}[.)]\s|\(?\d+[.)]\s|\p{Ll})/u

/** Where a sentence ends with all items of the list that it opens: "only if:". */
function endAt({ article, sentences }: StoredArticle, index: number): number {
  let last = sentences[index]!
  if (!article.text.slice(last.start, last.end).trimEnd().endsWith(':')) return last.end
  for (const next of sentences.slice(index + 1, index + 1 + MOST_ITEMS)) {
    const item = article.text.slice(next.start, next.end)
    if (!ITEM.test(item)) break
    last = next
    if (/[.!?]\W*$/.test(item)) break
  }
  return last.end
}

/** The sentence at a place in its article with what it holds. */
export function candidateAt(excerpt: Excerpt, stored: StoredArticle, index: number): Candidate {
  const { id, text, title, outlet } = stored.article
  const textAt = (at: number): string => {
    const span = stored.sentences[at]
    return span ? text.slice(span.start, span.end) : ''
  }
  const span = { start: stored.sentences[index]!.start, end: endAt(stored, index) }
  const inside = ({ anchor, grade }: Statement): boolean =>
    anchor.start < span.end && anchor.end > span.start && grade !== 'weak'
  const statements = (excerpt.statementsOf.get(id) ?? []).filter(inside)
  const own = stemsOf(text.slice(span.start, span.end))
  const before = new Set(stemsOf(textAt(index - 1)))
  const goesOn = (at: number): boolean => REFERS_BACK.test(textAt(at)) || words(textAt(at)).length < FEWEST_WORDS
  // "They" of a sentence whose neighbour says "they" too, or says next to nothing, is named further up.
  for (let back = 1; back <= MOST_BACK && REFERS_BACK.test(textAt(index)) && goesOn(index - back); back++)
    for (const stem of stemsOf(textAt(index - back - 1))) before.add(stem)
  const lastNamed = stored.sentences
    .slice(Math.max(0, index - MOST_NAMED_BACK), index)
    .map(({ start, end }) => text.slice(start, end))
  return {
    stored,
    index,
    span,
    text: text.slice(span.start, span.end),
    own: new Set(own),
    said: new Set(saidByPhrases(own)),
    before,
    refersBack: REFERS_BACK.test(textAt(index)),
    tellsMore: TELLS_MORE.test(textAt(index)),
    title: new Set(stemsOf(`${title ?? ''} ${outlet ?? ''}`)),
    named: new Set(statements.flatMap(spokenOf)),
    meant: new Set(STANDS_FOR.test(textAt(index)) ? lastNamed.flatMap(namesIn).map(canonical) : []),
    told: toldOf(own),
    statements,
  }
}

/** What a hit of the full text holds; null where the article is no longer there. */
export function candidate(excerpt: Excerpt, { article, start }: Hit): Candidate | null {
  const stored = excerpt.article.get(article)
  const index = stored?.sentences.findIndex((sentence) => sentence.start === start) ?? -1
  return stored && index >= 0 ? candidateAt(excerpt, stored, index) : null
}

/** Whether a sentence asks instead of saying. */
export function isQuestion({ text }: Pick<Candidate, 'text'>): boolean {
  return /\?["'”’)]*\s*$/.test(text)
}

/** The figures that stand in a sentence. */
export const quantitiesOf = ({ statements }: Candidate): Quantity[] =>
  statements.map(({ content }) => content).filter((content): content is Quantity => content.kind === 'quantity')
