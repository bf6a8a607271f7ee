import type { Stance } from '../../../model/position.ts'
import type { Quantity } from '../../../model/quantity.ts'
import type { Span } from '../../../model/span.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Hit, StoredArticle } from '../../../store/store.ts'
import { words } from '../../../text/words.ts'
import type { Excerpt } from './excerpt.ts'
import { canonical } from './related.ts'
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
  /** Stems of the sentence before it, or the heading above. */
  readonly before: ReadonlySet<string>
  /** Whether it opens with a word that stands for something in the sentence before it: "They have ...". */
  readonly refersBack: boolean
  /** Whether it tells more of a thing in the sentence before it: "this decline". */
  readonly tellsMore: boolean
  /** Stems of the article's title. */
  readonly title: ReadonlySet<string>
  /** Stems of what it speaks of by other words ("he", "the minister"), of who is cited, and of what statements say. */
  readonly named: ReadonlySet<string>
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

/** Most sentences that a pronoun is followed back beyond the one before. */
const MOST_BACK = 1
/** Fewer words name nothing. */
const FEWEST_WORDS = 5

/** The sentence at a place in its article with what it holds. */
export function candidateAt(excerpt: Excerpt, stored: StoredArticle, index: number): Candidate {
  const { id, text, title } = stored.article
  const textAt = (at: number): string => {
    const span = stored.sentences[at]
    return span ? text.slice(span.start, span.end) : ''
  }
  const span = stored.sentences[index]!
  const inside = ({ anchor, grade }: Statement): boolean =>
    anchor.start < span.end && anchor.end > span.start && grade !== 'weak'
  const statements = (excerpt.statementsOf.get(id) ?? []).filter(inside)
  const own = stemsOf(textAt(index))
  const before = new Set(stemsOf(textAt(index - 1)))
  const goesOn = (at: number): boolean => REFERS_BACK.test(textAt(at)) || words(textAt(at)).length < FEWEST_WORDS
  // "They" of a sentence whose neighbour says "they" too, or says next to nothing, is named further up.
  for (let back = 1; back <= MOST_BACK && REFERS_BACK.test(textAt(index)) && goesOn(index - back); back++)
    for (const stem of stemsOf(textAt(index - back - 1))) before.add(stem)
  return {
    stored,
    index,
    span,
    text: textAt(index),
    own: new Set(own),
    before,
    refersBack: REFERS_BACK.test(textAt(index)),
    tellsMore: TELLS_MORE.test(textAt(index)),
    title: new Set(stemsOf(title ?? '')),
    named: new Set(statements.flatMap(spokenOf)),
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
