import type { Attitude, ClauseRelation } from '../../../model/clause.ts'
import type { Word } from '../../../model/word.ts'
import type { Draft } from './draft.ts'
import { attitudeOf, markingOf } from './lexicon.ts'
import type { Grammar } from './tree.ts'

const RELATIONS: Readonly<Record<string, ClauseRelation>> = {
  root: 'root',
  ccomp: 'complement',
  xcomp: 'complement',
  csubj: 'subject',
  amod: 'modifier',
  appos: 'parataxis',
  list: 'parataxis',
  parataxis: 'parataxis',
}
const ASKING: ReadonlySet<Attitude | undefined> = new Set(['order', 'say', 'intend'])
/** Question words that join a clause: "asked when it sails". */
const QUESTION_WORDS = new Set(['WRB', 'WP', 'WDT', 'WP$'])

/** Index of the clause that each word belongs to as its predicate, else of the nearest above it; -1 without. */
export function clausesAbove({ words, topDown }: Grammar, drafts: readonly Draft[]): Int32Array {
  const nearest = new Int32Array(words.length).fill(-1)
  for (const { index, bearers } of drafts) for (const bearer of bearers) nearest[bearer] = index
  for (const index of topDown) {
    const { head } = words[index]!
    if (nearest[index] === -1 && head >= 0 && head < words.length) nearest[index] = nearest[head]!
  }
  return nearest
}

/** Hangs each clause on the one above it: parent, relation, host, marker, condition. */
export function link(grammar: Grammar, drafts: readonly Draft[], nearest: Int32Array): void {
  const { words, relations } = grammar
  for (const draft of drafts) {
    const { top } = draft
    const { head } = words[top]!
    draft.marker = markerOf(grammar, draft)
    if (head < 0 || head >= words.length) continue
    draft.host = head
    const above = nearest[head]!
    draft.parent = above < 0 ? null : above
    const hostIsClause = above >= 0 && drafts[above]!.bearers.includes(head)
    draft.relation = relationOf(relations[top]!, words[top]!, draft, hostIsClause ? drafts[above]! : null, grammar)
    if (draft.relation === 'purpose' && above >= 0 && asks(grammar, draft, drafts[above]!))
      draft.relation = 'complement'
    if (draft.relation === 'condition' && draft.parent !== null) drafts[draft.parent]!.condition ??= draft.index
    const completes = draft.relation === 'complement' || draft.relation === 'subject'
    if (completes && hostIsClause) drafts[above]!.complements.push(draft.index)
  }
}

function relationOf(base: string, word: Word, draft: Draft, host: Draft | null, grammar: Grammar): ClauseRelation {
  if (base === 'conj')
    return host && (host.kind === 'action') === (draft.kind === 'action') ? 'coordination' : 'argument'
  if (draft.kind === 'action') return 'argument'
  if (word.relation.endsWith(':relcl')) return 'relative'
  // "It may rain, which nobody wants": what describes a whole clause hangs on it like an adverb.
  if (base === 'acl') return draft.form === 'finite' && draft.marker === 'that' ? 'complement' : 'modifier'
  if (base === 'advcl') return adverbial(draft, grammar)
  return RELATIONS[base] ?? 'argument'
}

/** "asked them to leave": what is asked of an object completes the verb, however it hangs in the tree. */
function asks(grammar: Grammar, { form, marker, host }: Draft, { bearers, lemma, kind }: Draft): boolean {
  if (form !== 'infinitive' || marker !== null || kind !== 'verb' || !bearers.includes(host!)) return false
  const isAsked = grammar.has(host!, 'obj') || grammar.has(host!, 'iobj') || grammar.has(host!, 'obl')
  return isAsked && ASKING.has(attitudeOf(lemma, 'verb'))
}

function adverbial(draft: Draft, grammar: Grammar): ClauseRelation {
  const marking = draft.marker === null ? undefined : markingOf(draft.marker)
  if (marking === 'condition' || isInverted(draft, grammar)) return 'condition'
  if (marking === 'purpose') return 'purpose'
  return draft.marker === null && draft.form === 'infinitive' ? 'purpose' : 'adverbial'
}

/** "Had they known", "should it fail": a condition without "if". */
function isInverted({ auxiliaries, marker, top }: Draft, { words, child }: Grammar): boolean {
  const first = auxiliaries[0]
  if (first === undefined || marker !== null || first > top) return false
  const subject = child(top, 'nsubj')
  return subject > first && ['had', 'should', 'were'].includes(words[first]!.text.toLowerCase())
}

function markerOf(grammar: Grammar, { top, predicate, bearers, kind }: Draft): string | null {
  const { words, relations } = grammar
  const parts: string[] = []
  if (kind !== 'action') {
    for (const bearer of bearers) {
      for (const child of grammar.children(bearer)) {
        const { xpos, lemma } = words[child]!
        const isTo = xpos === 'TO' && lemma === 'to'
        if (relations[child] === 'mark' && !isTo && child < predicate) parts.push(phraseText(grammar, child))
        else if (relations[child] === 'case' && words[predicate]!.xpos === 'VBG') parts.push(phraseText(grammar, child))
      }
    }
  }
  if (parts.length > 0) return parts.join(' ')
  const joining = relations[top] === 'conj' ? grammar.child(top, 'cc') : -1
  if (joining >= 0) return words[joining]!.text.toLowerCase()
  if (!['advcl', 'ccomp', 'csubj', 'acl'].includes(relations[top]!)) return null
  const asked = grammar.children(top).find((at) => QUESTION_WORDS.has(words[at]!.xpos) && at < top)
  return asked === undefined ? null : words[asked]!.text.toLowerCase()
}

/** A joining word or preposition with those fixed to it, in small letters: "because of". */
export function phraseText({ words, children, relations }: Grammar, index: number): string {
  const rest = children(index).filter((at) => relations[at] === 'fixed')
  return [index, ...rest].map((at) => words[at]!.text.toLowerCase()).join(' ')
}
