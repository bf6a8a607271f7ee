import { findDate } from '../dates/written.ts'
import { isLabel, isNameCase, isOrganizationName, wordCount } from '../words.ts'
import { readByline } from './byline.ts'

/** What a line that dates the report tells. */
export interface DateLine {
  readonly kind: 'published' | 'updated' | 'clock'
  /** EDTF or date-time; null where the calendar has no such day. */
  readonly value: string | null
  readonly raw: string
  readonly outlet: string | null
  readonly names: readonly string[]
}

const CLOCK = /^(?:today|today is|current time|now)\s*:|^today\s+is\b/i
const UPDATED =
  /^(?:last\s+)?(?:updated|modified|edited|amended|revised|aktualisiert|actualizado)\b(?:\s+(?:on|at))?\s*:?\s*/i
const PUBLISHED =
  /^(?:first\s+)?(?:published|posted|issued|released|created|filed|date|dated|release date|publication date|on|publicado|publié)\b(?:\s+(?:on|at|online|el|le))?\s*:?\s*/i

/**
 * Reads a line that holds a date and no prose: "Published on 2 May 2025 at 14:35", "Lindow, 4 June 1998",
 * "Tuesday, May 5, 2026 | The Daily Echo"; null for any other line.
 */
export function readDateLine(line: string): DateLine | null {
  if (wordCount(line) > 22) return null
  const kind = CLOCK.test(line) ? 'clock' : UPDATED.test(line) ? 'updated' : 'published'
  const body = line.replace(CLOCK, '').replace(UPDATED, '').replace(PUBLISHED, '')
  const found = findDate(body)
  if (found === null) return null
  const rest = [body.slice(0, found.start), body.slice(found.end)]
  const parts = rest
    .flatMap((piece) => piece.split(/\s*[|·•,;]\s*|\s+[–—-]\s+|^[–—-]\s+|\s+[–—-]$/))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  let outlet: string | null = null
  let names: readonly string[] = []
  for (const part of parts) {
    const byline = readByline(part)
    if (byline !== null) names = byline.names
    else if (!isLabel(part) && isOrganizationName(part) && isNameCase(part)) outlet ??= part.trim()
    else if (!isAside(part)) return null
  }
  return { kind, value: found.value, raw: body.slice(found.start, found.end).trim(), outlet, names }
}

/** Words that may stand beside a date: a place, a label, a read time, a second date, "at 14:30 local time". */
function isAside(part: string): boolean {
  const text = part.trim()
  if (isLabel(text) || UPDATED.test(text) || PUBLISHED.test(text)) return true
  if (/^(?:at\s+)?[\d:.]+\s*(?:[ap]\.?m\.?)?\s*[\p{L} ]{0,20}$/iu.test(text) || isReadTime(text)) return true
  return wordCount(text) <= 5 && isNameCase(text) && !/[.!?]$/.test(text)
}

/** "5 minute read", "4 min read", "Reading time: 3 minutes". */
export function isReadTime(line: string): boolean {
  return (
    /^(?:about\s+)?\d{1,3}[\s-]?min(?:ute)?s?\.?\s*(?:read|to read|reading time|reading)?$/i.test(line) ||
    /^(?:estimated\s+)?read(?:ing)?[\s-]time\b.{0,24}$/i.test(line)
  )
}
