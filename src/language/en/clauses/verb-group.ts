import type { Draft } from './draft.ts'
import { adverbKind, isUnaccusative } from './lexicon.ts'
import type { Grammar } from './tree.ts'

/** Forms of "not" and of the pronouns and determiners that deny a whole clause. */
const NONE = new Set(['no', 'nobody', 'none', 'nothing', 'neither', 'no-one'])
/** With "no" before them these deny a clause: "at no time", "under no circumstances"; "with no warning" does not. */
const NEVER = new Set([
  'time',
  'point',
  'stage',
  'way',
  'mean',
  'means',
  'circumstance',
  'account',
  'condition',
  'case',
])
const WITHOUT_AUXILIARY = new Set(['acl', 'advcl', 'amod', 'conj', 'parataxis', 'xcomp'])

/** Reads the words that make the predicate: tense, aspect, voice, modal verb, negation, particle, mood. */
export function readVerbGroup(grammar: Grammar, draft: Draft): void {
  const { words, relations } = grammar
  const { predicate, top, bearers } = draft
  const particles: number[] = []
  const auxiliaries: number[] = top === predicate ? [] : [top]
  let to = -1
  let isPassive = false
  for (const bearer of bearers) {
    for (const child of grammar.children(bearer)) {
      const { relation, lemma } = words[child]!
      const base = relations[child]
      if (base === 'aux' || base === 'cop') auxiliaries.push(child)
      else if (base === 'mark' && lemma === 'to' && words[child]!.xpos === 'TO') to = child
      else if (relation === 'compound:prt') particles.push(child)
      else if (base === 'advmod' && adverbKind(lemma) === 'negation') draft.negation ??= child
      else if ((base === 'advmod' || base === 'amod') && isNoLonger(grammar, child)) draft.negation ??= child
      else if (base === 'obl' && NEVER.has(lemma)) draft.negation ??= negationIn(grammar, child)
      else if (base === 'cc' && (lemma === 'neither' || (lemma === 'nor' && bearer === top))) draft.negation ??= child
      else if (base === 'nsubj' || base === 'obj') draft.negation ??= negationIn(grammar, child)
      else if (base === 'det' && lemma === 'no' && draft.kind === 'noun') draft.negation ??= child
      if (relation === 'aux:pass' || relation === 'nsubj:pass' || relation === 'csubj:pass') isPassive = true
    }
  }
  auxiliaries.sort((one, other) => one - other)
  draft.auxiliaries = [...auxiliaries, ...particles].sort((one, other) => one - other)
  draft.lemma = [words[predicate]!.lemma, ...particles.map((at) => words[at]!.lemma)].join(' ').toLowerCase()

  const isVerb = draft.kind === 'verb'
  const first = auxiliaries[0] ?? (isVerb ? predicate : -1)
  const isAux = (at: number, lemma: string) => relations[at] === 'aux' && words[at]!.lemma === lemma
  draft.perfect = auxiliaries.some((at) => isAux(at, 'have'))
  draft.progressive = isVerb && words[predicate]!.xpos === 'VBG' && auxiliaries.some((at) => isAux(at, 'be'))
  if (first < 0) return
  const { xpos } = words[first]!
  draft.hasTo = to >= 0 && to < first
  if (draft.hasTo) draft.form = 'infinitive'
  else if (xpos === 'VBN' || xpos === 'VBG') draft.form = 'participle'
  else draft.form = xpos === 'VB' && relations[top] === 'xcomp' ? 'infinitive' : 'finite'
  // A past form that was tagged as a participle: a clause of its own with a subject has a tense.
  const hasOwn = bearers.some((at) => grammar.has(at, 'nsubj'))
  if (xpos === 'VBN' && hasOwn && ['root', 'ccomp', 'parataxis'].includes(relations[top]!)) draft.form = 'finite'
  if (draft.form === 'finite') readTense(grammar, draft, first, to)
  draft.voice = isPassive || isBareParticiple(grammar, draft, auxiliaries) ? 'passive' : 'active'
  if (isQuestion(grammar, draft, auxiliaries)) draft.mood = 'question'
  else if (isOrder(grammar, draft, auxiliaries)) draft.mood = 'order'
}

