import { readTable } from '../../text/lines.ts'
import { plain } from './plain.ts'
import { type Element, elements } from './tree.ts'

export type MetaField = 'published' | 'modified' | 'title' | 'author' | 'outlet'

const RANKS = new Map(
  readTable(new URL('../lexicon/meta-names.tsv', import.meta.url)).map(
    ([field = '', name = ''], rank) => [name, { field: field as MetaField, rank }] as const,
  ),
)

/** Contents of the page's meta elements by field, the most telling name first; each with the name it stands under. */
export function metaFields(page: Element): Map<MetaField, { name: string; content: string }[]> {
  const found: { field: MetaField; rank: number; name: string; content: string }[] = []
  for (const { tag, attributes } of elements(page)) {
    if (tag !== 'meta') continue
    const content = plain(attributes.content ?? '')
    if (content === '') continue
    // One element may carry several properties, divided by spaces.
    for (const name of `${attributes.property ?? ''} ${attributes.name ?? ''} ${attributes.itemprop ?? ''}`
      .toLowerCase()
      .split(/\s+/)) {
      const known = RANKS.get(name)
      if (known !== undefined) found.push({ ...known, name, content })
    }
  }
  const fields = new Map<MetaField, { name: string; content: string }[]>()
  for (const { field, name, content } of found.sort((a, b) => a.rank - b.rank))
    fields.set(field, [...(fields.get(field) ?? []), { name, content }])
  return fields
}
