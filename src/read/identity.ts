import { createHash } from 'node:crypto'

/** Id of an article: the same source name and text give the same id, on any machine. */
export function articleId(name: string, text: string): string {
  return `a${createHash('sha256').update(name).update('\0').update(text).digest('hex').slice(0, 16)}`
}
