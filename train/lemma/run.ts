// Learns the tables of src/language/en/lemma from EWT and GUM (train) and Open English WordNet; see README.md.
//   npx tsx train/lemma/run.ts
import { writeFileSync } from 'node:fs'
import { key, lemmatise } from '../../src/language/en/lemma/lemmatise.ts'
import type { Inflection, Tables } from '../../src/language/en/lemma/tables.ts'
import { learnCapitals } from './capitals.ts'
import { learnEndings } from './endings.ts'
import { group } from './group.ts'
import { inflect } from './inflect.ts'
import { ewt, gum } from './treebanks.ts'
import { type Entry, entries } from './wordnet.ts'

const OUT = new URL('../../src/language/en/lemma/', import.meta.url)
const SOURCES = [
  '# Distilled by train/lemma/run.ts from Universal Dependencies English EWT (CC BY-SA 4.0), the freely licensed genres of GUM',
  '# (annotations CC BY 4.0) and Open English WordNet (CC BY 4.0, on Princeton WordNet); this file: CC BY-SA 4.0. See NOTICE.',
]

/** How often a lemma that no treebank's lemma agrees with may stand there and be taken for a slip. */
const SLIP = 3
/** An irregular form is worth so many senses: "axes" are of "axis" rather than of "axe". */
const IRREGULAR = 3
/** Tags of inflected words, which have rules of endings. */
const INFLECTED = new Set(['NNS', 'NNPS', 'VBZ', 'VBD', 'VBN', 'VBG', 'JJR', 'JJS', 'RBR', 'RBS'])

/** Lemmas of a form, with the number of times the treebanks have them. */
type Lemmas = Map<string, number>

const treebank = [...ewt('train'), ...gum('train')].filter(
  ({ text, lemma }) => lemma !== '_' && !/\s/.test(text + lemma),
)
const capitals = new Map(
  (['n', 'a', 'r'] as const).map((pos) => [pos as string, learnCapitals(pos, treebank, entries())]),
)
const inflected = inflectedForms(entries())
const inflections = learn(formsByTag())
const words = exceptions({ inflections, capitals })
write()

/** Lemmas in small letters by tag and form: the treebanks', but for slips of theirs that WordNet knows better, and WordNet's. */
function formsByTag(): Map<string, Map<string, Lemmas>> {
  const tags = new Map<string, Map<string, Lemmas>>()
  const forms = (tag: string) => tags.get(tag) ?? tags.set(tag, new Map()).get(tag)!
  for (const { text, lemma, xpos, upos } of treebank) {
    if (xpos === 'NNP' && upos !== 'PROPN') continue
    const form = key(text, xpos)
    const lemmas = forms(xpos).get(form) ?? new Map<string, number>()
    const written = key(lemma, xpos)
    forms(xpos).set(form, lemmas.set(written, (lemmas.get(written) ?? 0) + 1))
  }
  for (const [tag, found] of inflected)
    for (const [form, lemmas] of found) if (isSlip(form, forms(tag).get(form), lemmas)) forms(tag).set(form, lemmas)
  return tags
}

/** WordNet's lemmas by tag and form; the number tells how likely one is beside the others. */
function inflectedForms(more: readonly Entry[]): Map<string, Map<string, Lemmas>> {
  const tags = new Map<string, Map<string, Lemmas>>()
  for (const entry of more) {
    for (const { form, tag, lemma, doubtful } of inflect(entry)) {
      const rank = doubtful ? 0 : entry.senses + (entry.irregular.includes(form) ? IRREGULAR : 0)
      const found = tags.get(tag) ?? new Map<string, Lemmas>()
      tags.set(tag, found)
      found.set(form, (found.get(form) ?? new Map<string, number>()).set(lemma, rank))
    }
  }
  return tags
}

/** Whether the treebanks do not know a form, or only by a lemma that is rare there and nowhere in WordNet. */
function isSlip(form: string, attested: Lemmas | undefined, wordnet: Lemmas): boolean {
  if (attested === undefined) return true
  const lemma = likeliest(form, attested)
  return !wordnet.has(lemma) && attested.get(lemma)! <= SLIP
}

