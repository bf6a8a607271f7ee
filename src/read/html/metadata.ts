import type { Notice } from '../../model/notice.ts'
import { fold, words } from '../../text/words.ts'
import { daysApart, machineDate } from '../dates/machine.ts'
import type { Given } from '../draft.ts'
import { readNames } from '../head/byline.ts'
import { sameTitle } from '../head/same-title.ts'
import { doubt, shown } from '../notices.ts'
import { bareName, isNobody, isOrganizationName, isPersonName } from '../words.ts'
import { type LinkedArticle, linkedData } from './json-ld.ts'
import { metaFields } from './meta.ts'
import { plain } from './plain.ts'
import { type Element, elements, textOf } from './tree.ts'
import { readVisible } from './visible.ts'

/** Characters; longer fields hold no names and no headline. */
const LONGEST_FIELD = 500

/** A date the page states, with where. */
interface StatedDate {
  readonly where: string
  readonly raw: string
  /** null where the calendar has no such day */
  readonly value: string | null
}

/** Title, date, outlet and writers as the page states them: linked data first, then meta elements, then marked elements. */
export function pageMetadata(page: Element, source: string): { given: Given; notices: Notice[] } {
  const visible = readVisible(page)
  const meta = metaFields(page)
  const content = (field: 'title' | 'author' | 'outlet' | 'published' | 'modified') =>
    (meta.get(field) ?? []).map((entry) => entry.content)
  const documentTitle = firstText(page, 'title')
  const heading = visible.headings.find((shown) => isPageTitle(shown, [...content('title'), documentTitle ?? '']))
  const shownTitle = heading ?? content('title')[0] ?? documentTitle
  const { articles, site, broken } = linkedData(page)
  const linked = choose(articles, shownTitle)
  const { title, outlet: tail } = pickTitle(
    [linked?.title, heading, ...content('title'), documentTitle === null ? visible.headings[0] : null],
    documentTitle,
    content('outlet')[0] ?? linked?.outlet ?? site,
  )
  const dates = [
    stated('linked data (datePublished)', linked?.published),
    ...(meta.get('published') ?? []).map((entry) => stated(`meta ${entry.name}`, entry.content)),
    stated('the page itself', visible.published),
  ].flat()
  const modified = [linked?.modified, ...content('modified'), visible.modified]
    .flatMap((raw) => stated('', raw))
    .find(({ value }) => value !== null)
  const published = dates.find(({ value }) => value !== null)
  const senders = linked?.senders ?? []
  const names = [linked?.names ?? [], content('author'), visible.names]
    .map((raw) => raw.flatMap(persons))
    .find((found) => found.length > 0)
  const outlet =
    linked?.outlet ??
    content('outlet')[0] ??
    site ??
    tail ??
    senders[0] ??
    content('author').find((name) => isOrganizationName(name) && !isNobody(name)) ??
    null
  return {
    given: {
      title,
      published: published?.value ?? modified?.value ?? null,
      outlet,
      byline: names ?? (senders.length > 0 ? [] : null),
    },
    notices: [
      ...(broken ? [unreadableData(source)] : []),
      ...impossible(dates, source),
      ...contradiction(dates, source),
      ...(published === undefined && modified !== undefined ? [onlyUpdate(modified, source)] : []),
    ],
  }
}

/** The described article that is the page's own: with the headline that the page shows, else the first with a headline. */
function choose(articles: readonly LinkedArticle[], title: string | null): LinkedArticle | undefined {
  const own = articles.filter(
    (article) =>
      article.title !== null && title !== null && (sameTitle(article.title, title) || title.startsWith(article.title)),
  )
  const [first, ...rest] = own.length > 0 ? own : articles
  // What the first description leaves out a second one of the same page may give.
  return first === undefined
    ? undefined
    : rest.reduce<LinkedArticle>(
        (joined, next) => ({
          title: joined.title ?? next.title,
          published: joined.published ?? next.published,
          modified: joined.modified ?? next.modified,
          names: joined.names.length > 0 ? joined.names : next.names,
          senders: joined.senders.length > 0 ? joined.senders : next.senders,
          outlet: joined.outlet ?? next.outlet,
        }),
        first,
      )
}

