/** Names of a sentence by the best sequence of labels that says where each begins, goes on and ends. */

/** A stretch of words, half-open, with the type that stands in the labels. */
export interface LabelledSpan {
  readonly from: number
  readonly to: number
  readonly type: string
}

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
   * The spans of the best sequence of labels for `count` words.
   *
   * @param scores  of word i and label k: `scores[at + i * stride + k]`
   */
  spans(scores: Float32Array, at: number, stride: number, count: number): LabelledSpan[] {
    const found: LabelledSpan[] = []
    let from = 0
    this.#best(scores, at, stride, count).forEach((index, word) => {
      const label = this.#labels[index]!
      if (!goesOn(label)) from = word
      if (label[0] === 'E' || label[0] === 'S') found.push({ from, to: word + 1, type: label.slice(2) })
    })
    return found
  }

  #best(scores: Float32Array, at: number, stride: number, count: number): number[] {
    const size = this.#labels.length
    const path = Array.from({ length: count }, (_, word) => {
      let best = 0
      const row = at + word * stride
      for (let label = 1; label < size; label++) if (scores[row + label]! > scores[row + best]!) best = label
      return best
    })
    // Mostly the best labels of the words alone are allowed together.
    const allowed =
      path.every((label, word) =>
        (word === 0 ? this.#first : this.#before[label]!).includes(word === 0 ? label : path[word - 1]!),
      ) && this.#last.includes(path.at(-1)!)
    return allowed ? path : this.#viterbi(scores, at, stride, count)
  }

  #viterbi(scores: Float32Array, at: number, stride: number, count: number): number[] {
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
    const path = new Array<number>(count)
    for (let word = count - 1; word >= 0; word--) {
      path[word] = label
      label = back[word * size + label]!
    }
    return path
  }
}