/** The most frequent lemma; of two, that which is the form itself. */
function likeliest(form: string, lemmas: Lemmas): string {
  const own = (lemma: string) => Number(lemma === form)
  return [...lemmas].sort(([a, m], [b, n]) => n - m || own(b) - own(a) || (a < b ? -1 : 1))[0]![0]
}

function learn(tags: Map<string, Map<string, Lemmas>>): Map<string, Inflection> {
  return new Map(
    [...tags]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, forms]) => {
        const lemmas = new Map(Array.from(forms, ([form, found]) => [form, likeliest(form, found)]))
        // A plural that is its own lemma says nothing of others: "barracks" must not spare "racks" its ending.
        const changed = new Map([...lemmas].filter(([form, lemma]) => form !== lemma || !inflected.get(tag)?.has(form)))
        const endings: Inflection['endings'] = INFLECTED.has(tag) ? learnEndings(changed) : new Map()
        const longest = Math.max(0, ...Array.from(endings.keys(), ({ length }) => length))
        const rules = { words: new Map(), endings, longest }
        const bare = { inflections: new Map([[tag, rules]]), capitals: new Map() }
        const wrong = [...lemmas].filter(([form, lemma]) => lemmatise(form, tag, bare) !== lemma)
        return [tag, { ...rules, words: new Map(wrong) }]
      }),
  )
}

/** The tables' words, and those of the treebanks whose most frequent lemma the tables do not give. */
function exceptions(tables: Tables): Map<string, Map<string, string>> {
  const found = new Map(Array.from(tables.inflections, ([tag, { words }]) => [tag, new Map(words)]))
  const seen = group(
    treebank.filter(({ upos, xpos }) => xpos !== 'NNP' || upos === 'PROPN'),
    ({ text, xpos }) => `${xpos} ${key(text, xpos)}`,
  )
  for (const [name, these] of seen) {
    const [tag = '', form = ''] = name.split(' ')
    const lemmas: Lemmas = new Map()
    for (const { lemma } of these) lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1)
    const right = these.filter(({ text, lemma }) => lemmatise(text, tag, tables) === lemma).length
    const best = likeliest(form, lemmas)
    const known = inflected.get(tag)?.get(form)
    if (right < lemmas.get(best)! && !(known !== undefined && isSlip(form, lemmas, known)))
      found.get(tag)?.set(form, best)
  }
  return found
}

function write(): void {
  const byTag = <T>(table: ReadonlyMap<string, ReadonlyMap<string, T>>, name: (value: T) => string) =>
    [...table].flatMap(([tag, forms]) =>
      [...group(forms, ([, value]) => name(value))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, rows]) => [tag, value, rows.map(([form]) => form).sort()] as const),
    )
  file('words.tsv', '# Penn tag, lemma, forms that the rules of endings.tsv do not bring to it.', [
    ...byTag(words, (lemma) => lemma).map(([tag, lemma, forms]) => `${tag}\t${lemma}\t${forms.join(' ')}`),
  ])
  const endings = new Map(Array.from(inflections, ([tag, inflection]) => [tag, inflection.endings]))
  file(
    'endings.tsv',
    '# Penn tag, letters to cut, what to add, endings of which this is true; the longest ending decides.',
    [
      ...byTag(endings, ({ cut, add }) => `${cut}\t${add || '-'}`).map(
        ([tag, edit, found]) => `${tag}\t${edit}\t${found.map((ending) => `-${ending}`).join(' ')}`,
      ),
    ],
  )
  const cased = [...capitals].flatMap(([pos, found]) =>
    [...found.values()].map(({ lemma, always }) => ({ kind: always ? pos : pos.toUpperCase(), lemma })),
  )
  const listed = [...group(cased, ({ kind, lemma }) => `${kind}\t${lemma[0]}`).values()].map((these) =>
    [
      these[0]!.kind,
      these
        .map(({ lemma }) => lemma)
        .sort()
        .join(' '),
    ].join('\t'),
  )
  const head = '# n noun, a adjective, r adverb (N, A, R: only where the word is written so), lemmas with capitals.'
  file('capitals.tsv', head, listed.sort())
}

function file(name: string, head: string, lines: readonly string[]): void {
  writeFileSync(new URL(name, OUT), [head, ...SOURCES, ...lines, ''].join('\n'))
}
