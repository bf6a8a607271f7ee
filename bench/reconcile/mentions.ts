import { mentionsOf } from '../../src/extract/clause/mentions.ts'
import { referents } from '../../src/extract/clause/name.ts'
import { analyse } from '../../src/language/index.ts'
import type { Analysis } from '../../src/model/analysis.ts'
import type { Clause, Phrase } from '../../src/model/clause.ts'
import type { Word } from '../../src/model/word.ts'
import type { Mentioned } from '../../src/reconcile/compare/mentions/mention.ts'
import { contentStems, fold, stem, words } from '../../src/text/words.ts'
import { articleOf } from '../../test/article.ts'
import type { Document, Marked } from './document.ts'

/** A marked mention as the comparers see it. */
export interface Compared extends Mentioned {
  readonly marked: Marked
}

const bare = (word: string): string => fold(word).replace(/'s?$/, '')

/** The marked mentions of a document, with what the product's own analysis of the text says of each. */
export function comparedOf(document: Document): Compared[] {
  const analysis = analyse(articleOf(document.text, { id: document.id }))
  const clauseOf = new Map(analysis.clauses.map((clause) => [clause.predicate, clause]))
  const below = childrenOf(analysis.words)
  return document.mentions.flatMap((marked) => {
    const head = headOf(analysis.words, marked)
    return head < 0 ? [] : [comparedAt(analysis, marked, head, clauseOf.get(head), below)]
  })
}

/** The word of the span on which the others depend; -1 where no word stands there. */
function headOf(all: readonly Word[], { start, end }: Marked): number {
  const isIn = (word: Word | undefined) => word !== undefined && word.start < end && start < word.end
  return all.findIndex((word) => isIn(word) && !isIn(all[word.head]) && word.upos !== 'PUNCT')
}

function childrenOf(all: readonly Word[]): Map<number, number[]> {
  const below = new Map<number, number[]>()
  for (const [at, { head }] of all.entries()) below.set(head, [...(below.get(head) ?? []), at])
  return below
}

function under(head: number, below: ReadonlyMap<number, readonly number[]>): number[] {
  return (below.get(head) ?? []).flatMap((child) => [child, ...under(child, below)])
}

const KINDS: Readonly<Record<string, Mentioned['kind']>> = { VERB: 'verb', AUX: 'verb', PRON: 'pronoun', PROPN: 'name' }

function comparedAt(
  analysis: Analysis,
  marked: Marked,
  head: number,
  clause: Clause | undefined,
  below: ReadonlyMap<number, readonly number[]>,
): Compared {
  const { text, words: all, sentences } = analysis
  const { byHead, named, nameAt } = mentionsOf(analysis)
  const word = all[head]!
  const exact = text.slice(marked.start, marked.end)
  const mention = byHead.get(head)
  const name = nameAt.get(head) ?? (mention && named.get(mention.first))
  const isNamed = marked.kind === 'entity' && name !== undefined
  const sentence = sentences[word.sentence]!
  const phrases: Phrase[] = clause
    ? [clause.subject, clause.object, clause.recipient].filter((one) => one !== null)
    : []
  const settings = clause?.obliques.filter(({ kind }) => kind !== 'other') ?? []
  const others = clause?.obliques.filter(({ kind }) => kind === 'other') ?? []
  const said = (phrase: Phrase): string => text.slice(all[phrase.words[0]]!.start, all[phrase.words[1] - 1]!.end)
  const participants = [...phrases, ...others].flatMap((phrase) => referents(analysis, phrase).map(({ name }) => name))
  const own = new Set(contentStems(exact))
  const standing = under(head, below)
    .map((at) => all[at]!)
    .filter(({ sentence }) => sentence === word.sentence)
  const standingNames = under(head, below).flatMap((at) => nameAt.get(at) ?? [])
  const around = new Set(
    [...phrases, ...others].flatMap((phrase) => contentStems(said(phrase))).concat(participants.flatMap(contentStems)),
  )
  for (const { text: one } of standing) for (const found of contentStems(one)) if (!own.has(found)) around.add(found)
  const lemma = marked.kind === 'event' ? (clause?.lemma ?? word.lemma.toLowerCase()) : word.lemma.toLowerCase()
  const slot = (phrase: Phrase | null | undefined): Set<string> =>
    new Set(phrase ? [...referents(analysis, phrase).map(({ name }) => name), said(phrase)].flatMap(contentStems) : [])
  return {
    marked,
    article: analysis.article.id,
    start: marked.start,
    exact,
    kind: marked.kind === 'entity' && nameAt.has(head) ? 'name' : (KINDS[word.upos] ?? 'noun'),
    head: lemma,
    stems: own,
    name: isNamed ? words(text.slice(name.start, name.end)).map(bare) : [],
    names: new Set([
      ...participants.filter((one) => /\p{Lu}/u.test(one)).flatMap((one) => words(one).map(bare)),
      ...standingNames.flatMap(({ start, end }) => words(text.slice(start, end)).map(bare)),
    ]),
    doer: slot(clause?.subject),
    undergoer: slot(clause?.object),
    around,
    setting: new Set(settings.flatMap((phrase) => contentStems(said(phrase)))),
    numbers: new Set(standing.filter(({ upos }) => upos === 'NUM').map(({ text: one }) => stem(one))),
    sentence: new Set(contentStems(text.slice(sentence.start, sentence.end))),
    thing: mention ? (analysis.mentions[mention.first]?.start ?? null) : null,
  }
}
