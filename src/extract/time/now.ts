import { day } from './edtf.ts'
import { timeForm } from './form.ts'
import { referenceDay } from './reference.ts'

/** "as of now", "as of today", "at the time of writing": the day of publication. Plain "now" tells no date. */
export const now = timeForm({
  name: 'time/now',
  pattern:
    /(?<![\p{L}\d-])(?:as\s{1,3}of\s{1,3}(?:now|today)|at\s{1,3}(?:the\s{1,3})?time\s{1,3}of\s{1,3}(?:writing|publication))(?![\p{L}\d-])/giu,
  read: (_, { reference }) => {
    const today = referenceDay(reference)
    return today === null ? null : { edtf: day(today), resolution: 'inferred' }
  },
})
