import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Finding } from '../../model/statement.ts'
import { claimant } from '../clause/claimant.ts'
import { perArticle } from '../clause/per-article.ts'
import { type Actor, type Actors, actorsOf } from '../measure/actors.ts'
import { agentIn, conjunctsOf } from '../measure/agents.ts'
import { speechAround } from './speech.ts'

const FIRST_PERSON = /^(?:i|we|our|my|us|me)$/i
const PLURAL = /^(?:we|our|us)$/i

/** Those who take a side, with the words for them where they stand in a phrase. */
export interface Holding {
  readonly actors: readonly Actor[]
  readonly phrase: Phrase | null
}

/** Tells whose a side is, in one article. */
export class Holders {
  readonly #analysis: Analysis
  readonly #found: readonly Finding[]
  readonly #actors: Actors

  constructor(analysis: Analysis, found: readonly Finding[]) {
    this.#analysis = analysis
    this.#found = found
    this.#actors = actorsOf(analysis, found)
  }

  /** Those whom a phrase names, one for each of those named side by side; none where it is not sure who they are. */
  of(phrase: Phrase, clause: Clause | null): Actor[] {
    const { words } = this.#analysis
    if (FIRST_PERSON.test(words[phrase.head]!.text)) {
      const speaker = this.#firstPerson(phrase.head, clause)
      return speaker ? [speaker] : []
    }
    // "has not said who agreed"
    if (/^(?:who|what|whoever)$/i.test(words[phrase.head]!.text) && clause?.subject?.source !== 'relative') return []
    // "whose leaders": of whom stands elsewhere
    if (/^whose$/i.test(words[phrase.words[0]]!.text)) return []
    const agent = agentIn(this.#analysis, phrase)
    if (agent === null) return []
    const named = agent.heads.length === 1 ? [agent] : conjunctsOf(this.#analysis, agent)
    return named.flatMap((one) => this.#actors.of(one, clause) ?? [])
  }

  /** Who claims what a clause says: who says or thinks it in its own sentence, or the source of the words around it. */
  sayingOf(clause: Clause): Holding | null {
    const phrase = claimant(this.#analysis, clause)
    const actors = phrase ? this.of(phrase, null) : []
    if (actors.length > 0) return { actors, phrase }
    const source = this.sourceAround(clause.predicate)
    return source && { actors: [source], phrase: null }
  }

  /** Who addresses the reader or a listener in a clause without a subject: "Lower the rent". */
  addressing(clause: Clause): readonly Actor[] {
    const said = this.sayingOf(clause)
    if (said || clause.quoted) return said?.actors ?? []
    const { outlet, byline } = this.#analysis.article
    const writer = writerOf(outlet, byline, byline.length !== 1 || this.#isOfSeveral())
    return writer ? [writer] : []
  }

  /** Whether the text says "we" of those who publish it. */
  #isOfSeveral(): boolean {
    const { clauses, words } = this.#analysis
    return clauses.some(({ quoted, subject }) => !quoted && subject !== null && /^we$/i.test(words[subject.head]!.text))
  }

  /** The source of the words in which a word stands; an outlet or a document only passes things on. */
  sourceAround(word: number): Actor | null {
    const { start, end } = this.#analysis.words[word]!
    const speech = speechAround(this.#found, start, end)
    if (!speech || speech.sourceKind === 'outlet' || speech.sourceKind === 'document') return null
    return { name: speech.source, ground: null }
  }

  /**
   * "I" and "we" are the source of the words they stand in; outside any quotation those who publish or sign the text.
   */
  #firstPerson(word: number, clause: Clause | null): Actor | null {
    const { words, article } = this.#analysis
    const { start, end, text } = words[word]!
    const speech = speechAround(this.#found, start, end)
    if (speech) return { name: speech.source, ground: null }
    const holder = clause && claimant(this.#analysis, clause)
    if (holder && !FIRST_PERSON.test(words[holder.head]!.text)) return this.#actors.of(holder)
    return clause?.quoted ? null : writerOf(article.outlet, article.byline, PLURAL.test(text))
  }
}

/** Cached for each article. */
export const holdersOf = perArticle((analysis, found) => new Holders(analysis, found))

function writerOf(outlet: string | null, byline: readonly string[], isPlural: boolean): Actor | null {
  const name = isPlural ? outlet : byline.length === 1 ? byline[0]! : null
  return name === null ? null : { name, ground: null }
}
