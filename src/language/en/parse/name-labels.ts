const opens = (label: string) => label[0] === 'B' || label[0] === 'I'
const goesOn = (label: string) => label[0] === 'I' || label[0] === 'E'

/** Decodes scores of the labels "O" and B, I, E, S ("B-PER": begins, is inside, ends, stands alone). */
export class NameLabels {
  readonly #labels: readonly string[]
  /** For each label those that may come before it. */
  readonly #before: readonly (readonly number[])[]
  readonly #first: readonly number[]
  readonly #last: readonly number[]

  constructor(labels: readonly string[]) {
    this.#labels = labels
    const all = labels.map((_, index) => index)
    this.#first = all.filter((at) => !goesOn(labels[at]!))
    this.#last = all.filter((at) => !opens(labels[at]!))
    this.#before = labels.map((label) =>
      all.filter((at) => {
        const before = labels[at]!
        return opens(before) ? goesOn(label) && before.slice(2) === label.slice(2) : !goesOn(label)
      }),
    )
  }

  /**
   * The best sequence of labels for `count` words: their indices, from `found[to]` on.
   *
   * @param scores  of word i and label k: `scores[at + i * stride + k]`
   */
  decode(scores: Float32Array, at: number, stride: number, count: number, found: Uint8Array, to: number): void {
    const size = this.#labels.length
    let allowed = true
    for (let word = 0; word < count; word++) {
      let best = 0
      const row = at + word * stride
      for (let label = 1; label < size; label++) if (scores[row + label]! > scores[row + best]!) best = label
      found[to + word] = best
      const before = word === 0 ? this.#first : this.#before[best]!
      allowed &&= before.includes(word === 0 ? best : found[to + word - 1]!)
    }
    // Mostly the best labels of the words alone are allowed together.
    if (!allowed || !this.#last.includes(found[to + count - 1]!)) this.#viterbi(scores, at, stride, count, found, to)
  }

  #viterbi(scores: Float32Array, at: number, stride: number, count: number, found: Uint8Array, to: number): void {
    const size = this.#labels.length
    const back = new Uint8Array(count * size)
    let totals = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
    for (const label of this.#first) totals[label] = scores[at + label]!
    for (let word = 1; word < count; word++) {
      const next = new Float64Array(size)
      for (let label = 0; label < size; label++) {
        let best = this.#before[label]![0]!
        for (const before of this.#before[label]!) if (totals[before]! > totals[best]!) best = before
        back[word * size + label] = best
        next[label] = totals[best]! + scores[at + word * stride + label]!
      }
      totals = next
    }
    let label = this.#last.reduce((best, one) => (totals[one]! > totals[best]! ? one : best))
    for (let word = count - 1; word >= 0; word--) {
      found[to + word] = label
      label = back[word * size + label]!
    }
  }
}
