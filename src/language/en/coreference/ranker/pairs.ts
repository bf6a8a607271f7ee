import { objectBeside, subjectBeside } from '../beside.ts'
import type { Candidate, Passage } from '../candidate.ts'
import type { Entities } from '../entities.ts'
import { isSayer, SPEAKING } from '../saying.ts'
import { relationOf } from '../tree.ts'
import type { Features, PairContext } from './features.ts'

/** An earlier candidate with what the pair's features need to know of those between. */
export interface Possible extends PairContext {
  readonly earlier: number
}

/** How far back antecedents are looked for. */
const REACH = {
  /** Candidates and sentences, for pronouns. */
  pronoun: { candidates: 60, sentences: 6 },
  /** For nouns of another head word. */
  noun: { candidates: 24, sentences: 3 },
  /** Earlier nouns of the same head word, however far. */
  sameHead: 5,
} as const

/** Finds the earlier candidates that a pronoun or noun may go back to, nearest first. Called in order of the text. */
export interface Pairs {
  possible(later: number): Possible[]
}

export function pairsOf(passage: Passage, entities: Entities, features: Features): Pairs {
  const { candidates } = passage
  const byHead = new Map<string, number[]>()
  let noted = 0
  return { possible }

  function possible(later: number): Possible[] {
    for (; noted < later; noted++) note(candidates[noted]!)
    const candidate = candidates[later]!
    return candidate.pronoun ? ofPronoun(candidate) : ofNoun(candidate)
  }

  function note({ index, pronoun, parts }: Candidate): void {
    if (pronoun || parts) return
    const head = features.head(index)
    const list = byHead.get(head)
    if (list === undefined) byHead.set(head, [index])
    else if (list.push(index) > REACH.sameHead) list.shift()
  }

  function ofPronoun(candidate: Candidate): Possible[] {
    const { candidates: most, sentences } = REACH.pronoun
    const found: Possible[] = []
    const says = isSayer(passage.tree, candidate.head)
    const actedOn = objectBeside(passage, candidate)
    let [rivals, subjects] = [0, 0]
    for (let at = candidate.index - 1; at >= 0 && at >= candidate.index - most; at--) {
      const earlier = candidates[at]!
      if (candidate.sentence - earlier.sentence > sentences) break
      if (
        !mayPrecede(candidate, earlier) ||
        (says && !SPEAKING.has(earlier.sort)) ||
        areArguments(passage, candidate, earlier) ||
        (actedOn >= 0 && entities.same(actedOn, at)) ||
        !entities.agree(candidate.index, at)
      )
        continue
      const isSubject = features.isSubject(at)
      found.push({ earlier: at, rivals, subject: isSubject ? (subjects === 0 ? 2 : 1) : 0, reach: 'near' })
      if (!earlier.pronoun) rivals++
      if (isSubject) subjects++
    }
    const ahead = subjectAhead(passage, candidate)
    if (ahead >= 0 && entities.agree(candidate.index, ahead))
      found.push({ earlier: ahead, rivals: 0, subject: 2, reach: 'ahead' })
    return found
  }

  function ofNoun(candidate: Candidate): Possible[] {
    const found: Possible[] = []
    const doer = subjectBeside(passage, candidate)
    const isDoer = (at: number): boolean => doer >= 0 && entities.same(doer, at)
    const seen = new Set<number>()
    let rivals = 0
    for (const at of (byHead.get(features.head(candidate.index)) ?? []).toReversed()) {
      if (isNested(candidate, candidates[at]!) || !entities.agree(candidate.index, at)) continue
      if (areOther(candidate, candidates[at]!) || isDoer(at)) continue
      seen.add(at)
      found.push({ earlier: at, rivals: rivals++, subject: features.isSubject(at) ? 1 : 0, reach: 'far' })
    }
    if (candidate.determiner !== 'the' && candidate.determiner !== 'this' && candidate.determiner !== 'possessive')
      return found
    const { candidates: most, sentences } = REACH.noun
    rivals = 0
    for (let at = candidate.index - 1; at >= 0 && at >= candidate.index - most; at--) {
      const earlier = candidates[at]!
      if (candidate.sentence - earlier.sentence > sentences) break
      if (seen.has(at) || earlier.parts || isNested(candidate, earlier) || !mayRename(candidate, earlier)) continue
      if (areOther(candidate, earlier) || isDoer(at) || !entities.agree(candidate.index, at)) continue
      found.push({ earlier: at, rivals: rivals++, subject: features.isSubject(at) ? 1 : 0, reach: 'near' })
    }
    return found
  }
}

