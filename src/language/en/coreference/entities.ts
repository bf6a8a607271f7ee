import type { LinkReason } from '../../../model/coreference.ts'
import type { Candidate } from './candidate.ts'
import type { Count, Gender } from './lexicon.ts'
import { givenAgree, type PersonName } from './person-name.ts'

interface Link {
  readonly to: number
  readonly reason: LinkReason
}

/** What is known of a thing from all candidates joined so far. */
export interface Known {
  readonly count: Count
  readonly gender: Gender
  /** Full name of a person, or null. */
  readonly person: PersonName | null
}

/**
 * Candidates joined into things, pair by pair, each pair with its reason.
 *
 * A pair is refused where it would make a man a woman, one several, or two people of different full names one.
 */
export class Entities {
  readonly #parent: Int32Array
  readonly #size: Int32Array
  readonly #known: Known[]
  readonly #links: Link[][]
  readonly #members: number[][]
  readonly #left = new Set<number>()

  constructor(candidates: readonly Candidate[], personOf: (candidate: Candidate) => PersonName | null) {
    this.#parent = Int32Array.from(candidates, (_, index) => index)
    this.#size = new Int32Array(candidates.length).fill(1)
    this.#known = candidates.map((candidate) => ({
      count: candidate.count,
      gender: candidate.gender,
      person: personOf(candidate),
    }))
    this.#links = candidates.map(() => [])
    this.#members = candidates.map(({ index }) => [index])
  }

  /** A number that all candidates of one thing share. */
  of(candidate: number): number {
    let root = candidate
    while (this.#parent[root] !== root) root = this.#parent[root]!
    for (let at = candidate; at !== root; ) {
      const next = this.#parent[at]!
      this.#parent[at] = root
      at = next
    }
    return root
  }

  known(candidate: number): Known {
    return this.#known[this.of(candidate)]!
  }

  /** Indices of all candidates of the thing, in no order. */
  members(candidate: number): readonly number[] {
    return this.#members[this.of(candidate)]!
  }

  same(a: number, b: number): boolean {
    return this.of(a) === this.of(b)
  }

  /** Links of `candidate` to others, in the order in which they were made. */
  links(candidate: number): readonly Link[] {
    return this.#links[candidate]!
  }

  /** Whether nothing that is known of the two things tells them apart. */
  agree(a: number, b: number): boolean {
    return merge(this.known(a), this.known(b)) !== null
  }

  /** Notes that nobody can tell to which of several things `candidate` goes back: no later rule may. */
  leave(candidate: number): void {
    this.#left.add(candidate)
  }

  isLeft(candidate: number): boolean {
    return this.#left.has(candidate)
  }

  /** Joins two candidates and what they were joined to. @returns whether they now are of one thing */
  join(a: number, b: number, reason: LinkReason): boolean {
    const [left, right] = [this.of(a), this.of(b)]
    if (left === right) return true
    const known = merge(this.#known[left]!, this.#known[right]!)
    if (known === null) return false
    const [large, small] = this.#size[left]! >= this.#size[right]! ? [left, right] : [right, left]
    this.#parent[small] = large
    this.#size[large] = this.#size[large]! + this.#size[small]!
    this.#known[large] = known
    this.#members[large]!.push(...this.#members[small]!)
    this.#members[small] = []
    this.#links[a]!.push({ to: b, reason })
    this.#links[b]!.push({ to: a, reason })
    return true
  }
}

function merge(a: Known, b: Known): Known | null {
  const gender = mergeGender(a.gender, b.gender)
  const count = a.count === 'e' ? b.count : b.count === 'e' ? a.count : a.count === b.count ? a.count : null
  if (gender === null || count === null) return null
  if (a.person !== null && b.person !== null && !onePerson(a.person, b.person)) return null
  return { gender, count, person: a.person ?? b.person }
}

function onePerson(a: PersonName, b: PersonName): boolean {
  return a.surname === b.surname && a.given !== null && b.given !== null && givenAgree(a.given, b.given)
}

/** The closer of two, or null where they exclude each other. */
function mergeGender(a: Gender, b: Gender): Gender | null {
  if (a === b || b === 'e') return a
  if (a === 'e') return b
  if (a === 'n' || b === 'n') return null
  return a === 'c' ? b : b === 'c' ? a : null
}
