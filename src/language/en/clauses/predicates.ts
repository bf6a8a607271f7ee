import { nounOf } from '../coreference/lexicon.ts'
import { actionOf } from './lexicon.ts'
import type { Grammar } from './tree.ts'

/** A predicate by its word and the word by which it hangs in the tree ("has" of "has to sign"), mostly the same. */
export interface Found {
  readonly predicate: number
  readonly top: number
  readonly isAction: boolean
}

/** Words of function, whatever their tag. */
const FUNCTION = new Set([
  ...['aux', 'case', 'cc', 'compound', 'cop', 'det', 'discourse', 'fixed', 'flat', 'goeswith', 'mark', 'punct'],
  'reparandum',
])
const SEMI_MODAL = new Set(['have', 'ought', 'go', 'get', 'use'])
const CLAUSAL = new Set(['acl', 'advcl', 'ccomp', 'csubj', 'xcomp'])
const COMPLEMENT = ['ccomp', 'csubj', 'xcomp']

/**
 * The predicates of a text, in order: verbs, what "is" says of a subject, what a verb calls its object, and nouns
 * that name actions. "has to sign", "is going to sign" and "used to sign" are one predicate.
 */
export function predicates(grammar: Grammar): Found[] {
  const { words, topDown, relations } = grammar
  // 1 a predicate, 2 a noun of action.
  const kinds = new Uint8Array(words.length)
  const tops = Int32Array.from(words, (_, index) => index)
  for (const index of topDown) {
    if (tops[index] === index) {
      const below = semiModal(grammar, index)
      if (below >= 0) {
        tops[below] = index
        kinds[below] = 1
        // Joined words hang on it as on a predicate.
        kinds[index] = 3
        continue
      }
    }
    if (kinds[index] === 1) continue
    if (isPredicate(grammar, index, kinds)) kinds[index] = 1
    else if (isAction(grammar, index)) kinds[index] = 2
  }
  const found: Found[] = []
  for (let index = 0; index < words.length; index++) {
    if (kinds[index] !== 1 && kinds[index] !== 2) continue
    found.push({ predicate: index, top: tops[index]!, isAction: kinds[index] === 2 })
  }
  return found

  function isPredicate({ has }: Grammar, index: number, kinds: Uint8Array): boolean {
    const { upos, xpos, head } = words[index]!
    const relation = relations[index]!
    if (FUNCTION.has(relation)) return false
    if (upos === 'VERB') {
      if (relation === 'amod') return xpos === 'VBN' || xpos === 'VBG' || xpos === 'VBD'
      // "As demand grows, the safe level falls": a determiner may be read with the verb instead of its subject.
      return !has(index, 'det') || has(index, 'nsubj')
    }
    if (upos === 'AUX' || has(index, 'cop')) return true
    if (has(index, 'nsubj')) return true
    if (upos === 'ADJ' && (CLAUSAL.has(relation) || COMPLEMENT.some((name) => has(index, name)))) return true
    if (relation === 'xcomp' || relation === 'ccomp') return upos !== 'PUNCT' && upos !== 'PART'
    if (relation !== 'conj' || kinds[head] !== 1) return false
    const first = words[head]!.upos
    return upos === 'ADJ' ? first !== 'VERB' : first === upos && upos !== 'ADV'
  }
}

/** The infinitive that "has to", "is going to", "used to", "ought to" stand before, or -1. */
function semiModal({ words, child, has }: Grammar, index: number): number {
  const { lemma, xpos, text } = words[index]!
  if (!SEMI_MODAL.has(lemma)) return -1
  const below = child(index, lemma === 'use' && !has(index, 'xcomp') ? 'advcl' : 'xcomp')
  if (below < 0 || words[below]!.xpos === 'VBG' || has(index, 'obj')) return -1
  const to = child(below, 'mark')
  if (to < 0 || words[to]!.lemma !== 'to' || to < index) return -1
  if (lemma === 'have' || lemma === 'ought') return below
  if (lemma === 'go' && (xpos === 'VBG' || /^gon/i.test(text)) && has(index, 'aux')) return below
  if (lemma === 'get' && has(index, 'aux') && xpos !== 'VB') return below
  return lemma === 'use' && (xpos === 'VBD' || xpos === 'VBN') && !has(index, 'aux') ? below : -1
}

/** A noun that first of all names an action or words; "government" names a body before it names governing. */
function isAction({ words, relations }: Grammar, index: number): boolean {
  const { upos, lemma } = words[index]!
  if (upos !== 'NOUN' || relations[index] === 'compound' || !(actionOf(lemma) !== undefined)) return false
  const sort = nounOf(lemma)?.sorts[0]
  return sort === undefined || sort === 'event' || sort === 'words'
}
