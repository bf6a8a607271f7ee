import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { MeasureMention } from '../../model/measure.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import { clausesIn, rootOf } from '../clause/core.ts'
import { spanOf } from '../clause/phrase.ts'
import { childrenOf } from '../clause/tree.ts'
import { isEventVerb, verbClass } from '../event/classes.ts'
import { nameAt } from '../measure/agents.ts'
import { nounPhrase, type Range, verbPhrase } from '../measure/extent.ts'
import { actionOf, isAgentNoun, isGeneral } from '../measure/lexicon.ts'
import { gradeAt, isPointing, isThing } from '../measure/policy.ts'
import { everyMeasure } from '../measure/said.ts'
import { themeOf } from '../measure/said-of.ts'
import { stepPhrase } from '../measure/step.ts'
import { timedWords } from '../measure/timed.ts'
import { clauseAt } from '../measure/tree.ts'
import { mentionAt } from './mentions.ts'

/** The step somebody takes a side on. */
export interface Target {
  /** The words that name it, a pronoun undone. */
  readonly label: string
  /** Its words here, a pronoun's own. */
  readonly words: Range
  /** Where a pronoun's step was named. */
  readonly named?: Span
}

/** Where a step was named, or pointed at by somebody who took a side on it. */
interface Topic {
  readonly at: number
  readonly label: string
}

const POINTING = /^(?:it|one|this|that|them|they|these|those)$/i
const DEFINITE = /^(?:the|this|that|these|those|such|both)$/i
const UNIT = /^(?:day|week|month|year|hour)$/
/** Sentences back in which a pronoun's step is sought; no further than the paragraph before, never across a heading. */
const REACH = 2

/** The steps of one article that somebody may take a side on. */
export class Steps {
  readonly #analysis: Analysis
  readonly #isTimed: (word: number) => boolean
  /** The measures, in order; they do not overlap. */
  readonly measures: readonly Finding<MeasureMention>[]
  readonly #topics: Topic[]

  constructor(analysis: Analysis, found: readonly Finding[]) {
    this.#analysis = analysis
    this.#isTimed = timedWords(analysis, found)
    this.measures = everyMeasure(analysis, found)
    this.#topics = [...this.measures, ...found.filter(({ content }) => content.kind === 'position')]
      .flatMap(({ anchor, content }): Topic[] => {
        if (content.kind === 'measure') return [{ at: anchor.end, label: content.label }]
        return content.kind === 'position' ? [{ at: anchor.end, label: content.measure }] : []
      })
      .toSorted((a, b) => a.at - b.at)
  }

