import type { Statement } from '../../model/statement.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { type Interval, intervalOf } from '../edtf/interval.ts'

/** Whether the sentence of a statement dates what it tells before `day`, and nothing in it on that day or after. */
export type IsBefore = (statement: Statement, day: Interval) => boolean

/** `IsBefore` over the dates of a situation. */
export function datedIn(corpus: Corpus): IsBefore {
  const times = byKey(corpus.of('time'), ({ article }) => article)
  return ({ article, anchor }, day) => {
    const { start, end } = sentenceAround(corpus.reports.get(article)!.article.text, anchor)
    const dates = (times.get(article) ?? [])
      .filter((time) => start <= time.anchor.start && time.anchor.end <= end)
      .flatMap(({ content }) => intervalOf(content.edtf) ?? [])
    return dates.length > 0 && dates.every(({ to }) => to < day.from)
  }
}
