import { readFileSync } from 'node:fs'

/**
 * Entries of a data file: one a line, blank lines and lines that start with `#` left out, ends trimmed.
 *
 * @param url  of the file, `new URL('./lexicon/cues.txt', import.meta.url)`
 */
export function readLines(url: URL): string[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** Rows of a tab-separated data file, without comments and blank lines; cells trimmed. */
export function readTable(url: URL): string[][] {
  return readLines(url).map((line) => line.split('\t').map((cell) => cell.trim()))
}
