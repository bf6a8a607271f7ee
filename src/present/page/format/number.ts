const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
const plural = new Intl.PluralRules('en-GB')
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const number = (value: number): string => plain.format(value)

/** `count(1, 'report')` is "1 report", `count(5, 'report')` is "5 reports"; an irregular plural is given. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${plural.select(value) === 'one' ? one : many}`

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

/** As `count`, at the head of a sentence: "Six reports", "No report". */
export const countAtHead = (value: number, one: string, many = `${one}s`): string =>
  value === 0 ? `No ${one}` : `${SMALL[value] ?? number(value)} ${value === 1 ? one : many}`

export const listed = (items: readonly string[]): string => list.format(items)