/** Whether a heading is the page's headline and not the site's name: it shares half its words with a title that the page states. */
function isPageTitle(heading: string, titles: readonly string[]): boolean {
  const shown = new Set(words(heading).map(fold))
  const known = titles.filter((title) => title !== '')
  const shared = (title: string): number =>
    new Set(
      words(title)
        .map(fold)
        .filter((word) => shown.has(word)),
    ).size
  return (
    known.length === 0 ||
    known.some(
      (title) =>
        shared(title) >= Math.max(1, shown.size / 2) && (shown.size > 2 || shown.size >= words(title).length / 2),
    )
  )
}

/** The headline, and the outlet where the page's title ends with one: "Dam fails - The Echo". */
function pickTitle(
  candidates: readonly (string | null | undefined)[],
  documentTitle: string | null,
  outlet: string | null,
): { title: string | null; outlet: string | null } {
  const stated = candidates.find(
    (candidate): candidate is string =>
      candidate != null && candidate.length <= LONGEST_FIELD && candidate !== outlet && /\p{L}/u.test(candidate),
  )
  const [, head, tail] = /^(.+)\s+(?:[|–—·•»«]|-{1,2}|::)\s+([^|–—·•»«]{2,60})$/u.exec(documentTitle ?? '') ?? []
  const own =
    head !== undefined &&
    tail !== undefined &&
    (stated === undefined || sameTitle(head, stated) || stated.startsWith(head))
  const title = stated ?? (own ? head : documentTitle)
  return {
    title: title == null ? null : withoutTail(title, outlet ?? (own ? (tail ?? null) : null)),
    outlet: own ? (tail ?? null) : null,
  }
}

/** A headline without the outlet at its end. */
function withoutTail(title: string, outlet: string | null): string {
  const [, head, tail] = /^(.+)\s+(?:[|–—·•»]|-)\s+([^|–—·•»]{2,60})$/u.exec(title) ?? []
  return head !== undefined && outlet !== null && tail?.toLowerCase() === outlet.toLowerCase() ? head : title
}

function stated(where: string, raw: string | null | undefined): StatedDate[] {
  const value = raw == null ? undefined : machineDate(raw)
  return raw == null || value === undefined ? [] : [{ where, raw, value }]
}

/** Persons of an author field: "By Ada Roe and Ben Crane", "Roe, Ada" as one name, no addresses, no desks. */
function persons(raw: string): string[] {
  if (/^https?:/i.test(raw) || raw.length > LONGEST_FIELD) return []
  const line = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|par|por|von|written by|author:)\s+/i, '')
  const [, family, given] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]+)$/u.exec(line) ?? []
  if (family !== undefined && given !== undefined && !given.includes(' and ') && !isPersonName(given))
    return [`${given} ${family}`]
  const whole = bareName(line)
  return isPersonName(whole) ? [whole] : readNames(line)
}

function firstText(page: Element, tag: string): string | null {
  for (const element of elements(page))
    if (element.tag === tag) return plain(textOf(element)).slice(0, LONGEST_FIELD) || null
  return null
}

const impossible = (dates: readonly StatedDate[], source: string): Notice[] =>
  dates
    .filter(({ value }) => value === null)
    .map(({ where, raw }) =>
      doubt({
        code: 'read/impossible-date',
        source,
        place: where,
        message: `The report is dated “${shown(raw)}” (${where}), a day or time that no calendar has.`,
        advice: 'Look the date up; until it is corrected words such as “on Friday” may not be resolved.',
      }),
    )

function contradiction(dates: readonly StatedDate[], source: string): Notice[] {
  const [first, ...others] = dates.filter((date) => date.value !== null)
  const other = others.find(({ value }) => first !== undefined && (daysApart(first.value!, value!) ?? 0) > 1)
  if (first === undefined || other === undefined) return []
  return [
    doubt({
      code: 'read/dates-differ',
      source,
      place: other.where,
      message: `The page gives two dates of publication: ${shown(first.raw)} (${first.where}) and ${shown(other.raw)} (${other.where}); the first was taken.`,
      advice: 'Check which is right: dates such as “on Friday” are resolved against it.',
    }),
  ]
}

const onlyUpdate = ({ raw }: StatedDate, source: string): Notice =>
  doubt({
    code: 'read/only-update-date',
    source,
    message: `The page says when it was last changed (${shown(raw)}) but not when it was published; the change was taken as its date.`,
    advice: 'Check the date if the order of reports matters.',
  })

const unreadableData = (source: string): Notice =>
  doubt({
    code: 'read/broken-metadata',
    source,
    place: 'linked data',
    message: 'The page describes itself in linked data (JSON-LD) that is not well formed; it was left out.',
    advice: 'Check title, date and writers of the report: they come from the page alone.',
  })
