import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'

/** Words between quotation marks. */
export interface Quotation extends Span {
  /** The words without their marks and the blanks beside them. */
  readonly inner: Span
  /** Whether it may be speech: a clause or sentence of its own rather than a title or a word held at arm's length. */
  readonly isSpeech: boolean
  /** Whether its paragraph ends before it is closed and the next opens with a mark again. */
  readonly goesOn: boolean
  /** Whether it goes on from a quotation of the paragraph before that was not closed. */
  readonly isContinued: boolean
}

const cache = new WeakMap<Analysis, readonly Quotation[]>()
/** How far a closing mark is looked for: longer quotations run over several paragraphs, each opened anew. */
const MOST_QUOTED = 8000
const MOST_LATER = 2000
const OPENS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’', '"': '"', "'": "'" }

/**
 * The quotations of an article in order: curly and straight, double and single; those nested in others are left out.
 *
 * Apostrophes open nothing. A quotation that its paragraph does not close ends with the paragraph, and goes on where the
 * next one opens with the same mark. Cached.
 */
export function quotations(analysis: Analysis): readonly Quotation[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = join(
      analysis,
      analysis.paragraphs.flatMap((paragraph) => ofParagraph(analysis.text, paragraph)),
    )
    cache.set(analysis, found)
  }
  return found
}

/** The quotations that touch `span`, in order. */
export function quotationsIn(analysis: Analysis, span: Span): readonly Quotation[] {
  const all = quotations(analysis)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < all.length && all[end]!.start < span.end) end++
  return all.slice(low, end)
}

interface Raw extends Span {
  readonly mark: string
  readonly isClosed: boolean
}

function ofParagraph(text: string, { start, end }: Span): Raw[] {
  const found: Raw[] = []
  // Where the search for a single mark's fellow ended in vain: none stands before it for any later mark either.
  const searched = new Map<string, number>()
  for (let at = start; at < end; at++) {
    const mark = text[at]!
    const close = OPENS[mark]
    if (close === undefined || !opensAt(text, at, start, mark)) continue
    const limit = Math.min(end, at + MOST_QUOTED)
    const to = closing(text, Math.max(at + 1, searched.get(mark) ?? 0), limit, mark, close)
    if (to < 0) {
      // A single mark without its fellow is an apostrophe; a double one at the paragraph's end runs on.
      if (mark === '‘' || mark === "'") searched.set(mark, limit)
      if (mark === '‘' || mark === "'" || (mark === '"' && at !== start)) continue
      if (
        at !== start &&
        !/[:,]\s*$/.test(text.slice(Math.max(start, at - 3), at)) &&
        !/[.!?]\s*$/.test(text.slice(Math.max(start, at - 3), at))
      )
        continue
      found.push({ start: at, end, mark, isClosed: false })
      break
    }
    found.push({ start: at, end: to + 1, mark, isClosed: true })
    at = to
  }
  return found
}

function opensAt(text: string, at: number, from: number, mark: string): boolean {
  const before = at === from ? ' ' : text[at - 1]!
  const after = text[at + 1] ?? ' '
  if (/\s/.test(after)) return false
  if (mark === '“' || mark === '„' || mark === '«') return true
  if (!/[\s([\u2014\u2013\-“"‘:/]/.test(before)) return false
  if (mark === '"') return true
  // 'em, '90s, 'tis: clipped words
  return (
    /[\p{L}\p{N}“"£$€.…]/u.test(after) &&
    !/^(?:em|tis|twas|cause|til|round|bout|n)\b|^\d\ds/iu.test(text.slice(at + 1, at + 7))
  )
}

/** Offset of the closing mark, or -1. */
function closing(text: string, from: number, end: number, mark: string, close: string): number {
  let last = -1
  let depth = 0
  for (let at = from; at < end; at++) {
    const char = text[at]!
    if (mark === '“' && char === '“' && /\s/.test(text[at - 1] ?? ' ')) depth++
    if (char !== close) {
      // A new opening mark of the same kind ends the search for a better one.
      if (last >= 0 && char === mark && mark !== close) break
      continue
    }
    if (mark === '“' && depth > 0) {
      depth--
      continue
    }
    if (mark !== '‘' && mark !== "'") {
      if (mark === '"' && /\s/.test(text[at - 1]!) && at + 1 < end && !/[\s.,;:!?)]/.test(text[at + 1]!)) continue
      return at
    }
    if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ') || /\s/.test(text[at - 1]!)) continue
    // "the families' homes": a plural's apostrophe, where a mark after a stop or comma follows later.
    if (
      /s/.test(text[at - 1]!) &&
      /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
      laterClose(text, at + 1, end, mark, close)
    )
      continue
    last = at
    break
  }
  return last
}

function laterClose(text: string, from: number, end: number, mark: string, close: string): boolean {
  for (let at = from; at < Math.min(end, from + MOST_LATER); at++) {
    if (text[at] === mark && mark !== close) return false
    if (text[at] === close && /[.,!?]/.test(text[at - 1]!) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return true
    if (mark === close && text[at] === mark && /\s/.test(text[at - 1]!)) return false
  }
  return false
}

function join({ text, paragraphs }: Analysis, raws: readonly Raw[]): Quotation[] {
  const starts = new Set(paragraphs.map(({ start }) => start))
  return raws.map((raw, i) => {
    const before = raws[i - 1]
    const after = raws[i + 1]
    const goesOn =
      !raw.isClosed &&
      after !== undefined &&
      after.mark === raw.mark &&
      starts.has(after.start) &&
      /^\s*$/.test(text.slice(raw.end, after.start))
    const isContinued =
      before !== undefined &&
      !before.isClosed &&
      before.mark === raw.mark &&
      starts.has(raw.start) &&
      /^\s*$/.test(text.slice(before.end, raw.start))
    const inner = trimmed(text, raw.start + 1, raw.isClosed ? raw.end - 1 : raw.end)
    return { start: raw.start, end: raw.end, inner, goesOn, isContinued, isSpeech: isSpeech(text, raw, inner) }
  })
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /[\s,]/.test(text[end - 1]!)) end--
  return { start, end }
}

/** Four words or more, or fewer with a stop or comma before the closing mark, or a sentence of its own. */
function isSpeech(text: string, raw: Raw, inner: Span): boolean {
  const count = text.slice(inner.start, inner.end).split(/\s+/).length
  if (count >= 4) return true
  if (inner.end <= inner.start) return false
  return (
    /[.,!?…]/.test(text[raw.isClosed ? raw.end - 2 : raw.end - 1] ?? '') ||
    /[:,]\s$/.test(text.slice(Math.max(0, raw.start - 2), raw.start))
  )
}