  /** Remembers that a side was taken, so that the next "it" may mean the same step. */
  note({ anchor, content }: Finding): void {
    if (content.kind !== 'position') return
    const at = firstAfter(this.#topics, anchor.end, (topic) => topic.at)
    this.#topics.splice(at, 0, { at: anchor.end, label: content.measure })
  }

  /** The measure that a word stands in. */
  measureAt(word: number): Finding<MeasureMention> | null {
    const { start, end } = this.#analysis.words[word]!
    const found = this.measures[firstAfter(this.measures, start, ({ anchor }) => anchor.end)]
    return found && found.anchor.start < end ? found : null
  }

  /**
   * The step that a noun names or points at; null for none, or where two could be meant.
   *
   * @param isOpen  whether whatever thing is named is one
   * @param cue     the word that tells the side; a step told by it is another: who vows to veto a levy is against the levy
   */
  ofNoun(head: number, isOpen: boolean, cue?: number): Target | null {
    const analysis = this.#analysis
    const { words } = analysis
    // "the Commission for the Ban of Mines" names a body, "those responsible" persons
    if (nameAt(analysis, head)?.type === 'organization' || isDescribedPronoun(analysis, head)) return null
    if (POINTING.test(words[head]!.text)) return this.#pointed(head, [head, head + 1])
    const phrase = nounPhrase(analysis, head, this.#isTimed)
    if (isPointing(analysis, phrase, head)) return isNew(analysis, phrase) ? null : this.#pointed(head, phrase)
    if (isLength(analysis, phrase)) return this.#pointed(head, phrase)
    const named = this.measureAt(head)
    const isOfCue = named !== null && cue !== undefined && this.measureAt(cue) === named
    const measure = isOfCue ? null : (named ?? this.#within(phrase))
    if (measure) return { label: measure.content.label, words: this.#widest(phrase, measure) }
    const isStep =
      gradeAt(analysis, head) !== null || (isOpen && (isThing(analysis, head) || isKindOfThing(analysis, head)))
    return isStep ? { label: this.#textOf(phrase), words: phrase } : null
  }

  /**
   * The step that a clause tells.
   *
   * @param isOpen  whether whatever is done to a thing is one
   */
  ofClause(clause: Clause, isOpen = false): Target | null {
    const measure = this.measureAt(clause.predicate)
    const phrase = stepPhrase(this.#analysis, clause, this.#isTimed)
    if (measure) {
      const words = phrase ?? ([clause.predicate, clause.predicate + 1] as const)
      return { label: measure.content.label, words: this.#widest(words, measure) }
    }
    if (phrase && actionOf(clause.lemma)) return { label: this.#textOf(phrase), words: phrase }
    const deed = isOpen && clause.object !== null ? verbPhrase(this.#analysis, clause, this.#isTimed) : null
    if (deed && isEventVerb(verbClass(this.#analysis, clause))) return { label: this.#textOf(deed), words: deed }
    const theme = clause.form === 'finite' ? themeOf(clause) : null
    return theme && this.ofNoun(theme.head, false)
  }

  /** "whether the mill should reopen": the clause names the step where its verb does. */
  ofAsked({ lemma, subject, predicate, words: [, to] }: Clause): Target | null {
    if (subject === null || actionOf(lemma) === undefined || subject.head > predicate) return null
    const words = [subject.words[0], to] as const
    return { label: this.#textOf(words), words }
  }

  /** A measure deeper in the phrase: "criticised the terms of the merger". */
  #within([from, to]: Range): Finding<MeasureMention> | null {
    for (let at = from; at < to; at++) {
      const found = this.measureAt(at)
      if (found) return found
    }
    return null
  }

  #widest([from, to]: Range, { anchor }: Finding): Range {
    const { words } = this.#analysis
    let end = to
    while (end < words.length && words[end]!.start < anchor.end) end++
    return [from, end]
  }

  #textOf(phrase: Range): string {
    const { start, end } = spanOf(this.#analysis, phrase)
    return this.#analysis.text.slice(start, end).replace(/\s+/g, ' ')
  }

  #pointed(head: number, words: Range): Target | null {
    const { start, sentence } = this.#analysis.words[words[0]]!
    // of two steps named just before, coreference has to guess which one "it" means
    const label = POINTING.test(this.#analysis.words[head]!.text)
      ? this.lastNamed(start)
      : (this.#antecedent(head) ?? this.lastNamed(start))
    const named = this.measures.findLast(
      ({ anchor, content }) => anchor.end <= start && content.label === label,
    )?.anchor
    const isHere = named !== undefined && named.start >= this.#analysis.sentences[sentence]!.start
    return label === null ? null : { label, words, ...(isHere ? { named } : {}) }
  }

  /** Words of the step that coreference takes "the plan" to mean. */
  #antecedent(head: number): string | null {
    const mention = mentionAt(this.#analysis, head)
    const before = mention?.antecedent && this.#analysis.mentions[mention.antecedent.mention]
    if (!mention || !before || before.kind === 'pronoun') return null
    const label = this.measureAt(before.head)?.content.label
    // "The proposal", said before where it was plain what it meant
    return label ?? this.lastNamed(this.#analysis.mentions[mention.first]!.start)
  }

  /**
   * Words of the one step that the nearest sentence before offset `at` that speaks of any speaks of; null where of
   * several.
   *
   * @param reach  sentences back
   */
  lastNamed(at: number, reach: number = REACH): string | null {
    const { sentences } = this.#analysis
    const here = firstAfter(sentences, at, ({ end }) => end)
    const labels = new Map<string, string>()
    let nearest = -1
    for (let last = firstAfter(this.#topics, at, (topic) => topic.at) - 1; last >= 0; last--) {
      const topic = this.#topics[last]!
      const sentence = firstAfter(sentences, topic.at - 1, ({ end }) => end)
      if (sentence < here - reach || (nearest >= 0 && sentence !== nearest)) break
      nearest = sentence
      labels.set(topic.label.toLowerCase(), topic.label)
    }
    return isOneStep([...labels.keys()]) && this.#isNear(nearest, here) ? [...labels.values()][0]! : null
  }

  #isNear(earlier: number, here: number): boolean {
    const { sentences } = this.#analysis
    if (sentences[here]!.paragraph - sentences[earlier]!.paragraph > 1) return false
    if (sentences.slice(earlier + 1, here + 1).some(({ heading }) => heading)) return false
    return !sentences.slice(earlier + 1, here).some((_, at) => this.#introducesAct(earlier + 1 + at))
  }

  /**
   * "It paid for a survey of the bay", "The sale of the barge goes on": what is spoken of next may be that, and no longer the
   * step named before.
   */
  #introducesAct(sentence: number): boolean {
    const { words } = this.#analysis
    const subject = rootOf(this.#analysis, sentence)?.subject?.head
    return clausesIn(this.#analysis, sentence).some(
      ({ kind, predicate, object, words: [from] }) =>
        kind === 'action' && ((predicate === subject && object !== null) || /^an?$/i.test(words[from]!.text)),
    )
  }
}

/** "shifts of twelve hours", "longer trains", "Sunday opening": things or doings of a kind, whichever they are. */
function isKindOfThing(analysis: Analysis, head: number): boolean {
  const { xpos, upos, lemma } = analysis.words[head]!
  if (upos !== 'NOUN' || isAgentNoun(lemma) || isGeneral(lemma, 'said') || isGeneral(lemma, 'time')) return false
  if (xpos !== 'NNS' && clauseAt(analysis, head)?.form !== 'noun') return false
  const below = childrenOf(analysis, head).map((at) => analysis.words[at]!.relation)
  return (
    below.some((one) => /^(?:amod|compound|nmod)$/.test(one)) &&
    !below.some((one) => /^(?:det|nummod|nmod:poss)/.test(one))
  )
}

/** "those responsible": a pronoun that its own words describe points back at nothing. */
const isDescribedPronoun = (analysis: Analysis, head: number): boolean =>
  /^(?:those|these)$/i.test(analysis.words[head]!.text) &&
  childrenOf(analysis, head).some((at) => at > head && /^(?:amod|acl)/.test(analysis.words[at]!.relation))

/** "could live with six weeks": of a step that was named, so long. */
function isLength({ words }: Analysis, [from, to]: Range): boolean {
  const last = words[to - 1]!
  return to - from > 1 && UNIT.test(last.lemma) && words.slice(from, to - 1).every(({ upos }) => upos === 'NUM')
}

/** "any bill", "tough measures": what is not spoken of as known points at nothing before. */
function isNew({ words }: Analysis, [from, to]: Range): boolean {
  return !words.slice(from, to).some(({ text, relation }) => relation === 'nmod:poss' || DEFINITE.test(text))
}

/** Whether all labels speak of one step: "merger" and "merge the banks" do. */
export function isOneStep(labels: readonly string[]): boolean {
  const [first, ...others] = labels.map((label) => new Set(contentStems(label)))
  return first !== undefined && others.every((stems) => [...stems].some((one) => first.has(one)))
}

/** Index of the first of the items, ordered by `key`, whose key is past `at`. */
function firstAfter<T>(items: readonly T[], at: number, key: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (key(items[middle]!) <= at) low = middle + 1
    else high = middle
  }
  return low
}
