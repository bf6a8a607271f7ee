import { isPersonNoun } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Finding, Ground } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { referentOf } from '../clause/name.ts'
import { perArticle } from '../clause/per-article.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import { childrenOf } from '../clause/tree.ts'
import { isAgent, isAgentHead, nameAt } from './agents.ts'
import type { IsTimed } from './extent.ts'
import { Offices } from './offices.ts'
import { timedWords } from './timed.ts'
import { clauseAt } from './tree.ts'

const PERSONAL = /^(?:he|she|it|they)$/i
const UNNAMED =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|his|her|their|its|them|him|us|our|my|me)$/i

export interface Actor {
  readonly name: string
  /** Where other words gave the name. */
  readonly ground: Ground | null
}

/** Names those who act in one article. */
export class Actors {
  readonly #analysis: Analysis
  readonly #offices: Offices
  readonly #isTimed: IsTimed

  constructor(analysis: Analysis, found: readonly Finding[]) {
    this.#analysis = analysis
    this.#offices = new Offices(found)
    this.#isTimed = timedWords(analysis, found)
  }

  /**
   * The fullest name the article has for a phrase; null for a pronoun that stays unsolved.
   *
   * @param clause  in which it stands: "said he would" is he who says so
   */
  of(phrase: Phrase, clause: Clause | null = null): Actor | null {
    const analysis = this.#analysis
    // "another plan made in March, which aims to"
    if (this.#isTimed(phrase.head)) return null
    const { name, ground } = referentOf(analysis, nameBeside(analysis, phrase) ?? phrase)
    if (!PERSONAL.test(analysis.words[phrase.head]!.text)) {
      if (UNNAMED.test(name)) return null
      const bearer =
        ground === null && !nameAt(analysis, phrase.head) ? this.#offices.bearerOf(textOf(analysis, phrase)) : null
      return bearer ?? { name, ground }
    }
    const speaker = clause && speakerOf(analysis, clause, phrase)
    if (speaker) return this.#behind(speaker)
    const isSolved = ground?.words && isAgentWithin(analysis, ground.words)
    if (isSolved) return { name, ground }
    const before = subjectBefore(analysis, phrase.head)
    return before && isAgent(analysis, before) ? this.#behind(before) : null
  }

  /** What a pronoun stands for, with the words that tell. */
  #behind(phrase: Phrase): Actor | null {
    const { text } = this.#analysis
    const said = this.of(phrase)
    const words = anchorAt(text, spanOf(this.#analysis, phrase.words))
    return said && { name: said.name, ground: { grade: 'context', words } }
  }
}

/** Cached for each article. */
export const actorsOf = perArticle((analysis, found) => new Actors(analysis, found))

/**
 * Who says what a pronoun is the subject of: "the firm said it would"; null where a pronoun says so, or a person of an
 * "it".
 */
function speakerOf(analysis: Analysis, clause: Clause, { head }: Phrase): Phrase | null {
  const { words } = analysis
  const { perspective, parent, subject } = clause
  if (perspective?.attitude !== 'say' || perspective.clause !== parent || subject?.head !== head) return null
  const { holder } = perspective
  if (!holder || PERSONAL.test(words[holder.head]!.text) || !isAgent(analysis, holder)) return null
  const pronoun = words[head]!.text.toLowerCase()
  const isPerson = nameAt(analysis, holder.head)?.type === 'person' || isPersonNoun(words[holder.head]!.lemma)
  return pronoun === 'they' || isPerson === (pronoun !== 'it') ? holder : null
}

/** Whether the words behind a pronoun name one who can act. */
function isAgentWithin(analysis: Analysis, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (analysis.names.some((name) => name.start === start && name.end === end)) return true
  const mention = analysis.mentions.find((one) => one.start === start && one.end === end)
  return mention !== undefined && isAgentHead(analysis, mention.head)
}

/** What the sentence before is about. */
function subjectBefore(analysis: Analysis, word: number): Phrase | null {
  const sentence = analysis.sentences[analysis.words[word]!.sentence - 1]
  if (!sentence || sentence.heading) return null
  for (let at = sentence.words[0]; at < sentence.words[1]; at++) {
    const clause = analysis.words[at]!.head === -1 ? clauseAt(analysis, at) : undefined
    const subject = clause?.voice === 'passive' ? clause.object : clause?.subject
    if (subject) return PERSONAL.test(analysis.words[subject.head]!.text) ? null : subject
  }
  return null
}

/** The person's name that a description stands with: "the head of the port, Ivo Ek", "Minister of Defence Ana Sol". */
function nameBeside(analysis: Analysis, phrase: Phrase): Phrase | null {
  const { words } = analysis
  if (phrase.heads.length > 1 || nameAt(analysis, phrase.head)) return null
  const to = phrase.words[1]
  const isTitle = /^\p{Lu}/u.test(words[phrase.head]!.text)
  const appositive = childrenOf(analysis, phrase.head).find((at) => words[at]!.relation === 'appos')
  const behindComma = words[to]?.text === ',' && words[phrase.words[0]]!.lemma === 'the' ? to + 1 : undefined
  for (const at of [appositive, ...(isTitle ? [to - 1, to] : []), behindComma]) {
    const name = at === undefined ? undefined : nameAt(analysis, at)
    if (name?.type !== 'person' || (at === behindComma && words[name.words[1]]?.text !== ',')) continue
    return { head: name.head, heads: [name.head], words: name.words, clause: null }
  }
  return null
}
