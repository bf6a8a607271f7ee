import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Name, NameType } from '../../src/model/name.ts'
import { shared } from '../shared.ts'
import { type Document, documents } from './conllu.ts'

const EWT = 'corpora/ud-english-ewt/en_ewt-ud-dev.conllu.gz'
const UNER = 'corpora/uner-english-ewt/en_ewt-ud-dev.iob2.gz'

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organization', LOC: 'place' }

/** The development part of UD English EWT. */
export const ewt = (): Document[] => documents(shared(EWT))

const read = (path: string): string => gunzipSync(readFileSync(shared(path))).toString()

/** Tags of Universal NER by sentence: one a word, `B-PER`, `I-PER`, `O`. */
function tags(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const block of read(UNER).replaceAll('\r', '').split(/\n\n+/)) {
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1]
    const rows = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    if (id !== undefined)
      found.set(
        id,
        rows.map((line) => line.split('\t')[2]!),
      )
  }
  return found
}

/** The names that Universal NER marks in the documents of `ewt`, one list a document. */
export function ewtNames(all: readonly Document[]): Name[][] {
  const ids = [...read(EWT).matchAll(/^# sent_id = (.*)$/gm)].map(([, id]) => id!.trim())
  const byId = tags()
  let sentence = 0
  return all.map(({ words, sentences }) =>
    sentences.flatMap(({ words: [from] }) => {
      const names: Name[] = []
      byId.get(ids[sentence++]!)?.forEach((tag, index) => {
        const [mark, kind = ''] = tag.split('-')
        const type = TYPES[kind]
        const at = from + index
        const last = names.at(-1)
        if (type === undefined) return
        if (mark === 'I' && last?.words[1] === at && last.type === type) {
          names[names.length - 1] = { ...last, words: [last.words[0], at + 1], end: words[at]!.end }
        } else names.push({ ...span(words[at]!), type, words: [at, at + 1], head: at })
      })
      return names
    }),
  )
}

const span = ({ start, end }: { start: number; end: number }) => ({ start, end })
