import { findDate } from '../dates/written.ts'
import { readBareNames, readByline } from '../head/byline.ts'
import { wordCount } from '../words.ts'
import { nameWords } from './names.ts'
import { type Element, elements, textOf } from './tree.ts'

/** What marked elements of the page's body show of the report: microdata, links to the author, dates beside the headline. */
export interface Visible {
  readonly heading: string | null
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
  const all = [...elements(page)].filter((element) => !isBeside(element))
  const heading =
    all.find(({ tag }) => tag === 'h1') ??
    all.find((element) => /^h[2-4]$/.test(element.tag) && nameWords(element).some((word) => TITLE.has(word)))
  const prop = (name: string): Element[] =>
    all.filter(({ attributes }) => attributes.itemprop?.split(/\s+/).includes(name))
  const times = all.filter(({ tag }) => tag === 'time')
  const dated = all.filter(
    (element) =>
      element.tag !== 'time' && nameWords(element).some((word) => DATE.has(word)) && wordCount(textOf(element)) <= 16,
  )
  return {
    heading: heading === undefined ? null : textOf(heading) || null,
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

const isBeside = (element: Element): boolean => {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (
      OTHERS.has(at.tag) ||
      nameWords(at).some((word) => word === 'related' || word === 'comments' || word === 'sidebar')
    )
      return true
  }
  return false
}

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

/** Names in the first elements that hold any; null where none does. */
function names(found: readonly Element[]): string[] | null {
  const persons = found.flatMap((element) => {
    const inner =
      element.attributes.content ??
      [...elements(element)].filter(({ attributes }) => attributes.itemprop === 'name').map(textOf)[0] ??
      textOf(element)
    if (inner.length > 300) return []
    const line = inner.split(/\s[|·•]\s/)[0] ?? ''
    return (readByline(line) ?? readBareNames(line))?.names ?? []
  })
  return persons.length === 0 ? null : [...new Set(persons)]
}
