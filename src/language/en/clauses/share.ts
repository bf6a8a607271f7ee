import type { Argument, Phrase } from '../../../model/clause.ts'
import { giveTopic } from './arguments.ts'
import type { Draft } from './draft.ts'
import { attitudeOf, controlOf, isTransitive, LIGHT_VERBS, signsOf } from './lexicon.ts'
import type { Phrases } from './phrases.ts'
import type { Grammar } from './tree.ts'

/** Prepositions of the one who is asked: "called on them to leave". */
const ASKED = new Set(['on', 'upon', 'to', 'for', 'with'])
/** How far up a relative pronoun looks for its noun: "the ship that they say the crew thought would sink". */
const FARTHEST = 4

const as = (phrase: Phrase, source: Argument['source']): Argument => ({
  head: phrase.head,
  heads: phrase.heads,
  words: phrase.words,
  clause: phrase.clause,
  source,
})

/**
 * Gives each clause the arguments that stand with another: of relative clauses, of joined clauses, of infinitives and
 * participles, of nouns of action after "make" and its like.
 *
 * @param topDown  all clauses, each after the one above it
 */
export function shareArguments(
  grammar: Grammar,
  drafts: readonly Draft[],
  topDown: readonly Draft[],
  phrases: Phrases,
) {
  const { words } = grammar
  const filled = new Set<number>()
  const askedBy = new Map<Draft, Phrase | null>()
  for (const draft of drafts) resolvePronouns(draft)
  for (const draft of topDown) {
    const above = draft.parent === null ? null : drafts[draft.parent]!
    if (draft.relation === 'coordination' && above) join(draft, above)
    else if (draft.relation === 'relative' && draft.host !== null) describe(draft, draft.host)
    else if (draft.relation === 'modifier' && draft.host !== null) modify(draft, draft.host, above)
    else if (draft.relation === 'argument' && above) perform(draft, above)
    else if (above && draft.topic === null && isOpen(draft)) control(draft, above)
  }

  /** "who", "which" and "that" stand for the noun that their clause describes. */
  function resolvePronouns(draft: Draft): void {
    const resolve = <T extends Phrase>(phrase: T | null): T | null => {
      const noun = phrase && antecedent(draft, phrase.head)
      return noun === null
        ? phrase
        : { ...phrase!, ...phrases.phrase(noun, true), ...('source' in phrase! ? { source: 'relative' } : {}) }
    }
    const topic = draft.topic
    draft.subject = resolve(draft.subject)
    draft.object = resolve(draft.object)
    draft.recipient = resolve(draft.recipient)
    draft.topic = resolve(topic)
    draft.obliques = draft.obliques.map((oblique) => resolve(oblique)!)
  }

  function antecedent(draft: Draft, pronoun: number): number | null {
    const { xpos, lemma } = words[pronoun]!
    if (xpos !== 'WDT' && xpos !== 'WP') return null
    if (!['that', 'which', 'who', 'whom'].includes(lemma)) return null
    let at: Draft | undefined = draft
    for (let step = 0; at && step < FARTHEST; step++) {
      if (at.relation === 'relative' && at.host !== null) {
        filled.add(at.index)
        return at.host
      }
      at = at.parent === null ? undefined : drafts[at.parent]
    }
    return null
  }

  function describe(draft: Draft, host: number): void {
    if (filled.has(draft.index) || words[host]!.xpos === 'WRB') return
    if (draft.topic === null) giveTopic(draft, phrases.argument(host, 'relative'))
    else if (draft.kind === 'verb') {
      const isWhere = grammar.children(draft.predicate).some((at) => words[at]!.xpos === 'WRB')
      if (!isWhere && lacksObject(draft)) draft.object = phrases.argument(host, 'relative')
    }
  }

  function modify(draft: Draft, host: number, above: Draft | null): void {
    if (draft.topic !== null) return
    if (draft.form !== 'infinitive') {
      giveTopic(draft, phrases.argument(host, 'relative'))
      return
    }
    const noun = words[host]!.lemma
    const isAct = above?.predicate === host || attitudeOf(noun, 'noun') !== undefined || signsOf(noun, 'noun', ['to'])
    const holder = holderOf(host, above)
    if (isAct && holder) giveTopic(draft, as(holder, 'control'))
    else if (!isAct && lacksObject(draft)) {
      draft.object = phrases.argument(host, 'relative')
      if (holder && holder.head !== host) draft.subject = as(holder, 'control')
    } else if (!isAct) giveTopic(draft, phrases.argument(host, 'relative'))
  }

  /** Whose "plan to sell" it is: the noun's own doer; who was given it; who has or makes it. */
  function holderOf(host: number, above: Draft | null): Argument | null {
    if (above?.predicate === host && above.kind === 'action') return above.subject
    const owner = grammar.owner(host)
    if (owner >= 0) return phrases.argument(owner, 'control')
    return above?.object?.head === host ? (above.recipient ?? above.topic) : (above?.topic ?? null)
  }

  /** Who makes a decision decides. */
  function perform(draft: Draft, above: Draft): void {
    const isObject = above.object?.head === draft.predicate
    if (isObject && draft.subject === null && above.subject && LIGHT_VERBS.has(above.lemma)) {
      draft.subject = as(above.subject, 'control')
    }
  }

  function control(draft: Draft, above: Draft): void {
    const controller = draft.relation === 'complement' ? controllerOf(above) : above.topic
    const part = above.kind === 'adjective' ? 'adjective' : 'verb'
    if (controller === null) return
    if (controlOf(above.lemma, part) === 'object' && lacksObject(draft)) draft.object = as(controller, 'control')
    else giveTopic(draft, as(controller, 'control'))
  }

  function controllerOf(above: Draft): Phrase | null {
    if (above.kind !== 'verb' || above.voice === 'passive') return above.topic
    if (controlOf(above.lemma, 'verb') === 'subject') return above.topic
    if (above.object) return above.object
    if (above.recipient) return above.recipient
    if (attitudeOf(above.lemma, 'verb') === 'order') {
      const asked = askedBy.get(above) ?? findAsked(above)
      askedBy.set(above, asked)
      if (asked) return asked
    }
    return above.topic
  }

  function findAsked({ obliques }: Draft): Phrase | null {
    return obliques.find(({ preposition, kind }) => kind === 'other' && ASKED.has(preposition ?? '')) ?? null
  }

  function join(draft: Draft, above: Draft): void {
    if (draft.kind === 'action') {
      if (draft.subject === null && above.subject) draft.subject = as(above.subject, 'coordination')
      return
    }
    inheritGroup(draft, above)
    if (draft.topic === null && draft.mood !== 'order' && above.topic && !grammar.has(draft.top, 'expl')) {
      giveTopic(draft, as(above.topic, above.topic.source === 'relative' ? 'relative' : 'coordination'))
    }
    // "built and sold ships": what stands behind both is of both.
    const shared = above.object
    const stands = shared?.source === 'stated' || shared?.source === 'relative'
    if (draft.object === null && draft.voice === 'active' && above.voice === 'active' && shared && stands) {
      if (shared.head > draft.predicate && isTransitive(draft.lemma)) draft.object = as(shared, 'coordination')
    }
  }

  /** "will build and operate": a joined verb of the same form without auxiliary has those of the first. */
  function inheritGroup(draft: Draft, above: Draft): void {
    const isSame = words[draft.predicate]!.xpos === words[above.predicate]!.xpos
    const isBare = draft.auxiliaries.every((at) => words[at]!.relation === 'compound:prt') && !draft.hasTo
    if (!isBare || (draft.kind === 'verb' && !isSame) || (draft.topic && draft.form === 'finite' && draft.tense)) return
    draft.form = above.form
    draft.tense = above.tense
    draft.perfect = above.perfect
    draft.progressive = above.progressive
    draft.modal = above.modal
    draft.hasTo = above.hasTo
    draft.mood = above.mood
    if (draft.kind === 'verb' && above.kind === 'verb' && words[draft.predicate]!.xpos === 'VBN')
      draft.voice = above.voice
    const joining = draft.marker
    if ((joining === 'or' || joining === 'nor') && draft.negation === null) draft.negation = above.negation
  }
}

/** Whether its verb wants an object that does not stand with it. */
function lacksObject({ voice, object, complements, kind, lemma }: Draft): boolean {
  const isOpen = kind === 'verb' && voice === 'active' && object === null && complements.length === 0
  return isOpen && isTransitive(lemma)
}

/** Infinitives, participles and "verbless" ones take their subject from the clause above. */
function isOpen({ form, kind, relation }: Draft): boolean {
  if (kind === 'action' || form === 'finite') return false
  return relation === 'complement' || relation === 'purpose' || relation === 'adverbial' || relation === 'condition'
}
