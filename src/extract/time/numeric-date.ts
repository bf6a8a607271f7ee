import { dateOf, day } from './edtf.ts'
import { timeForm } from './form.ts'

const NUMERIC = /(?<![\w./-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)?\d{2})(?![\w/-]|\.\d)/gu

type Order = 'day-first' | 'month-first'

/**
 * "28/10/2026", "10/28/26", "28.10.2026". Which of the two comes first is read from a date of the article that can be
 * read in one way only; without one, a date that can be read in both ways is left out.
 */
export const numericDate = timeForm({
  name: 'time/numeric-date',
  pattern: NUMERIC,
  read: ([, first = '', mark, second = '', yearText = ''], { analysis }) => {
    const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText)
    const [a, b] = [Number(first), Number(second)]
    if (yearText.length === 2 && mark === '.') return null
    const order = certainOrder(a, b) ?? (mark === '.' ? 'day-first' : a === b ? 'day-first' : habit(analysis.text))
    if (order === null) return null
    const date = order === 'day-first' ? dateOf(year, b, a) : dateOf(year, a, b)
    return date === null ? null : { edtf: day(date), resolution: 'stated' }
  },
})

function certainOrder(first: number, second: number): Order | null {
  if (first > 12 && second <= 12) return 'day-first'
  return second > 12 && first <= 12 ? 'month-first' : null
}

/** The order of the dates of `text` that can be read in one way; null where there are none, or they disagree. */
function habit(text: string): Order | null {
  const orders = new Set(Array.from(text.matchAll(NUMERIC), ([, a, , b]) => certainOrder(Number(a), Number(b))))
  orders.delete(null)
  return orders.size === 1 ? [...orders][0]! : null
}
