import { findDate } from '../dates/written.ts'
import { readBareNames, readByline } from '../head/byline.ts'
import { wordCount } from '../words.ts'
import { nameWords } from './names.ts'
import { type Element, elements, textOf } from './tree.ts'

/** What marked elements of the page's body show of the report: microdata, links to the author, dates beside the headline. */
export interface Visible {
  /** Texts of the headings that may be the headline, in order. */
  readonly headings: readonly string[]
  readonly names: readonly string[]
  readonly published: string | null
  readonly modified: string | null
}

const BYLINE = new Set([
  'byline',
  'bylines',
  'author',
  'authors',
  'authorname',
  'writer',
  'contributor',
  'reporter',
  'creator',
  'writtenby',
  'postauthor',
])
const TITLE = new Set(['entrytitle', 'posttitle', 'articletitle', 'storytitle', 'headline', 'pagetitle'])
const DATE = new Set([
  'date',
  'dateline',
  'published',
  'publisheddate',
  'pubdate',
  'publishdate',
  'timestamp',
  'postdate',
  'entrydate',
  'articledate',
  'posted',
  'pub',
  'datetime',
])
const OTHERS = new Set(['nav', 'aside', 'footer'])

/** Reads the marked elements, boxes beside the report left out; the first of each kind wins. */
export function readVisible(page: Element): Visible {
  const all = elements(page, isBeside)
  const firsts = all.filter(({ tag }) => tag === 'h1')
  const named = all.filter(
    (element) => /^h[2-4]$/.test(element.tag) && nameWords(element).some((word) => TITLE.has(word)),
  )
  const prop = (name: string): Element[] =>
    all.filter(({ attributes }) => attributes.itemprop?.split(/\s+/).includes(name))
  const times = all.filter(({ tag }) => tag === 'time')
  const dated = all.filter(
    (element) =>
      element.tag !== 'time' && nameWords(element).some((word) => DATE.has(word)) && wordCount(textOf(element)) <= 16,
  )
  return {
    headings: (firsts.length > 0 ? firsts : named.slice(0, 1)).map(textOf).filter((text) => text !== ''),
    names:
      names([...prop('author'), ...all.filter(({ attributes }) => /\bauthor\b/.test(attributes.rel ?? ''))]) ??
      names(all.filter(isByline)) ??
      [],
    published:
      prop('datePublished').map(dateOf).find(Boolean) ??
      times
        .filter((time) => time.attributes.pubdate !== undefined || isHeadTime(time))
        .map(dateOf)
        .find(Boolean) ??
      dated.map(dateOf).find(Boolean) ??
      null,
    modified: prop('dateModified').map(dateOf).find(Boolean) ?? null,
  }
}

/** Whether an element stands beside the report: navigation, a box, comments. */
const isBeside = (element: Element): boolean =>
  OTHERS.has(element.tag) ||
  nameWords(element).some((word) => word === 'related' || word === 'comments' || word === 'sidebar')

const isByline = (element: Element): boolean =>
  nameWords(element).some((word) => BYLINE.has(word)) && wordCount(textOf(element)) <= 20

/** A `time` that dates the page rather than an entry, a teaser or a day told of: it stands in a line of its own and names a day. */
function isHeadTime(time: Element): boolean {
  const line = time.parent === null ? '' : textOf(time.parent)
  return wordCount(line) <= 16 && findDate(textOf(time)) !== null
}

function dateOf({ attributes, ...element }: Element): string | null {
  const machine = attributes.datetime ?? attributes.content
  const text = textOf({ attributes, ...element })
  return machine?.trim() || (findDate(text) === null ? null : text)
}

/** Names in the first element that holds any, and in those beside it; null where none does. */
function names(found: readonly Element[]): string[] | null {
  const held = found.map((element) => ({ element, persons: namesIn(element) }))
  const first = held.find(({ persons }) => persons.length > 0)?.element
  if (first === undefined) return null
  const beside = held.filter(
    ({ element }) =>
      element === first || element.parent === first.parent || element.parent?.parent === first.parent?.parent,
  )
  return [...new Map(beside.flatMap(({ persons }) => persons).map((name) => [name.toLowerCase(), name])).values()]
}

function namesIn(element: Element): readonly string[] {
  const inner =
    element.attributes.content ??
    elements(element)
      .filter(({ attributes }) => attributes.itemprop === 'name')
      .map(textOf)[0] ??
    textOf(element)
  if (inner.length > 300) return []
  const date = findDate(inner)
  const line = (date === null || date.start === 0 ? inner : inner.slice(0, date.start)).split(/\s[|·•]\s/)[0] ?? ''
  return (readByline(line) ?? readBareNames(line.trim()))?.names ?? []
}
