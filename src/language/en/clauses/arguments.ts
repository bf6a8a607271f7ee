import type { Argument, Phrase } from '../../../model/clause.ts'
import type { Word } from '../../../model/word.ts'
import { nounOf } from '../coreference/lexicon.ts'
import type { Draft } from './draft.ts'
import { adverbKind, POSSESSOR_ACTED_ON, takesObject } from './lexicon.ts'
import type { Phrases } from './phrases.ts'
import type { Grammar } from './tree.ts'

/**
 * Makes `argument` what the subject of the clause as it stands would be: who does it or, in a passive, what is acted
 * on.
 */
export function giveTopic(draft: Draft, argument: Argument): void {
  draft.topic = argument
  if (draft.voice === 'active') draft.subject ??= argument
  else if (draft.object === null) draft.object = argument
  else draft.recipient ??= argument
}

/** Reads what stands with a verb, adjective or description: subject, object, recipient, obliques, adverbs. */
export function readArguments(grammar: Grammar, draft: Draft, phrases: Phrases): void {
  const { words, relations } = grammar
  let topic: Argument | null = null
  for (const bearer of draft.bearers) {
    for (const child of grammar.children(bearer)) {
      if (draft.bearers.includes(child)) continue
      const { relation, lemma } = words[child]!
      const base = relations[child]
      if (base === 'nsubj' && !(relation === 'nsubj:outer' && draft.kind === 'verb' && isAim(words[child]!))) {
        topic ??= phrases.argument(child, 'stated')
      } else if (base === 'csubj') topic ??= phrases.argument(child, 'stated')
      else if (base === 'obj') draft.object ??= phrases.argument(child, 'stated')
      else if (base === 'iobj') draft.recipient ??= phrases.argument(child, 'stated')
      else if (base === 'obl') readOblique(draft, child, words[child]!.relation, phrases, words[child]!.upos)
      else if (base === 'advmod') {
        const kind = adverbKind(lemma)
        if (kind === 'time' || kind === 'place') draft.obliques.push(phrases.oblique(child))
        else if (kind !== 'negation') draft.adverbs.push(child)
      }
    }
  }
  if (draft.kind !== 'verb') draft.predicative = predicativeOf(grammar, draft, phrases)
  if (topic) giveTopic(draft, topic)
}

/** The subject of "The aim is to win" does not win; that of "The talks are to resume" does. */
function isAim(word: Word): boolean {
  return word.upos === 'NOUN' && !isBody(word) && nounOf(word.lemma)?.sorts[0] !== 'event'
}

/** Whether the word names a person, a body or something with a name of its own. */
function isBody({ upos, lemma }: Word): boolean {
  const sort = nounOf(lemma)?.sorts[0]
  return upos === 'PROPN' || sort === 'person' || sort === 'group'
}

/** What is said of the subject: behind subject and "is", or "not", where these stand before it. */
function predicativeOf({ children, relations }: Grammar, draft: Draft, phrases: Phrases): Phrase {
  const phrase = phrases.phrase(draft.predicate, true)
  let [from, to] = phrase.words
  for (const child of children(draft.predicate)) {
    const isPart = ['nsubj', 'csubj', 'aux', 'cop', 'mark', 'expl'].includes(relations[child]!)
    if ((isPart || child === draft.negation) && child < draft.predicate) from = Math.max(from, child + 1)
  }
  return { ...phrase, words: [from, Math.max(to, draft.predicate + 1)] }
}

function readOblique(draft: Draft, child: number, relation: string, phrases: Phrases, upos: string): void {
  const oblique = phrases.oblique(child)
  // "closed by Friday"
  const isDoer = (oblique.preposition === 'by' || relation === 'obl:agent') && oblique.kind !== 'time' && upos !== 'NUM'
  if (draft.voice === 'passive' && draft.subject === null && isDoer) {
    draft.subject = phrases.argument(child, 'by')
  } else draft.obliques.push(oblique)
}

/**
 * Reads what stands with a noun of action: "its withdrawal from the pact", "the closure of the port by the army".
 *
 * "of" is of the one acted on where the verb has one; alone, a possessor is the doer unless what the verb names is
 * done to persons and things that own nothing of it ("her arrest").
 */
export function readActionArguments(grammar: Grammar, draft: Draft, phrases: Phrases): void {
  const { words, relations } = grammar
  const verb = draft.lemma
  let possessor: number | null = null
  let of: number | null = null
  let compound: number | null = null
  for (const child of grammar.children(draft.predicate)) {
    const { relation, upos, lemma } = words[child]!
    const base = relations[child]
    if (relation === 'nmod:poss') possessor = child
    else if (base === 'compound' && (upos === 'NOUN' || upos === 'PROPN')) compound = child
    else if (base === 'nmod' || base === 'obl') {
      const preposition = phrases.prepositionOf(child)
      if (preposition === 'of' && of === null) of = child
      else if (preposition === 'by' && draft.subject === null) draft.subject = phrases.argument(child, 'by')
      else draft.obliques.push(phrases.oblique(child))
    } else if (base === 'det' && lemma === 'no') draft.negation = child
  }
  if (of !== null) {
    // "the words of the prosecutor"
    const isSpeaker = nounOf(words[draft.predicate]!.lemma)?.sorts[0] === 'words' && isBody(words[of]!)
    if (takesObject(verb) && !isSpeaker) draft.object = phrases.argument(of, 'of')
    else draft.subject ??= phrases.argument(of, 'of')
  }
  if (possessor !== null) {
    const argument = phrases.argument(possessor, 'possessive')
    const isDoer = draft.subject === null && (draft.object !== null || !POSSESSOR_ACTED_ON.has(verb))
    if (isDoer) draft.subject = argument
    else draft.object ??= argument
  }
  if (compound !== null && draft.object === null && takesObject(verb)) {
    draft.object = phrases.argument(compound, 'compound')
  }
}
