import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { shared } from '../shared.ts'
import { type Document, type Marked, textOf } from './document.ts'

const TOKEN = /<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g
const MENTION = /<([A-Z_]+) m_id="(\d+)"[^>]*>((?:\s*<token_anchor t_id="\d+"\s*\/>)+)\s*<\/\1>/g
const RELATION = /<(CROSS|INTRA)_DOC_COREF r_id="(\d+)"(?: note="([^"]*)")?\s*>([\s\S]*?)<\/\1_DOC_COREF>/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

const plain = (token: string): string => token.replace(/&\w+;/g, (one) => ENTITIES[one] ?? one)

/** Numbers of the sentences that the authors call reliably annotated, by `topic/document`. */
function chosenSentences(): Map<string, Set<number>> {
  const chosen = new Map<string, Set<number>>()
  const lines = readFileSync(shared('corpora/ecbplus/ECBplus_coreference_sentences.traindev.csv'), 'utf8').split('\n')
  for (const line of lines.slice(1)) {
    const [topic, file, sentence] = line.trim().split(',')
    if (sentence === undefined) continue
    const key = `${topic}/${topic}_${file}`
    chosen.set(key, (chosen.get(key) ?? new Set()).add(Number(sentence)))
  }
  return chosen
}

/** What each mention of a file is of; a mention that stands in no relation is of a thing of its own. */
function thingsOf(xml: string, id: string): (mention: string) => string {
  const things = new Map<string, string>()
  for (const [, how, number, note, members = ''] of xml.matchAll(RELATION)) {
    const thing = how === 'CROSS' ? note! : `${id} ${number}`
    for (const [, mention] of members.matchAll(/<source m_id="(\d+)"/g)) things.set(mention!, thing)
  }
  return (mention) => things.get(mention) ?? `${id} m${mention}`
}

function read(xml: string, id: string, topic: string, chosen: ReadonlySet<number>): Document {
  const tokens = Array.from(xml.matchAll(TOKEN), ([, number = '', sentence, form = '']) => ({
    number,
    sentence: Number(sentence),
    form: plain(form),
  }))
  const sentences: (typeof tokens)[] = []
  for (const token of tokens) {
    const own = sentences[token.sentence]
    if (own) own.push(token)
    else sentences[token.sentence] = [token]
  }
  // The address of the page is the first sentence of many files.
  const told = sentences.filter((sentence) => sentence !== undefined && !/^https?$/.test(sentence[0]!.form))
  const { text, spans } = textOf(told.map((sentence) => sentence.map(({ form }) => form)))
  const place = new Map(
    told.flatMap((sentence, i) => sentence.map((token, j) => [token.number, { ...token, ...spans[i]![j]! }] as const)),
  )
  const thingOf = thingsOf(xml, id)
  const mentions = Array.from(xml.matchAll(MENTION)).flatMap(([, kind = '', number = '', anchors = '']): Marked[] => {
    const own = Array.from(anchors.matchAll(/t_id="(\d+)"/g), ([, token]) => place.get(token!))
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || !chosen.has(first.sentence) || kind.startsWith('TIME')) return []
    return [
      {
        start: first.start,
        end: Math.max(first.end, last.end),
        kind: kind.includes('ACTION') ? 'event' : 'entity',
        thing: thingOf(number),
      },
    ]
  })
  return { id, topic, text, mentions }
}

/**
 * The documents of ECB+, with the mentions of the sentences that its authors name for evaluation; time expressions are
 * left out.
 *
 * @see Cybulska and Vossen, LREC 2014
 */
export function ecbPlus(split: 'train' | 'dev'): Document[] {
  const folder = shared(`corpora/ecbplus/${split}`)
  const chosen = chosenSentences()
  return readdirSync(folder)
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .sort()
        .map((file) => {
          const id = `${topic}/${file.replace('.xml.gz', '')}`
          const xml = gunzipSync(readFileSync(join(folder, topic, file))).toString()
          return read(xml, id, topic, chosen.get(id) ?? new Set())
        }),
    )
}
