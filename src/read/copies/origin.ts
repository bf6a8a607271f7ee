import type { Article } from '../../model/article.ts'

type Dated = Pick<Article, 'id' | 'text' | 'published' | 'source'>

const nameOf = ({ source }: Dated): string => ('file' in source ? source.file : source.url)

/** Order in which articles may be origins: published first, then the longer text, then the name of the source; undated last. */
export function byOrigin(a: Dated, b: Dated): number {
  const time = compareTimes(a.published, b.published)
  if (time !== 0) return time
  if (a.text.length !== b.text.length) return b.text.length - a.text.length
  const [x, y] = [nameOf(a), nameOf(b)]
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}

/** By moment; a date without a time counts from its beginning, a time without an offset as UTC. */
function compareTimes(a: string | null, b: string | null): number {
  const [x, y] = [moment(a), moment(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function moment(published: string | null): number {
  if (published === null) return Number.POSITIVE_INFINITY
  const local = /T[\d:.]+$/.test(published)
  const time = Date.parse(local ? `${published}Z` : published)
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time
}
