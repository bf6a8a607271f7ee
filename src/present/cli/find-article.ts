import { articleRefs } from '../dossier/article-ref.ts'
import type { Snapshot } from '../dossier/snapshot.ts'
import { UsageError } from './exit.ts'

/**
 * The id of the article meant: by id, by its file or address, or by an ending of it.
 *
 * @throws UsageError  when none is meant, or more than one
 */
export function findArticle(snapshot: Snapshot, what: string): string {
  const all = articleRefs(snapshot)
  const exact = all.find(({ id, source }) => id === what || source === what)
  if (exact) return exact.id
  const ending = all.filter(({ source }) => source.endsWith(`/${what}`) || source.startsWith(what))
  if (ending.length === 1) return ending[0]!.id
  const sources = (ending.length ? ending : all).map(({ source }) => source)
  const shown = sources.slice(0, 12).join(', ') + (sources.length > 12 ? ', …' : '')
  const message = ending.length ? `"${what}" may mean several reports` : `there is no report "${what}"`
  throw new UsageError(message, `Name one of: ${shown}; or points, timeline, causes, sources.`)
}
