import type { Figure } from './figure.ts'

// "The figure rose from 5", "It was 8 on Sunday", "the police put the number at 300".
const POINTS_BACK =
  /^\W*(?:the|that|this)\s(?:figure|number|count|toll|total|tally)\b|\bput(?:s|ting)?\s(?:the|that)\s(?:figure|number|count|toll|total|tally)\s(?:at|as)\b|^\W*(?:it|that)\s(?:was|is|stood|stands|had been|has been)\b/i
const REACH = 320

/** The first figure of the sentence before: what it counts first is its subject. */
function subjectBefore(done: readonly Figure[], { report, sentence }: Figure): Figure | undefined {
  let found: Figure | undefined
  for (let at = done.length - 1; at >= 0; at--) {
    const one = done[at]!
    if (one.report !== report || (found && one.sentence.start !== found.sentence.start)) break
    if (one.sentence.start < sentence.start) found = one
  }
  return found
}

/** "And 9 in Varn": a number that leaves out what its clause says of the one before. */
const AT_ANOTHER_PLACE = /^\s(?:people\s|others\s)?(?:in|at|near)\s(?:\S+\s){0,2}\p{Lu}/u

/** The figure before in a list by place: "killed 12 people in Solm, 9 in Varn". */
function listedBefore(done: readonly Figure[], figure: Figure): Figure | undefined {
  const before = done.at(-1)
  const { report, clause, near, unit, predicates, statement } = figure
  const isListed =
    predicates.size === 0 &&
    before?.report === report &&
    before.clause.start === clause.start &&
    before.unit.name === unit.name &&
    before.predicates.size > 0 &&
    AT_ANOTHER_PLACE.test(report.article.text.slice(statement.anchor.end, near.end))
  return isListed ? before : undefined
}

/**
 * Give figures whose clause only points back ("the figure was raised from 14") the subject of the figure before, and those of a
 * list by place what is said of the first.
 */
export function inheritSubjects(figures: readonly Figure[]): Figure[] {
  const done: Figure[] = []
  for (const figure of figures) {
    const { text } = figure.report.article
    const listed = listedBefore(done, figure)
    if (listed) {
      done.push({ ...figure, predicates: listed.predicates })
      continue
    }
    const pointsBack =
      figure.predicates.size === 0 && POINTS_BACK.test(text.slice(figure.clause.start, figure.clause.end))
    const before = pointsBack ? subjectBefore(done, figure) : undefined
    const isNear =
      before !== undefined &&
      before.report === figure.report &&
      before.sentence.start < figure.sentence.start &&
      figure.clause.start - before.clause.end < REACH &&
      (figure.unit.dimension === 'bare' || figure.unit.name === before.unit.name)
    done.push(
      before && isNear
        ? {
            ...figure,
            unit: before.unit,
            predicates: before.predicates,
            names: before.names,
            stems: new Set([...figure.stems, ...before.stems]),
          }
        : figure,
    )
  }
  return done
}
