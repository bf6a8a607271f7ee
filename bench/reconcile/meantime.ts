import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { shared } from '../shared.ts'
import { type Document, type Marked, textOf } from './document.ts'

const unzip = (file: string): string[] =>
  gunzipSync(readFileSync(shared(`corpora/meantime-coref/${file}`)))
    .toString()
    .trim()
    .split('\n')

/**
 * The English articles of MEANTIME. The chain's id without its prefix tells the thing, in whatever document.
 *
 * @see Minard and others, LREC 2016
 */
export function meantime(): Document[] {
  const rows = unzip('mentions.tsv.gz').slice(1)
  return unzip('documents.jsonl.gz').map((line) => {
    const { doc, sentences } = JSON.parse(line) as { doc: string; sentences: string[][] }
    const { text, spans } = textOf(sentences)
    const mentions = rows.flatMap((row): Marked[] => {
      const [document, sentence, tokens = '', kind, , chain = ''] = row.split('\t')
      if (document !== doc) return []
      const own = tokens.split(',').map((token) => spans[Number(sentence)]![Number(token)]!)
      const thing = chain.replace(/^(?:cross_|intra_)+/, '')
      return [{ start: own[0]!.start, end: own.at(-1)!.end, kind: kind === 'event' ? 'event' : 'entity', thing }]
    })
    return { id: doc, topic: doc.split('/')[0]!, text, mentions }
  })
}
