import { readDateline } from '../dates/dateline.ts'
import { machineDate } from '../dates/machine.ts'
import type { Block, Given } from '../draft.ts'
import { wordCount } from '../words.ts'
import { readBareNames, readNames } from './byline.ts'
import { type LineKind, lineKind } from './line-kind.ts'
import { isSender, mastheads, senderName } from './masthead.ts'
import { sameTitle } from './same-title.ts'

/** What a report's first lines tell, and which of them are no text. */
export interface Head extends Given {
  readonly updated: string | null
  /** Indices of blocks that leave the text. */
  readonly taken: ReadonlySet<number>
  /** Dates as written that no calendar has. */
  readonly impossible: readonly string[]
  /** What the first lines alone say, whatever the metadata do. */
  readonly lines: { readonly published: string | null; readonly names: readonly string[] }
}

const MOST_LINES = 16
const STANDFIRST_LINES = 6
const SAYS_SO = /^(?:first |last )?(?:published|posted|updated|modified)\b/i

/** Reads headline, byline, dates and outlet off the lines before the first paragraph; what the document itself states wins. */
export function readHead(blocks: readonly Block[], given: Given): Head {
  const kinds = headKinds(blocks, given)
  const taken = new Set<number>()
  const impossible: string[] = []
  const senders = mastheads(blocks, kinds)
  const titleAt = findTitle(blocks, kinds, senders, given.title)
  const found = {
    title: titleAt < 0 ? null : blocks[titleAt]!.text,
    published: '',
    updated: '',
    outlet: '',
    names: [] as string[],
  }
  let bylines = given.byline !== null
  kinds.forEach((kind, index) => {
    const { text } = blocks[index]!
    if (kind.is === 'text') return
    if (kind.is !== 'other' || index === titleAt || senders.has(index)) taken.add(index)
    if (kind.is === 'date') {
      const { value, raw, outlet, names } = kind.date
      if (value === null) impossible.push(raw)
      else if (kind.date.kind === 'published') found.published ||= value
      else if (kind.date.kind === 'updated') found.updated ||= value
      found.outlet ||= outlet ?? ''
      found.names.push(...names)
    } else if (kind.is === 'byline') {
      found.names.push(...kind.byline.names)
      found.outlet ||= kind.byline.outlet ?? ''
      bylines = true
    } else if (kind.is === 'field') readField(kind.field, kind.value, found)
    else if (kind.is === 'other' && index !== titleAt) {
      const names = readBareNames(text)
      const beside = [kinds[index - 1], kinds[index + 1]].some(
        (near) => near !== undefined && near.is !== 'other' && near.is !== 'text',
      )
      const posted = text.includes(',')
      if (senders.has(index)) found.outlet ||= senderName(text)
      else if (index > titleAt && isSender(text)) {
        found.outlet ||= senderName(text)
        taken.add(index)
      } else if (names !== null && (posted || beside || isGiven(names.names, given)) && index > titleAt) {
        if (!bylines || given.byline !== null) found.names.push(...names.names)
        taken.add(index)
      } else if (isTag(text) && titleAt >= 0 && isBesideHead(kinds, index, titleAt)) taken.add(index)
      else if (given.title !== null && sameTitle(text, given.title)) taken.add(index)
      else if (given.byline?.some((name) => text.includes(name)) && wordCount(text) <= 16) taken.add(index)
    }
  })
  for (const [index, kind] of afterStandfirst(blocks, kinds.length)) {
    taken.add(index)
    if (kind.is === 'byline') found.names.push(...kind.byline.names)
    else found.names.push(...kind.date.names)
    if (kind.is === 'byline') continue
    if (kind.date.kind === 'published') found.published ||= kind.date.value ?? ''
    else if (kind.date.kind === 'updated') found.updated ||= kind.date.value ?? ''
  }
  const dateline = readDateline(blocks[kinds.length]?.text ?? '')
  return {
    title: given.title ?? found.title,
    published: given.published ?? (found.published || null),
    updated: found.updated || null,
    outlet: given.outlet ?? (found.outlet || dateline?.agency || null),
    byline: given.byline ?? [...new Set(found.names)],
    taken,
    impossible,
    lines: { published: found.published || null, names: found.names },
  }
}

