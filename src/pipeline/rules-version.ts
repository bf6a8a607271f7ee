import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)

/**
 * A short hash of the code and word lists in these folders beside this one. Taken from the files themselves, so that no
 * number can be forgotten when a rule changes.
 */
export function rulesVersion(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const from = new URL(`${folder}/`, ROOT)
    const files = readdirSync(fileURLToPath(from), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
    for (const file of files.sort()) hash.update(file.slice(fileURLToPath(ROOT).length)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}
