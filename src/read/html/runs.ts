import { collapse } from '../layout/marks.ts'
import { wordCount } from '../words.ts'
import type { Element } from './tree.ts'

/** A run of text between the edges of block elements: what a reader sees as a paragraph, heading, item or row. */
export interface Run {
  readonly text: string
  /** The block element that holds it. */
  readonly element: Element
  /** Number of its words. */
  readonly words: number
  /** Share of its words that are links, 0 to 1. */
  readonly links: number
  /** `bold` is a paragraph that is bold as a whole. */
  readonly kind: 'text' | 'heading' | 'item' | 'bold' | 'caption'
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead title tr ul caption`.split(
    /\s+/,
  ),
)
const GONE = new Set(['head', 'script', 'del', 's', 'strike', 'title', 'label', 'input', 'rp', 'rt'])
const BREAK = '\u0001'
const LINK = '\u0002'
const UNLINK = '\u0003'
const MARKS = new RegExp(`[${BREAK}${LINK}${UNLINK}]`, 'g')
const BOLD = new Set(['b', 'strong'])

/** State of the run that is being collected. */
interface Pending {
  /** Text with `BREAK` for a line break, `LINK` and `UNLINK` around links. */
  parts: string[]
  bold: string[]
}

/** Runs of the page in document order. */
export function runsOf(root: Element): Run[] {
  const runs: Run[] = []
  let pending: Pending = { parts: [], bold: [] }
  const flush = (element: Element): void => {
    const { parts, bold } = pending
    pending = { parts: [], bold: [] }
    const raw = parts.join('')
    if (!/\S/.test(raw.replace(MARKS, ''))) return
    const isBold = bold.length > 0 && collapse(raw.replace(MARKS, ' ')) === collapse(bold.join(''))
    for (const line of lines(raw)) runs.push({ ...line, element, kind: kindOf(element, isBold) })
  }
  const visit = (element: Element, block: Element, link: boolean, bold: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        pending.parts.push(link ? `${LINK}${child}${UNLINK}` : child)
        if (bold) pending.bold.push(child)
      } else if (child.tag === 'br') pending.parts.push(BREAK)
      else if (GONE.has(child.tag) || isFootnote(child)) continue
      else if (child.tag === 'tr' && isPlainRow(child)) {
        flush(block)
        runs.push(...rowRun(child))
      } else if (BLOCKS.has(child.tag)) {
        flush(block)
        visit(child, child, link, false)
        flush(child)
      } else {
        if (child.tag === 'q') pending.parts.push('“')
        const isLink = child.tag === 'a' && child.attributes.href !== undefined
        visit(child, block, link || isLink, bold || BOLD.has(child.tag))
        if (child.tag === 'q') pending.parts.push('”')
      }
    }
  }
  visit(root, root, false, false)
  flush(root)
  return runs
}

function kindOf(element: Element, isBold: boolean): Run['kind'] {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (/^h[1-6]$/.test(at.tag)) return 'heading'
    if (at.tag === 'figcaption' || at.tag === 'figure' || at.tag === 'caption') return 'caption'
    if (at.tag === 'li' || at.tag === 'dd') return 'item'
    if (at.tag === 'dt') return isBold ? 'bold' : 'item'
    if (at.tag === 'article' || at.tag === 'section' || at.tag === 'td') break
  }
  return isBold ? 'bold' : 'text'
}

/** Two breaks end a paragraph; one does where the line is finished: a full sentence, or a short line before a capital. */
function lines(raw: string): Pick<Run, 'text' | 'words' | 'links'>[] {
  const found: string[] = []
  const pieces = raw.split(BREAK)
  let open = ''
  pieces.forEach((piece, index) => {
    const [shown, before] = [collapse(piece.replace(MARKS, '')), collapse(open.replace(MARKS, ''))]
    if (shown === '') {
      if (index > 0 && before !== '') found.push(open)
      open = ''
    } else if (before === '') open = piece
    else if (/[.!?:…]["'”’)]*$/.test(before) || (before.length <= 60 && /^[\p{Lu}\p{N}•–-]/u.test(shown))) {
      found.push(open)
      open = piece
    } else open = `${open} ${piece}`
  })
  if (collapse(open.replace(MARKS, '')) !== '') found.push(open)
  return found.map((line) => {
    const text = collapse(line.replace(MARKS, ''))
    const words = wordCount(text)
    return { text, words, links: Math.min(1, linkedWords(line) / Math.max(1, words)) }
  })
}

/** Number of a line's words that stand in links. */
function linkedWords(line: string): number {
  let linked = 0
  for (const piece of line.split(LINK).slice(1)) linked += wordCount(piece.slice(0, piece.indexOf(UNLINK)))
  return linked
}

/** A note's mark: digits in a link, raised. */
function isFootnote({ tag, attributes, children }: Element): boolean {
  if (tag !== 'sup') return false
  return (
    /\b(?:reference|footnote|fn)/i.test(attributes.class ?? '') ||
    children.some((child) => typeof child !== 'string' && child.tag === 'a')
  )
}

/** A row of data: cells without blocks in them, none of them long. */
function isPlainRow({ children }: Element): boolean {
  const cells = children.filter((child) => typeof child !== 'string')
  return (
    cells.length > 1 &&
    cells.every((cell) => (cell.tag === 'td' || cell.tag === 'th') && wordCount(inline(cell)) <= 15 && !hasBlock(cell))
  )
}

function rowRun(row: Element): Run[] {
  const cells = row.children.filter((child) => typeof child !== 'string').map((cell) => collapse(inline(cell)))
  const text = cells.filter((cell) => cell !== '').join(' | ')
  const linked = row.children.some(
    (cell) => typeof cell !== 'string' && cell.children.some((child) => typeof child !== 'string' && child.tag === 'a'),
  )
  return text === '' ? [] : [{ text, words: wordCount(text), element: row, links: linked ? 0.5 : 0, kind: 'item' }]
}

function inline({ children }: Element): string {
  return children
    .map((child) =>
      typeof child === 'string' ? child : GONE.has(child.tag) ? '' : child.tag === 'br' ? ' ' : inline(child),
    )
    .join('')
}

const hasBlock = (element: Element): boolean =>
  element.children.some((child) => typeof child !== 'string' && (BLOCKS.has(child.tag) || hasBlock(child)))
