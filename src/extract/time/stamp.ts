import type { Extractor } from '../../model/extractor.ts'
import { sentenceAt } from '../surface/clause.ts'
import { firstBehind } from '../surface/order.ts'
import { clock, day, precisionOf } from './edtf.ts'
import { timeFinding, timesOf } from './form.ts'
import { referenceDay, referenceOf } from './reference.ts'

const STAMP = /^(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?m\.?)?(?:\s[A-Z]{2,4})?$/i

/** A live blog's stamp that stands alone ("18:30"): on the day of the last dated heading before it, else of the publication. */
export const stamp: Extractor = {
  name: 'time/stamp',
  requires: ['sentences', 'tokens'],
  reads: ['time'],
  extract: (analysis, found) => {
    const { text, sentences, article } = analysis
    const headingDays = timesOf(found).filter(({ anchor, content }) => {
      const sentence = sentences[sentenceAt(analysis, anchor.start)]
      const alone = sentence?.start === anchor.start && sentence.end === anchor.end
      return content.resolution === 'stated' && precisionOf(content.edtf) === 'day' && (alone || sentence?.heading)
    })
    const published = referenceDay(referenceOf(article))
    return sentences.flatMap((sentence) => {
      const match =
        sentence.heading && sentence.end - sentence.start < 16
          ? STAMP.exec(text.slice(sentence.start, sentence.end))
          : null
      if (match === null) return []
      const date =
        headingDays[firstBehind(headingDays, sentence.start) - 1]?.content.edtf ?? (published && day(published))
      const hour =
        match[3] === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (match[3].toLowerCase() === 'p' ? 12 : 0)
      if (date === null || hour > 23 || Number(match[2]) > 59) return []
      const reading = { edtf: clock(date, hour, Number(match[2])), resolution: 'inferred' as const }
      return [timeFinding('time/stamp', analysis, reading, sentence)]
    })
  },
}
