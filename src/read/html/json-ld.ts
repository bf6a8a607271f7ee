import { plain } from './plain.ts'
import { type Element, elements } from './tree.ts'

/** What one thing described as linked data says of a report, as written. */
export interface LinkedArticle {
  readonly title: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly names: readonly string[]
  /** Names of authors that are organizations. */
  readonly senders: readonly string[]
  readonly outlet: string | null
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Statement|PressRelease|LegalDocument|GovernmentDocument)$/
/** Parts of an article that are not the article, though they may be articles themselves. */
const PARTS = new Set([
  'liveBlogUpdate',
  'itemListElement',
  'comment',
  'isPartOf',
  'mentions',
  'citation',
  'hasPart',
  'relatedLink',
  'review',
  'about',
])

/** Articles that the page describes as linked data (schema.org), outermost ones only, in order; and the name of the site. */
export function linkedData(page: Element): { articles: LinkedArticle[]; site: string | null; broken: boolean } {
  const documents = [...elements(page)]
    .filter(({ tag }) => tag === 'script')
    .map(({ children }) => parse(children.join('')))
  const things = documents.flatMap((document) => collect(document))
  const byId = new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && Object.keys(thing).length > 1 ? [[thing['@id'], thing] as const] : [],
    ),
  )
  const site = things.find((thing) => types(thing).includes('WebSite'))
  return {
    articles: things
      .filter((thing) => types(thing).some((type) => ARTICLE.test(type)))
      .map((thing) => describe(thing, byId)),
    broken: documents.includes(null),
    site: site === undefined ? null : string(site.name),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '').trim())
  } catch {
    // Line breaks inside strings are the commonest fault of such data.
    try {
      return JSON.parse(text.replace(/[\n\r\t]+/g, ' ').trim())
    } catch {
      return null
    }
  }
}

/** All things of a document, `@graph` and lists unfolded. */
function collect(value: unknown, depth = 0): Thing[] {
  if (depth > 8) return []
  if (Array.isArray(value)) return value.flatMap((entry) => collect(entry, depth + 1))
  if (value === null || typeof value !== 'object') return []
  const thing = value as Thing
  const inner = Object.entries(thing).flatMap(([key, part]) =>
    PARTS.has(key) || part === null || typeof part !== 'object' ? [] : collect(part, depth + 1),
  )
  return [thing, ...inner]
}

const types = (thing: Thing): string[] =>
  [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''))

function describe(thing: Thing, byId: ReadonlyMap<string, Thing>): LinkedArticle {
  const authors = [thing.author ?? thing.creator].flat().flatMap((author) => named(author, byId))
  const publisher = [thing.publisher ?? thing.sourceOrganization ?? thing.provider]
    .flat()
    .flatMap((entry) => named(entry, byId))[0]
  return {
    title: string(thing.headline) ?? string(thing.name),
    published: string(thing.datePublished) ?? string(thing.coverageStartTime) ?? string(thing.dateCreated),
    modified: string(thing.dateModified),
    names: authors.filter(({ isPerson }) => isPerson !== false).map(({ name }) => name),
    senders: authors.filter(({ isPerson }) => isPerson === false).map(({ name }) => name),
    outlet: publisher?.name ?? null,
  }
}

/** Names of an author or publisher given as text, thing, list or reference; `isPerson` is null where the data does not say. */
function named(value: unknown, byId: ReadonlyMap<string, Thing>): { name: string; isPerson: boolean | null }[] {
  if (typeof value === 'string') {
    const referred = byId.get(value)
    if (referred !== undefined) return named(referred, new Map())
    return /^https?:|^#/.test(value) || value.trim() === '' ? [] : [{ name: plain(value), isPerson: null }]
  }
  if (Array.isArray(value)) return value.flatMap((entry) => named(entry, byId))
  if (value === null || typeof value !== 'object') return []
  const thing = value as Thing
  const id = thing['@id']
  const name = thing.name
  if (name === undefined && typeof id === 'string') return byId.has(id) ? named(byId.get(id), new Map()) : []
  const kinds = types(thing)
  const isPerson = kinds.includes('Person')
    ? true
    : kinds.some((kind) => /Organization|Corporation|Brand/.test(kind))
      ? false
      : null
  return [name]
    .flat()
    .flatMap((entry) => (typeof entry === 'string' && entry.trim() !== '' ? [{ name: plain(entry), isPerson }] : []))
}

function string(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? plain(first) || null : null
}
