import { amountForm } from './form.ts'

const SIGN = /^\s?(?:%|(?:percent|per\s{1,2}cent|pct)(?![\p{L}-]))(?!\s{1,3}point)/iu
const POINT =
  /^(?:\s?%|\s{1,3}(?:percent|per\s{1,2}cent))?[\s-]{1,3}(?:(?:percentage|percent)[\s-]{1,3})?points?(?!\p{L})|^\s?pp(?!\p{L})/iu
const BASIS = /^[\s-]{1,3}basis[\s-]{1,3}points?(?!\p{L})/iu

/** "4.5%", "8 to 12 per cent": the value as written, never a fraction. */
export const percent = amountForm('quantity/percent', (amount, { analysis: { text } }) => {
  const match =
    SIGN.exec(text.slice(amount.end, amount.end + 24)) ??
    /^-percent(?!\p{L})/iu.exec(text.slice(amount.end, amount.end + 9))
  return match === null || amount.sign !== null
    ? null
    : { unit: 'percent', end: amount.end + match[0].length, scope: 'measure' }
})

/** "two percentage points", "25 basis points": another unit than percent. "15 points" alone is no percentage. */
export const percentagePoint = amountForm('quantity/percentage-point', (amount, { analysis: { text } }) => {
  const behind = text.slice(amount.end, amount.end + 30)
  const basis = BASIS.exec(behind)
  if (basis !== null) return { unit: 'basis point', end: amount.end + basis[0].length, scope: 'measure' }
  const match = POINT.exec(behind)
  return match === null || !/per|pp/i.test(match[0])
    ? null
    : { unit: 'percentage point', end: amount.end + match[0].length, scope: 'measure' }
})
