import type { Span } from '../../../src/model/span.ts'
import type { Relation } from './corpus.ts'

export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function figures(right: number, found: number, gold: number): Figures {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

type Label = 'cause' | 'effect' | 'signal'
interface Labelled extends Span {
  readonly label: Label
}

/** How the spans of one relation compare; a boundary error is a span of the right label that overlaps without being the same. */
interface Tally {
  exact: number
  boundary: number
  label: number
  missed: number
  extra: number
}

const spansOf = ({ cause, effect, signals }: Relation): Labelled[] => [
  { ...cause, label: 'cause' },
  { ...effect, label: 'effect' },
  ...signals.map((span) => ({ ...span, label: 'signal' as const })),
]

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end
const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

function compare(gold: Relation | null, ours: Relation | null): Tally {
  const left = gold === null ? [] : spansOf(gold)
  const right = ours === null ? [] : spansOf(ours)
  const tally: Tally = { exact: 0, boundary: 0, label: 0, missed: 0, extra: 0 }
  const match = (kind: 'exact' | 'boundary' | 'label', fits: (one: Labelled, other: Labelled) => boolean) => {
    for (const one of [...left]) {
      const at = right.findIndex((other) => fits(one, other))
      if (at < 0) continue
      tally[kind]++
      right.splice(at, 1)
      left.splice(left.indexOf(one), 1)
    }
  }
  match('exact', (one, other) => one.label === other.label && isSame(one, other))
  match('boundary', (one, other) => one.label === other.label && overlaps(one, other))
  match('label', (one, other) => one.label !== other.label && overlaps(one, other))
  tally.missed = left.length
  tally.extra = right.length
  return tally
}

/** Spans of causes, effects and signals over many sentences. */
export class Spans {
  readonly #sum: Tally = { exact: 0, boundary: 0, label: 0, missed: 0, extra: 0 }

  /** Relations are paired so that the most spans are the same, then overlap. */
  add(gold: readonly Relation[], ours: readonly Relation[]): void {
    const pairs = gold
      .flatMap((one) => ours.map((other) => ({ one, other, tally: compare(one, other) })))
      .sort((a, b) => b.tally.exact - a.tally.exact || b.tally.boundary - a.tally.boundary)
    const taken = new Set<Relation>()
    for (const { one, other, tally } of pairs) {
      if (taken.has(one) || taken.has(other)) continue
      taken.add(one).add(other)
      this.#count(tally)
    }
    for (const one of gold) if (!taken.has(one)) this.#count(compare(one, null))
    for (const other of ours) if (!taken.has(other)) this.#count(compare(null, other))
  }

  #count(tally: Tally): void {
    for (const key of Object.keys(tally) as (keyof Tally)[]) this.#sum[key] += tally[key]
  }

  /** A span is right only if it is the same. */
  get exact(): Figures {
    const { exact, boundary, label, missed, extra } = this.#sum
    return figures(exact, exact + boundary + label + extra, exact + boundary + label + missed)
  }

  /**
   * An error of boundary or label counts once, half as a miss and half as an extra.
   *
   * @see Ortmann 2022, Fine-grained error analysis and fair evaluation of labeled spans (FairEval), the measure of the shared
   *   task on this corpus
   */
  get fair(): Figures {
    const { exact, boundary, label, missed, extra } = this.#sum
    const half = (boundary + label) / 2
    return figures(exact, exact + half + extra, exact + half + missed)
  }
}