/** Steps from a pronoun towards its main clause that are followed. */
const STEPS = 8

/**
 * "In *her* report, Reyes said": the subject that follows the phrase or clause before it in which the pronoun stands,
 * or -1.
 */
function subjectAhead({ words, tree, byHead }: Passage, { head, pronoun }: Candidate): number {
  if (pronoun?.person !== 3 || pronoun.use === 'demonstrative') return -1
  let at = head
  for (let steps = 0; at >= 0 && steps < STEPS; steps++) {
    const word = words[at]!
    const relation = relationOf(word)
    if ((relation === 'obl' || relation === 'advcl') && word.head > at) {
      const subject = tree.children(word.head).find((child) => words[child]!.relation.startsWith('nsubj'))
      if (subject !== undefined && subject > at && words[subject]!.upos !== 'PRON') return byHead[subject]!
    }
    at = word.head
  }
  return -1
}

/** Whether pronoun `later` may at all go back to `earlier`. */
function mayPrecede(later: Candidate, earlier: Candidate): boolean {
  const [pronoun, other] = [later.pronoun!, earlier.pronoun]
  if (other?.use === 'relative') return false
  if (pronoun.person < 3) return other !== null && other.person < 3 && (pronoun.count === 'p') === (other.count === 'p')
  if (other !== null && other.person < 3) return false
  if (earlier.qualifier && earlier.kind !== 'name') return false
  // "his brother" is not he; "the man with his dog" may be.
  return !(earlier.words[0] <= later.head && later.head < earlier.words[1] && earlier.head > later.head)
}

/** "Reyes blamed *him*": subject and object of one verb are two, unless the object says "himself". */
function areArguments({ words }: Passage, later: Candidate, earlier: Candidate): boolean {
  const [object, subject] = [words[later.head]!, words[earlier.head]!]
  const isObject = object.relation === 'obj' || object.relation === 'iobj'
  return isObject && later.pronoun?.use !== 'reflexive' && object.head >= 0 && object.head === subject.head
}

/** Whether "the firm" may be said for `earlier`. */
function mayRename(later: Candidate, earlier: Candidate): boolean {
  if (earlier.pronoun) return false
  if (earlier.qualifier && earlier.kind !== 'name') return false
  return later.sort === earlier.sort || earlier.sort === 'none' || later.sort === 'none'
}

/** Two names of which neither is a part of the other, other figures, other owners: "Solent Bank" is not "Arle Bank". */
function areOther(a: Candidate, b: Candidate): boolean {
  const holds = (whole: readonly string[], part: readonly string[]) => part.every((word) => whole.includes(word))
  const [left, right] = [a.modifiers, b.modifiers]
  // "the unions" are not the Dockers' Union.
  if (a.kind !== b.kind && (a.kind === 'name' ? b : a).count === 'p') return true
  if (a.kind === 'name' && b.kind === 'name') return !holds(left, right) && !holds(right, left)
  // "The justice minister" is not "the energy minister", nor "Peru's foreign ministry" "the Swiss foreign ministry".
  const isBody = a.sort === 'person' || a.sort === 'group'
  if (isBody && areSet([ownedBy(a), ...left], [ownedBy(b), ...right])) return true
  // "her plan" may be "Solheim's plan", but neither is "his plan" nor "Okafor's plan".
  const isPronoun = (owner: string) => /^\d/.test(owner)
  if (a.owner && b.owner && a.owner !== b.owner && isPronoun(a.owner) === isPronoun(b.owner)) return true
  const figures = (words: readonly string[]) => words.filter((word) => /^\d/.test(word))
  return figures(left).length > 0 && figures(right).length > 0 && !holds(figures(left), figures(right))
}

const ownedBy = ({ owner }: Candidate): string | null => (owner === null || /^\d/.test(owner) ? null : owner)

/** Whether each of two has a word that tells it from others and that the other lacks. */
function areSet(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  const lacks = (whole: readonly (string | null)[], part: readonly (string | null)[]) =>
    part.some((word) => word !== null && !whole.includes(word))
  return lacks(a, b) && lacks(b, a)
}

function isNested(a: Candidate, b: Candidate): boolean {
  return (a.whole[0] <= b.head && b.head < a.whole[1]) || (b.whole[0] <= a.head && a.head < b.whole[1])
}
