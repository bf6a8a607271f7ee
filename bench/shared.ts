import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SHARED = new URL('../../shared/', import.meta.url)

/**
 * Path of something in the shared folder beside the project: reports, gold, corpora.
 *
 * @throws Error  that names what is missing and where it was looked for
 */
export function shared(path: string): string {
  const found = fileURLToPath(new URL(path, SHARED))
  if (!existsSync(found)) throw new Error(`${path} is not there: this needs the folder ${fileURLToPath(SHARED)}`)
  return found
}
