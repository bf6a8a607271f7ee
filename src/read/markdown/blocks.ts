import type { Block } from '../draft.ts'
import { collapse, isStamp } from '../layout/marks.ts'
import { plainInline } from './inline.ts'

const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/
const BYLINE = /^\s*[*_]{0,2}(?:by|published|posted|updated)\b/i
const RULE = /^\s*(?:[-*_]\s*){3,}$/
const UNSEEN = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi
const TABLE_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*$/

/** Blocks of a Markdown text: headings, paragraphs, list items, one block for a row of a table; code and raw HTML left out. */
export function plainMarkdown(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let kind: Block['kind'] = 'text'
  let group = 0
  let fence = ''
  const add = (raw: string, as: Block['kind']) => {
    const clean = collapse(plainInline(raw))
    if (clean !== '') blocks.push({ text: clean, kind: isStamp(clean) ? 'stamp' : as, group: group++ })
  }
  const flush = () => {
    const bold = lines.length === 1 && /^(\*\*|__)[^*_]+\1$/.test(lines[0]!.trim())
    if (isByline(lines)) for (const line of lines) add(line, 'text')
    else if (lines.length > 0) add(lines.join(' '), bold ? 'heading' : kind)
    lines = []
    kind = 'text'
  }
  for (const raw of text.replace(UNSEEN, '').split('\n')) {
    const mark = /^\s*(```+|~~~+)/.exec(raw)?.[1]
    if (fence !== '') {
      if (mark?.startsWith(fence)) fence = ''
      continue
    }
    const line = raw.replace(/^(?:\s*>)+\s?/, '')
    if (mark !== undefined) {
      flush()
      fence = mark
    } else if (line.trim() === '' || (RULE.test(line) && !(UNDERLINE.test(line) && lines.length > 0))) flush()
    else if (HEADING.test(line)) {
      flush()
      add(HEADING.exec(line)![1]!, 'heading')
    } else if (UNDERLINE.test(line) && lines.length > 0) {
      kind = 'heading'
      flush()
    } else if (ITEM.test(line)) {
      flush()
      kind = 'item'
      lines = [ITEM.exec(line)![1]!]
    } else if (line.trimStart().startsWith('|')) {
      flush()
      if (!TABLE_RULE.test(line)) add(row(line), 'item')
    } else {
      lines.push(line)
      // Two spaces or a backslash at the end break the line, as between the lines of a byline.
      if (/(?: {2}|\\)$/.test(raw)) flush()
    }
  }
  flush()
  return blocks
}

/** Whether lines are those under a headline, one beneath the other, which Markdown would join: writer, date, place. */
function isByline(lines: readonly string[]): boolean {
  const isShort = lines.length > 1 && lines.length < 5 && lines.every(({ length }) => length <= 60)
  return isShort && BYLINE.test(lines[0]!) && !/[.!?]\s*$/.test(lines.at(-1)!)
}

/** Cells of a table's row as one line: "Passengers in 2025 | 412,000". */
function row(line: string): string {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ')
}
