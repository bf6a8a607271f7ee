const FIRST = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth'
const TEENS = 'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth'
const ORDINALS = [...FIRST.split('|'), ...TEENS.split('|')]
const CARDINALS = 'one|two|three|four|five|six|seven|eight|nine'.split('|')

/** Day of a month as an ordinal in words, "first" to "thirty-first". */
export const ORDINAL_DAY = `(?:twenty[\\s-](?:${FIRST})|thirty[\\s-]first|${TEENS}|twentieth|thirtieth|${FIRST})(?!\\p{L})`
/** Day of a month as a cardinal in words where no smaller one could be meant: "twenty-one". */
export const CARDINAL_DAY = `(?:twenty[\\s-](?:${CARDINALS.join('|')})|thirty[\\s-]one)(?!\\p{L})`

/** The number that `ORDINAL_DAY` or `CARDINAL_DAY` matched. */
export function dayInWords(words: string): number {
  const [tens = '', unit] = words.toLowerCase().split(/[\s-]/)
  if (/^(?:twentieth|thirtieth)$/.test(tens)) return tens === 'twentieth' ? 20 : 30
  if (unit === undefined) return ORDINALS.indexOf(tens) + 1
  return (tens === 'twenty' ? 20 : 30) + Math.max(ORDINALS.indexOf(unit), CARDINALS.indexOf(unit)) + 1
}
