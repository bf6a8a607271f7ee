import type { Factuality } from '../../../model/clause.ts'
import type { Draft } from './draft.ts'
import type { Grammar } from './tree.ts'

const POSSIBLE = new Set(['can', 'could', 'may', 'might'])
const REQUIRED = new Set(['must', 'should', 'have to', 'ought to', 'need'])
const AHEAD = new Set(['tomorrow', 'tonight', 'soon', 'shortly', 'later'])
const NEXT = new Set(['next', 'coming', 'upcoming'])

/** What a clause holds out by its own words alone: mood, negation, modal verb, tense, condition. */
export function ownFactuality(grammar: Grammar, draft: Draft): Factuality {
  const { form, mood, modal, tense, perfect, negation, condition } = draft
  if (mood === 'order') return 'required'
  if (isSubjunctive(grammar, draft)) return 'required'
  if (mood === 'question' && !presupposes(grammar, draft)) return 'asked'
  if (form === 'infinitive') return 'intended'
  if ((modal === 'would' || modal === 'should') && perfect) return 'unreal'
  if (isAboutDoing(grammar, draft)) return 'possible'
  if (negation !== null && form === 'finite') return 'denied'
  if (modal !== null) return ofModal(draft, modal)
  if (condition !== null && tense !== 'past') return 'possible'
  if (tense === 'future') return 'scheduled'
  if (tense === 'past' || perfect) return 'happened'
  if (tense === 'present') return draft.kind === 'verb' && isAhead(grammar, draft) ? 'scheduled' : 'ongoing'
  // "that he leave", "long may it last"
  if (form === 'finite') return 'possible'
  return form === 'participle' && grammar.words[draft.predicate]!.xpos === 'VBG' ? 'ongoing' : 'happened'
}

/** "is against selling it": nobody sells. */
function isAboutDoing({ words, child }: Grammar, { predicate, form, auxiliaries }: Draft): boolean {
  if (form !== 'finite' || words[predicate]!.xpos !== 'VBG' || auxiliaries.length === 0) return false
  const mark = child(predicate, 'mark')
  return mark > auxiliaries[0]! && mark < predicate
}

/** "That the board reject the bid", of a motion or a demand: the plain form with a subject that is one. */
function isSubjunctive({ words }: Grammar, { marker, subject, predicate, modal }: Draft): boolean {
  if (marker !== 'that' || subject === null || modal !== null) return false
  const { text, lemma, xpos } = words[predicate]!
  const isPlain = /^VBP?$/.test(xpos) && text.toLowerCase() === lemma.toLowerCase()
  return isPlain && subject.heads.length === 1 && /^NNP?$/.test(words[subject.head]!.xpos)
}

function ofModal({ perspective, condition, tense }: Draft, modal: string): Factuality {
  if (POSSIBLE.has(modal)) return 'possible'
  // "They had to leave": of the past it is told as done.
  if (modal === 'have to' && tense === 'past') return 'happened'
  if (REQUIRED.has(modal)) return 'required'
  if (modal === 'be to') return 'scheduled'
  // "They said it would open": the future of what was said.
  return modal === 'would' && perspective && condition === null ? 'scheduled' : 'possible'
}

/** "Why did it sink?" takes for granted that it sank. */
function presupposes({ words, children }: Grammar, { top, tense, modal, negation }: Draft): boolean {
  if (tense === null || tense === 'future' || modal !== null || negation !== null) return false
  return children(top).some((at) => at < top && words[at]!.xpos.startsWith('W'))
}

/** "is leaving tomorrow": a present with a time to come. */
function isAhead({ words }: Grammar, { obliques }: Draft): boolean {
  return obliques.some(({ head, kind, words: [from] }) => {
    if (kind !== 'time') return false
    return AHEAD.has(words[head]!.lemma.toLowerCase()) || NEXT.has(words[from]!.text.toLowerCase())
  })
}
