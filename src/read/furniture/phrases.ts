import { readTable } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'
import { wordCount } from '../words.ts'

const LINES = new Set<string>()
const ENDS = new Set<string>()
/** Phrases that begin a furniture line, by their first word. */
const STARTS = new Map<string, string[]>()
/** Phrases of `end` that go on with a name ("more from the valley"), likewise. */
const END_STARTS = new Map<string, string[]>()
const OPEN_ENDED = /\b(?:on|from|by|in)$/

for (const [mode = '', phrase = ''] of readTable(new URL('../lexicon/furniture.tsv', import.meta.url))) {
  if (mode === 'line') LINES.add(phrase)
  else if (mode === 'start') add(STARTS, phrase)
  else {
    ENDS.add(phrase)
    if (OPEN_ENDED.test(phrase) || phrase === 'more comment') add(END_STARTS, phrase)
  }
}

function add(map: Map<string, string[]>, phrase: string): void {
  const [first = ''] = phrase.split(' ')
  map.set(first, [...(map.get(first) ?? []), phrase])
}

/** "More great Echo stories", "Other news from the coast". */
const MORE =
  /^(?:more|other|related|recommended|latest|today's top|popular)\b.{0,40}\b(?:stories|articles|headlines|coverage|posts|videos|reads)$/

/** Lines that are furniture by their shape, at most 200 characters long. */
const SHAPES = [
  /^.{0,80}\bclick(?:ing)? here\b.{0,20}$/i,
  /\bfollow\s+(?:him|her|them|me|us|@\w+)\b.{0,40}\bon\s+(?:twitter|x|facebook|instagram|linkedin|bluesky|mastodon)\b/i,
  /\((?:image|images|photo|photos|picture|pic|credit|file photo|video)\s?:[^()]{1,80}\)$/i,
  /^(?:last\s+)?updated\s+(?:at|on)?\s*\d[\d:.]*(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?$/iu,
  /^this\s+(?:statement|release|article|report|notice)\s+may\s+(?:not\s+)?be\s+(?:freely\s+)?(?:reproduced|republished|reprinted|used|quoted)\b/i,
  /^(?:this|our)\s+(?:web)?site\s+uses\s+cookies\b/i,
  /^\d+\s+(?:comments?|shares?|likes?|views?|reactions?|replies)$/i,
]

/** Lower case, without arrows, brackets and marks at the ends, without a count in brackets. */
function plain(line: string): string {
  return fold(line)
    .replace(/\s*\(\d+\)$/, '')
    .replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}?#*]+$/gu, '')
    .replace(/\s+/g, ' ')
}

const begins = (line: string, map: ReadonlyMap<string, readonly string[]>): boolean =>
  (map.get(/^\S+/.exec(line)?.[0] ?? '') ?? []).some(
    (phrase) => line === phrase || line.startsWith(/\W$/.test(phrase) ? phrase : `${phrase} `),
  )

/** Whether a line alone is page furniture: an invitation to share, sign up, listen; an advertisement's mark; a credit of a picture. */
export function isFurniture(line: string): boolean {
  if (line.length > 200) return false
  const folded = plain(line)
  if (LINES.has(folded) || ENDS.has(folded)) return true
  if (wordCount(line) <= 24 && begins(folded, STARTS)) return true
  return isCopyright(line) || isCredit(line) || SHAPES.some((shape) => shape.test(line))
}

/** Whether a line begins a run of furniture: "Read next:", "Comments (3)", "More from the valley". */
export function opensFurniture(line: string): boolean {
  if (line.length > 80) return false
  const folded = plain(line)
  return (
    ENDS.has(folded) ||
    MORE.test(folded) ||
    (wordCount(line) <= 6 && !/[.!?]["'”’]?$/.test(line) && begins(folded, END_STARTS))
  )
}

/** "© 2025 The Echo. All rights reserved." */
export function isCopyright(line: string): boolean {
  return (
    line.length <= 400 &&
    wordCount(line) <= 40 &&
    /^(?:©|\(c\)\s|copyright\b)/i.test(line) &&
    /©|\d{4}|rights/i.test(line)
  )
}

const CREDIT =
  /^[([]?\s*(?:additional\s+)?(?:report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|compiled|translated|produced|graphics?|photography)\s+(?:and\s+\w+\s+)?by\s*:?\s*(\S)/i

/** "(Reporting by …; editing by …)", "Edited by: …", "Transcoast News. mg/ol": who made the report, at its end. */
export function isCredit(line: string): boolean {
  if (line.length > 400 || wordCount(line) > 45) return false
  const name = CREDIT.exec(line)?.[1]
  if (name !== undefined && /\p{Lu}/u.test(name)) return true
  return /(?:^|[.)]\s)[a-z]{2,3}(?:\/[a-z]{2,3}){1,3}(?:\s*\([^)]{1,40}\))?$/.test(line) && wordCount(line) <= 8
}