/** Byline, and a date beside it or one that says it is the report's, which stand below a standfirst of a paragraph or two. */
function afterStandfirst(
  blocks: readonly Block[],
  from: number,
): [number, Extract<LineKind, { is: 'byline' | 'date' }>][] {
  const near = blocks.slice(from, from + STANDFIRST_LINES)
  const end = near.findIndex(({ kind }) => kind !== 'text')
  const kinds = (end < 0 ? near : near.slice(0, end)).map(lineKind)
  return kinds.flatMap((kind, offset) => {
    const beside = [kinds[offset - 1], kinds[offset + 1]].some((other) => other?.is === 'byline')
    const own =
      kind.is === 'date' && (beside || kind.date.names.length > 0 || SAYS_SO.test(blocks[from + offset]!.text))
    return kind.is === 'byline' || (kind.is === 'date' && own) ? [[from + offset, kind]] : []
  })
}

/** Kinds of the lines before the text begins. */
function headKinds(blocks: readonly Block[], given: Given): LineKind[] {
  const kinds: LineKind[] = []
  for (const block of blocks.slice(0, MOST_LINES)) {
    const kind = lineKind(block)
    const isTitle = given.title !== null && sameTitle(block.text, given.title)
    if (isTitle) kinds.push({ is: 'other' })
    // The first heading of all may be the headline under another title than the metadata's.
    else if (kind.is === 'text' || (block.kind === 'heading' && given.title !== null && kinds.length > 0)) break
    else kinds.push(kind)
  }
  return kinds
}

/** The first line that can be a headline; where the title is known, the line that repeats it. -1 where there is none. */
function findTitle(
  blocks: readonly Block[],
  kinds: readonly LineKind[],
  senders: ReadonlySet<number>,
  title: string | null,
): number {
  if (title !== null) return kinds.findIndex(({ is }, index) => is === 'other' && sameTitle(blocks[index]!.text, title))
  const candidates = kinds.flatMap(({ is }, index) => {
    const { text } = blocks[index]!
    if (isTurn(text) && blocks.slice(index + 1, index + 4).some((block) => isTurn(block.text))) return []
    const possible = is === 'other' && !senders.has(index) && !/[:;,]$/.test(text) && /\p{L}/u.test(text)
    return possible && (kinds.length < blocks.length || index === 0) ? [index] : []
  })
  // A headline has no stop; a short line with one may be a headline where no other line can.
  return candidates.find((index) => !/\.["'”’]?$/.test(blocks[index]!.text)) ?? candidates[0] ?? -1
}

/** Whether a line is what one speaker says in a conversation: "Q: ...", "MR. ROE: ...", "[12:01] ada: ...". */
const isTurn = (text: string): boolean => /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s|\p{Lu}[\p{Lu}. ]{0,30}:\s)/u.test(text)

function readField(
  field: string,
  value: string,
  found: { title: string | null; published: string; outlet: string; names: string[] },
): void {
  if (field === 'title' || field === 'headline' || field === 'head' || field === 'subject') found.title = value
  else if (field === 'author' || field === 'byline' || field === 'from') found.names.push(...readNames(value))
  else if (field === 'source' || field === 'outlet' || field === 'publisher' || field === 'publication')
    found.outlet ||= value
  else found.published ||= machineDate(value) ?? ''
}

const isGiven = (names: readonly string[], { byline }: Given): boolean => names.some((name) => byline?.includes(name))

/** Whether a line stands right under the headline, or beside a byline, date or label. */
function isBesideHead(kinds: readonly LineKind[], index: number, titleAt: number): boolean {
  const beside = [kinds[index - 1], kinds[index + 1]]
  return index === titleAt + 1 || beside.some((near) => near !== undefined && near.is !== 'other' && near.is !== 'text')
}

/** A few words in small letters between headline and text: a tag or the name of a picture. */
function isTag(text: string): boolean {
  return wordCount(text) <= 5 && text === text.toLowerCase() && /^[\p{L}\d][\p{L}\d\s,#_-]*$/u.test(text)
}
