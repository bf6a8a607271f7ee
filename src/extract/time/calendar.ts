import { ENGLISH_MONTHS } from '../../text/months.ts'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }

const cased = (words: readonly string[]) => words.flatMap((word) => [word, word.toUpperCase()]).join('|')
const title = (word: string) => word[0]!.toUpperCase() + word.slice(1)

const FULL_MONTHS = [...ENGLISH_MONTHS.keys()].filter((name) => name.length > 4 || /^(?:may|june|july)$/.test(name))
const SHORT_MONTHS = [...ENGLISH_MONTHS.keys()].filter((name) => name.length < 5)
/** In small letters these are other words too. */
const OTHER_WORDS = /^(?:may|march|mar|august)$/
const plain = (names: readonly string[]) => names.filter((name) => !OTHER_WORDS.test(name)).join('|')

/** Full month names and their short forms, as written in English: "October", "Oct.", "OCTOBER", "october". */
export const MONTH = `(?:(?:${cased(FULL_MONTHS.map(title))}|${plain(FULL_MONTHS)})|(?:${cased(SHORT_MONTHS.map(title))}|${plain(SHORT_MONTHS)})(?:\\.|(?!\\p{L})))(?!\\p{L})`
/** Weekdays: "Monday", "Mon.", "MONDAY", "monday". */
export const WEEKDAY = `(?:${cased(DAYS.map(title))}|${DAYS.join('|')}|(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:\\.|(?=,?\\s{1,2}(?:the\\s)?\\d)|(?=,?\\s{1,2}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))))(?!\\p{L})`
/** Weekdays written out. */
export const FULL_WEEKDAY = `(?:${cased(DAYS.map(title))}|${DAYS.join('|')})(?!\\p{L})`
export const SEASON = '(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)(?!\\p{L})'
/** Day of a month, with or without its ordinal ending. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}])'
/** A year as dates have it. */
export const YEAR = '(?:1[5-9]|20|21)\\d{2}(?![\\d\\p{L}])(?!,\\d)'
/** One to three white spaces: a line may be wrapped inside a date. */
export const SP = '\\s{1,3}'

/** Number of a month, 1 to 12. */
export function monthNumber(word: string): number {
  return ENGLISH_MONTHS.get(word.toLowerCase().replace('.', '')) ?? 0
}

/** ISO number of a weekday, Monday 1 to Sunday 7; read from its first letters. */
export function weekdayNumber(word: string): number {
  return DAYS.findIndex((day) => day.startsWith(word.toLowerCase().slice(0, 3))) + 1
}

/** EDTF code of a season, 21 to 24. */
export function seasonCode(word: string): number {
  return SEASONS[word.toLowerCase()] ?? 0
}
