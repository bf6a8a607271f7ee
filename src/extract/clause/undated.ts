const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\p{L}*\\.?'
const TIME = new RegExp(`\\s(?:on ${DAY}|on (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})|earlier|yesterday|today)$`, 'u')

/** Words for somebody without the day that the tree hangs on them: "The council on Monday voted" is of the council. */
export const undated = (words: string): string => words.replace(TIME, '')
