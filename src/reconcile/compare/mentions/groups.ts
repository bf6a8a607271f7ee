/** Two things by their indices and how likely they are one. */
export type Link = readonly [one: number, other: number, probability: number]

/** Less than this adds nothing to a group's fit. */
const SLIGHT = 0.02

/**
 * Groups of things that belong together: again and again the two groups whose members are likeliest one on average are
 * joined. Pairs that `links` does not have are held to be two things.
 *
 * @param count  of things
 * @param least  two groups of a smaller average are never joined
 * @returns      the group of each thing; equal numbers are one group
 * @see average linkage, Sokal and Michener, 1958
 */
export function groupsOf(count: number, links: readonly Link[], least: number): number[] {
  const home = Array.from({ length: count }, (_, at) => at)
  const members = home.map((at) => [at])
  const sums = home.map(() => new Map<number, number>())
  for (const [one, other, probability] of links) {
    if (probability < SLIGHT) continue
    sums[one]!.set(other, probability)
    sums[other]!.set(one, probability)
  }
  const average = (one: number, other: number): number =>
    (sums[one]!.get(other) ?? 0) / (members[one]!.length * members[other]!.length)
  const queue = new Queue(links.filter(([, , probability]) => probability >= least))
  for (let next = queue.take(); next; next = queue.take()) {
    const [one, other, probability] = next
    // What was asked for groups that have grown since is asked anew below.
    if (members[one]!.length === 0 || members[other]!.length === 0 || average(one, other) !== probability) continue
    members[one]!.push(...members[other]!)
    members[other] = []
    for (const [third, sum] of sums[other]!) {
      sums[third]!.delete(other)
      if (third === one) continue
      const total = sum + (sums[one]!.get(third) ?? 0)
      sums[one]!.set(third, total)
      sums[third]!.set(one, total)
    }
    sums[one]!.delete(other)
    for (const third of sums[one]!.keys())
      if (average(one, third) >= least) queue.add([one, third, average(one, third)])
  }
  members.forEach((group, at) => {
    for (const member of group) home[member] = at
  })
  return home
}

/** Links by probability, the likeliest first: a binary heap. */
class Queue {
  readonly #heap: Link[] = []

  constructor(links: Iterable<Link>) {
    for (const link of links) this.add(link)
  }

  add(link: Link): void {
    let at = this.#heap.push(link) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isBefore(link, this.#heap[above]!)) break
      this.#heap[at] = this.#heap[above]!
      at = above
    }
    this.#heap[at] = link
  }

  take(): Link | undefined {
    const first = this.#heap[0]
    const last = this.#heap.pop()
    if (!last || this.#heap.length === 0) return first
    let at = 0
    for (let child = 1; child < this.#heap.length; child = 2 * at + 1) {
      if (child + 1 < this.#heap.length && isBefore(this.#heap[child + 1]!, this.#heap[child]!)) child++
      if (!isBefore(this.#heap[child]!, last)) break
      this.#heap[at] = this.#heap[child]!
      at = child
    }
    this.#heap[at] = last
    return first
  }
}

const isBefore = ([a, b, p]: Link, [x, y, q]: Link): boolean => p > q || (p === q && (a < x || (a === x && b < y)))
