import { Parser } from 'htmlparser2'

/** An element of the page with the parts that reading needs. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
  readonly parent: Element | null
}

/** Tags nested deeper stand side by side at this depth, so that walking the tree cannot overflow the stack. */
const DEEPEST = 256
/** Their content is no text of the report, or not a reader's to see; a script of linked data is kept as data. */
const UNSEEN = new Set(
  'script style template noscript svg iframe object canvas video audio select textarea button map datalist option dialog math frameset'.split(
    ' ',
  ),
)
const BEYOND = Symbol('deeper than the tree goes')

/** More open tags than any page has; the parser's time grows with their square, so it stops there. */
const MOST_OPEN = 20_000
const CHUNK = 65_536

/**
 * Parses a page; broken markup gives the best tree there is. Scripts are never run and their text is never kept, save linked data.
 *
 * @returns `complete` is false where more than 20,000 tags stood open and the rest of the page was not read
 */
export function parseHtml(markup: string): { page: Element; complete: boolean } {
  const root: Element = { tag: '#root', attributes: {}, children: [], parent: null }
  const open: (Element | typeof BEYOND)[] = []
  let current = root
  let unseen = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (unseen > 0 || (UNSEEN.has(tag) && !isLinkedData(tag, attributes))) {
          unseen++
          return
        }
        const element: Element = { tag, attributes, children: [], parent: current }
        current.children.push(element)
        if (open.length < DEEPEST) {
          open.push(element)
          current = element
        } else open.push(BEYOND)
      },
      ontext(text) {
        if (unseen === 0) current.children.push(text)
      },
      onclosetag() {
        if (unseen > 0) unseen--
        else if (open.pop() !== BEYOND) current = current.parent ?? root
      },
    },
    { decodeEntities: true },
  )
  for (let at = 0; at < markup.length; at += CHUNK) {
    parser.write(markup.slice(at, at + CHUNK))
    if (open.length > MOST_OPEN) return { page: root, complete: false }
  }
  parser.end()
  return { page: root, complete: true }
}

function isLinkedData(tag: string, { type = '' }: Record<string, string>): boolean {
  return tag === 'script' && /^application\/ld\+json/i.test(type.trim())
}

/**
 * All elements under `root` in document order, itself left out.
 *
 * @param skip  elements that are left out with all under them
 */
export function elements(root: Element, skip: (element: Element) => boolean = () => false): Element[] {
  const found: Element[] = []
  const visit = ({ children }: Element): void => {
    for (const child of children) {
      if (typeof child === 'string' || skip(child)) continue
      found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** Text under `element`, white space collapsed. */
export function textOf(element: Element): string {
  const parts: string[] = []
  const visit = ({ children }: Element): void => {
    for (const child of children) {
      if (typeof child === 'string') parts.push(child)
      else if (child.tag !== 'script') visit(child)
    }
  }
  visit(element)
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}

/** Whether `element` is `ancestor` or stands under it. */
export function isWithin(element: Element | null, ancestor: Element): boolean {
  for (let at = element; at !== null; at = at.parent) if (at === ancestor) return true
  return false
}
