import { machineDate } from '../dates/machine.ts'
import { type Block, type Draft, type Given, NOTHING_GIVEN } from '../draft.ts'
import { decode } from '../encoding/decode.ts'
import { readNames } from '../head/byline.ts'
import { sameTitle } from '../head/same-title.ts'
import { plainMarkdown } from '../markdown/blocks.ts'
import { type FrontMatter, frontMatter } from '../markdown/front-matter.ts'
import { doubt, shown } from '../notices.ts'
import { isNobody, isOrganizationName } from '../words.ts'
import type { Format, Hint } from './format.ts'

/** Markdown: front matter gives metadata, marks go, words stay. */
export const markdown: Format = {
  name: 'md',
  detect: (head, { extension }) => /^(?:md|markdown|mdown|mkd)$/.test(extension) || /^---\r?\n[\w-]+:\s/.test(head),
  read(bytes, hint) {
    const { text, notices } = decode(bytes, hint.name)
    const { fields, rest } = frontMatter(text)
    const blocks = plainMarkdown(rest)
    const given = metadata(fields, blocks)
    return { blocks, given, notices: [...notices, ...badDates(fields, hint)] } satisfies Draft
  },
}

function metadata(fields: FrontMatter, blocks: readonly Block[]): Given {
  const first = blocks[0]
  const title = fields.get('title')?.[0] ?? null
  const heading = first?.kind === 'heading' ? first.text : null
  const date = dateField(fields)
  const authors = fields.get('author') ?? fields.get('authors') ?? fields.get('byline')
  const names = authors?.flatMap((author) => readNames(author)) ?? null
  const sender = authors?.find((author) => isOrganizationName(author) && !isNobody(author)) ?? null
  const outlet = ['outlet', 'publisher', 'publication', 'source', 'site', 'site_name']
    .map((key) => fields.get(key)?.[0])
    .find(Boolean)
  if (fields.size === 0 && heading === null) return NOTHING_GIVEN
  return {
    title: title !== null && heading !== null && sameTitle(title, heading) ? heading : (title ?? heading),
    published: (date === undefined ? undefined : machineDate(date)) ?? null,
    outlet: outlet ?? sender,
    byline: names,
  }
}

const dateField = (fields: FrontMatter): string | undefined =>
  ['date', 'published', 'publishdate', 'pubdate', 'published_at', 'date_published', 'created']
    .map((key) => fields.get(key)?.[0])
    .find(Boolean)

function badDates(fields: FrontMatter, { name }: Hint) {
  const raw = dateField(fields)
  if (raw === undefined || machineDate(raw) !== null) return []
  return [
    doubt({
      code: 'read/impossible-date',
      source: name,
      place: 'front matter',
      message: `The front matter dates the report “${shown(raw)}”, a day that no calendar has.`,
      advice: 'Correct the date in the file; until then words such as “on Friday” are not resolved.',
    }),
  ]
}