function readTense({ words, relations }: Grammar, draft: Draft, first: number, to: number): void {
  const { xpos, lemma } = words[first]!
  // "need not be worn"
  if (xpos === 'MD' || (lemma === 'need' && relations[first] === 'aux')) {
    if (lemma === 'will' || lemma === 'shall') draft.tense = 'future'
    else draft.modal = lemma === 'ought' ? 'ought to' : lemma
  } else if (xpos === 'VBD' || xpos === 'VBN') draft.tense = 'past'
  else if (xpos === 'VBP' || xpos === 'VBZ') draft.tense = 'present'
  const { lemma: semi } = words[draft.top]!
  if (draft.top !== draft.predicate) {
    if (semi === 'have' || semi === 'get') draft.modal ??= 'have to'
    else if (semi === 'ought') draft.modal = 'ought to'
    else if (semi === 'go') {
      draft.progressive = false
      if (draft.tense === 'present') draft.tense = 'future'
      else draft.modal = 'be going to'
    }
  } else if (lemma === 'be' && to > first) draft.modal = 'be to'
}

/** "troops sent abroad" and "the arrested man" are passive; "fallen trees" and "retired judges" are not. */
function isBareParticiple({ words, relations, has }: Grammar, draft: Draft, auxiliaries: readonly number[]): boolean {
  const { xpos, lemma } = words[draft.predicate]!
  const { relation } = words[draft.top]!
  // A participle without "is" that was tagged as a past form.
  const isMistagged = xpos === 'VBD' && (relation === 'acl' || relation === 'amod')
  if (auxiliaries.length > 0 || relation === 'acl:relcl' || (xpos !== 'VBN' && !isMistagged)) return false
  if (!WITHOUT_AUXILIARY.has(relations[draft.top]!) || has(draft.predicate, 'nsubj')) return false
  return !isUnaccusative(lemma)
}

function isOrder({ words, relations, has }: Grammar, { predicate, top, hasTo }: Draft, auxiliaries: readonly number[]) {
  if (words[predicate]!.xpos !== 'VB' && words[auxiliaries[0] ?? predicate]!.xpos !== 'VB') return false
  if (hasTo || has(top, 'nsubj') || has(top, 'expl') || has(top, 'csubj')) return false
  const isPlain = auxiliaries.every((at) => ['do', 'be'].includes(words[at]!.lemma) && words[at]!.xpos.startsWith('VB'))
  return isPlain && ['root', 'parataxis', 'ccomp'].includes(relations[top]!) && !has(top, 'mark')
}

function isQuestion(grammar: Grammar, draft: Draft, auxiliaries: readonly number[]): boolean {
  const { words, children, relations } = grammar
  const { top, form } = draft
  const below = children(top)
  if (form === 'finite' && relations[top] === 'root' && isInverted(grammar, top, auxiliaries)) return true
  const mark = below.findLast((at) => relations[at] === 'punct' && at > top && words[at]!.text.includes('?'))
  if (mark === undefined) return false
  // The mark of "They left, did they say why?" is that of the last clause.
  const isLast = below.every((at) => at < top || (relations[at] !== 'conj' && relations[at] !== 'parataxis'))
  return isLast || below.some((at) => at < top && words[at]!.xpos.startsWith('W'))
}

/**
 * "Did they sail", "When will they": the auxiliary before the subject, and nothing before it but a word of question.
 */
function isInverted({ words, children, relations, child }: Grammar, top: number, auxiliaries: readonly number[]) {
  const first = auxiliaries[0]
  if (first === undefined || child(top, 'nsubj') < first) return false
  return children(top).every((at) => at >= first || relations[at] === 'cc' || words[at]!.xpos.startsWith('W'))
}

/** "no longer", "no more": what was is not. */
function isNoLonger({ words, children }: Grammar, adverb: number): boolean {
  return (
    /^(?:longer|more)$/i.test(words[adverb]!.text) &&
    children(adverb).some((at) => words[at]!.lemma.toLowerCase() === 'no')
  )
}

/** The word that makes a phrase name nothing: "no ship", "none of them". */
function negationIn({ words, children, relations }: Grammar, head: number): number | null {
  if (NONE.has(words[head]!.lemma.toLowerCase())) return head
  const word = children(head).find((at) => relations[at] === 'det' && NONE.has(words[at]!.lemma.toLowerCase()))
  return word ?? null
}
