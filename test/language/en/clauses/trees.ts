import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Document, documents } from '../../../../bench/language/conllu.ts'
import { clauses } from '../../../../src/language/en/clauses/index.ts'
import type { Clause } from '../../../../src/model/clause.ts'
import type { Name } from '../../../../src/model/name.ts'

export const FOLDER = fileURLToPath(new URL('../../../../fixtures/language/clauses/', import.meta.url))

/** The files of sentences with trees made by hand. */
export const FILES = readdirSync(FOLDER).sort()

/** The words whose last column says so are names of places. */
function places({ words, misc }: Document): Name[] {
  return words.flatMap(({ start, end }, head) =>
    misc[head]!.includes('Name=place') ? [{ start, end, type: 'place', words: [head, head + 1], head }] : [],
  )
}

/** The sentences of a file and the clauses that are found in them. */
export function read(file: string): { document: Document; found: Clause[] } {
  const document = documents(FOLDER + file)[0]!
  return { document, found: clauses(document.text, document.words, places(document)) }
}
