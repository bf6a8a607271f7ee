import type { Statement } from '../../model/statement.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { isOfMany } from './act.ts'
import { type Matter, tie } from './matter.ts'
import { isBare, type Telling } from './tellings.ts'

/** Which of several steps words are about; null where they are of none, or of two alike. */
export type Finder = (matter: Matter | null) => readonly Telling[] | null

const MOST_OF_ACT = 64

export function finderOf(groups: readonly (readonly Telling[])[]): Finder {
  const byAct = new Map<string, (readonly Telling[])[]>()
  // Of an act with very many steps the largest are asked.
  for (const group of [...groups].sort((a, b) => b.length - a.length))
    for (const act of new Set(group.map(({ matter }) => matter.act))) {
      const list = byAct.get(act)
      if (list === undefined) byAct.set(act, [group])
      else if (list.length < MOST_OF_ACT) list.push(group)
    }
  return (matter) => {
    if (matter === null || (isBare(matter) && isOfMany(matter.act))) return null
    const fits = (byAct.get(matter.act) ?? []).flatMap((group) => {
      const ties = group.slice(0, 24).flatMap(({ matter: other }) => tie(matter, other) ?? [])
      return ties.length === 0 ? [] : [{ group, fit: Math.max(...ties) }]
    })
    fits.sort((a, b) => b.fit - a.fit || b.group.length - a.group.length)
    const [first, second] = fits
    const isSure =
      first !== undefined &&
      (second === undefined || second.fit < first.fit || second.group.length < first.group.length)
    return isSure ? first.group : null
  }
}

/** The step that the sentence of a statement names, where it names one alone. */
export function besideStep(
  groups: readonly (readonly Telling[])[],
  corpus: Corpus,
): (statement: Statement) => readonly Telling[] | null {
  const placed = groups.flatMap((group) =>
    group.map(({ statement: { article, anchor } }) => ({ group, article, anchor })),
  )
  const byArticle = byKey(placed, ({ article }) => article)
  return (statement) => {
    const { start, end } = sentenceAround(corpus.reports.get(statement.article)!.article.text, statement.anchor)
    const within = (byArticle.get(statement.article) ?? []).filter(
      ({ anchor }) => start <= anchor.start && anchor.end <= end,
    )
    const near = new Set(within.map(({ group }) => group))
    return near.size === 1 ? [...near][0]! : null
  }
}
