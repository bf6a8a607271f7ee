import type { Evidence } from '../../dossier/types.ts'

/** `/s/<situation>/<view>/<id>?filter`; empty filters are left out. */
export function address(
  situation: string,
  view: string,
  id: string | null = null,
  filter: Readonly<Record<string, string | null>> = {},
): string {
  const path = ['', 's', situation, view, ...(id === null ? [] : [id])].map(encodeURIComponent).join('/')
  const kept = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '')
  const query = new URLSearchParams(kept).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The reader at these words, marked. */
export const toWords = (situation: string, { article, start, end }: Evidence): string =>
  address(situation, 'reader', article, { at: `${start}-${end}` })

/** `120-140` as a span; null for anything else. */
export function readSpan(at: string | null): { start: number; end: number } | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '')
  if (match === null) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? { start, end } : null
}

/** The text as a web address that is safe to link to; null where it is a file or anything else. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) return null
  try {
    const url = new URL(text)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}
