import type { Clause, Factuality } from '../../../src/model/clause.ts'

/** What is held out as having happened or as holding; all else may not have come about. */
const HAPPENED: ReadonlySet<Factuality> = new Set(['happened', 'ongoing', 'alleged'])

/** Judgements of one thing twice: by people, and by us. */
export class Count {
  /** Rows: did not happen, happened, by people; columns: by us. */
  private readonly cells = [
    [0, 0],
    [0, 0],
  ]
  /** How many of the judged words are no clause of ours; they count as happened. */
  missing = 0
  private total = 0

  add(happened: boolean, clause: Clause | undefined): void {
    if (clause === undefined) this.missing++
    const said = clause === undefined || HAPPENED.has(clause.factuality)
    this.cells[Number(happened)]![Number(said)]!++
    this.total++
  }

  /** F1 of one of the two classes, 0 to 1. */
  f1(happened: boolean): number {
    const right = this.cells[Number(happened)]![Number(happened)]!
    const wrong = this.cells[0]![1]! + this.cells[1]![0]!
    return (2 * right) / (2 * right + wrong || 1)
  }

  /**
   * Number judged, share that happened, F1 of both classes and their mean in per cent, accuracy, number without a
   * clause.
   */
  figures(): string[] {
    const [no, yes] = this.cells as [[number, number], [number, number]]
    const both = [this.f1(true), this.f1(false)] as const
    const shares = [(yes[0] + yes[1]) / this.total, ...both, (both[0] + both[1]) / 2, (no[0] + yes[1]) / this.total]
    return [String(this.total), ...shares.map((share) => (100 * share).toFixed(1)), String(this.missing)]
  }
}

/** Clauses by the words that make their predicates. */
export function byWord(clauses: readonly Clause[]): Map<number, Clause> {
  const found = new Map<number, Clause>()
  for (const clause of clauses) for (const word of clause.auxiliaries) found.set(word, clause)
  for (const clause of clauses) found.set(clause.predicate, clause)
  return found
}
