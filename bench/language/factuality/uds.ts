import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { clauses } from '../../../src/language/en/clauses/index.ts'
import { analyse } from '../../../src/language/index.ts'
import { articleOf } from '../../../test/article.ts'
import { shared } from '../../shared.ts'
import { type Document, documents } from '../conllu.ts'
import { byWord, Count } from './count.ts'

interface Judged {
  /** Index into the words of the document. */
  readonly word: number
  readonly happened: boolean
}

const unzip = (path: string) => gunzipSync(readFileSync(shared(path))).toString()

/** Documents of a part of EWT, each with the predicates that crowd workers judged ("It Happened", UDS). */
function judged(part: 'train' | 'dev'): { document: Document; judgements: Judged[] }[] {
  const bySentence = new Map<string, { number: number; happened: boolean }[]>()
  for (const line of unzip(`corpora/uds-ewt-factuality/${part}.tsv.gz`).split('\n').slice(1)) {
    const [id = '', kind, number, , score] = line.split('\t')
    if (kind !== 'pred' || !score) continue
    const list = bySentence.get(id) ?? []
    bySentence.set(id, list)
    list.push({ number: Number(number), happened: Number(score) > 0 })
  }
  const treebank = `corpora/ud-english-ewt/en_ewt-ud-${part}.conllu.gz`
  const ids = [...unzip(treebank).matchAll(/^# sent_id = (.*)$/gm)].map(([, id]) => id!.trim())
  let next = 0
  return documents(shared(treebank)).map((document) => ({
    document,
    judgements: document.sentences.flatMap(({ words: [from] }) =>
      (bySentence.get(ids[next++]!) ?? []).map(({ number, happened }) => ({ word: from + number - 1, happened })),
    ),
  }))
}

/** Over the trees of the treebank. */
export function onTreebank(part: 'train' | 'dev'): Count {
  const count = new Count()
  for (const { document, judgements } of judged(part)) {
    const found = byWord(clauses(document.text, document.words, []))
    for (const { word, happened } of judgements) count.add(happened, found.get(word))
  }
  return count
}

/** From raw text: a judged word is ours that starts where it starts. */
export function onText(part: 'train' | 'dev'): Count {
  const count = new Count()
  for (const { document, judgements } of judged(part)) {
    const analysis = analyse(articleOf(document.text))
    const found = byWord(analysis.clauses)
    const byStart = new Map(analysis.words.map(({ start }, index) => [start, index]))
    for (const { word, happened } of judgements) {
      count.add(happened, found.get(byStart.get(document.words[word]!.start) ?? -1))
    }
  }
  return count
}
