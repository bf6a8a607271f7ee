import { relativeNoun } from '../candidates.ts'
import { relationOf } from '../tree.ts'
import type { Sieve } from './sieve.ts'

/** "Amal Reyes, the harbour master": what stands beside a noun names the same. */
export const appositions: Sieve = ({ words, candidates, byHead }, entities) => {
  for (const { head, index, parts, kind } of candidates) {
    if (parts || relationOf(words[head]!) !== 'appos') continue
    const host = byHead[words[head]!.head] ?? -1
    // "two banks, Arle and Solent": the first of several is none of them.
    const isOneOf = kind === 'name' && host >= 0 && candidates[host]!.kind === 'noun' && candidates[host]!.count === 'p'
    if (host >= 0 && host < index && !isOneOf) entities.join(index, host, 'apposition')
  }
}

/** "The woman *who* ...": a relative pronoun goes back to the noun on which its clause hangs. */
export const relatives: Sieve = ({ tree, candidates, byHead }, entities) => {
  for (const { head, index, pronoun } of candidates) {
    if (pronoun?.use !== 'relative') continue
    const noun = byHead[relativeNoun(tree, head)] ?? -1
    if (noun >= 0) entities.join(index, noun, 'relative')
  }
}

/** Auxiliaries that leave open whether it is so. */
const OPEN = new Set(['could', 'might', 'may', 'would', 'should', 'can'])

/** "Reyes is the harbour master": unless denied, asked or only possible. */
export const predicates: Sieve = ({ words, tree, candidates, byHead }, entities) => {
  for (const { head, index, pronoun, parts, determiner } of candidates) {
    if (pronoun || parts || determiner === 'no') continue
    let subject = -1
    let holds = false
    let open = false
    for (const child of tree.children(head)) {
      const { relation, text, lemma } = words[child]!
      if (relation === 'nsubj') subject = byHead[child] ?? -1
      else if (relation === 'cop') holds = lemma === 'be'
      else if (relation === 'aux') open ||= OPEN.has(text.toLowerCase())
      else if (relation === 'case' || relation === 'mark') open ||= child < head && text.toLowerCase() !== 'that'
      else if (/^(?:not|n['’]t|never|\?)$/i.test(text)) open = true
    }
    if (holds && !open && subject >= 0 && subject < index) entities.join(index, subject, 'predicate')
  }
}
