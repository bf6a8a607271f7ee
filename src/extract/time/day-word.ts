import { day } from './edtf.ts'
import { timeForm } from './form.ts'
import { referenceDay } from './reference.ts'

const SHIFT: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

/** "yesterday", "today", "tonight", "tomorrow", "this morning", "last night", "the day before yesterday". */
export const dayWord = timeForm({
  name: 'time/day-word',
  needs: /yesterday|today|tonight|tomorrow|(?:this|last)\s+(?:morning|afternoon|evening|night)/i,
  pattern:
    /(?<![\p{L}\d-])(?:(?<far>(?:the\s{1,3})?day\s{1,3}(?:before\s{1,3}yesterday|after\s{1,3}tomorrow))|(?<word>yesterday|today|tonight|tomorrow)|(?<part>(?:this|last|earlier\s{1,3}this|later\s{1,3}this)\s{1,3}(?:morning|afternoon|evening|night))|(?:earlier|later)\s{1,3}(?<late>today))(?![\p{L}\d-]|\s{0,2}[:|]\s{0,2}\p{Lu})/giu,
  read: (match, { reference }) => {
    const today = referenceDay(reference)
    if (today === null) return null
    const { far, word, part } = match.groups ?? {}
    const days =
      far !== undefined
        ? /before/i.test(far)
          ? -2
          : 2
        : part !== undefined
          ? /^last/i.test(part)
            ? -1
            : 0
          : (SHIFT[word?.toLowerCase() ?? 'today'] ?? 0)
    return { edtf: day(today.add({ days })), resolution: 'inferred' }
  },
})
