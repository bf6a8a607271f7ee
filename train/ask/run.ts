// Distils words that answer for one another from Open English WordNet and VerbNet.
//   npx tsx train/ask/run.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readTable } from '../../src/text/lines.ts'
import { isStopword, stem } from '../../src/text/words.ts'
import { ewt, gum } from '../lemma/treebanks.ts'
import { wordnetTable } from '../lemma/wordnet.ts'

const OUT = new URL('../../src/present/dossier/ask/lexicon/', import.meta.url)
const VERBNET = new URL('../../../shared/lexicons/verbnet/classes.jsonl.gz', import.meta.url)
const ATTRIBUTION = '# Distilled by train/ask/run.ts from Open English WordNet (CC BY 4.0, on Princeton WordNet)'

/** Rarer words are not listed. */
const LEAST_SEEN = 2
/** Of a word so many senses stand for it by themselves. */
const FIRST = 2
/** So many senses of verbs stand for it where VerbNet puts both verbs in one class. */
const SOME = 4
/** Nouns of more kinds are too general for any of them to answer. */
const MOST_KINDS = 60
const KINDS_DEEP = 4
/** Verbs that so many others are ways of are too general to stand for these. */
const MOST_WAYS = 30
const WORD = /^\p{Ll}{3,}$/u
const PHRASE = /^\p{Ll}+(?: \p{Ll}+){1,2}$/u
// Such words most often open a phrase of their own: "came in third", "lives in the port".
const PREPOSITION = / (?:in|at|to|with|of|by|from|as|about|into|through|oneself|it)$/

interface Sense {
  readonly word: string
  readonly pos: string
  readonly rank: number
  readonly synset: string
}

const POS: Readonly<Record<string, string>> = { NOUN: 'n', VERB: 'v', ADJ: 'a' }
const seen = new Map<string, number>()
const treebanks = [...ewt('train'), ...gum('train')]
for (const { lemma, upos } of treebanks) {
  const key = `${lemma.toLowerCase()} ${POS[upos] ?? '-'}`
  seen.set(key, (seen.get(key) ?? 0) + 1)
}
const isKnown = ({ word, pos }: Sense): boolean =>
  WORD.test(word) && !isStopword(word) && (seen.get(`${word} ${pos}`) ?? 0) >= LEAST_SEEN

/** How often a form is one of each word. */
const wordsOf = new Map<string, Map<string, number>>()
for (const { text, lemma, upos } of treebanks) {
  if (upos !== 'NOUN' && upos !== 'VERB') continue
  const counts = wordsOf.get(text.toLowerCase()) ?? new Map<string, number>()
  wordsOf.set(text.toLowerCase(), counts.set(lemma, (counts.get(lemma) ?? 0) + 1))
}
const irregular = wordnetTable('irregular-forms').flatMap(([lemma = '', pos = '', form = '']) =>
  /^[nv]/.test(pos) && wordsOf.has(lemma) ? [[form, lemma] as const] : [],
)
const verbs = readTable(new URL('../../src/text/verbs.tsv', import.meta.url)).flatMap(([lemma = '', ...forms]) =>
  forms.map((form) => [form, lemma] as const),
)
/** Forms that the rule of stems does not lead back to their word: "sent", "died", "biggest"; none that is another more often. */
const formOf = new Map<string, string>()
for (const [form, lemma] of [...verbs, ...irregular]) {
  const counts = wordsOf.get(form)
  const isOther = counts !== undefined && (counts.get(lemma) ?? 0) < Math.max(...counts.values())
  if (WORD.test(form) && WORD.test(lemma) && !isOther && stem(form) !== stem(lemma)) formOf.set(form, lemma)
}
for (const { text, lemma, xpos } of treebanks) {
  const form = text.toLowerCase()
  // "Better" and "most" are asked of by themselves.
  if (/^JJ[RS]$/.test(xpos) && WORD.test(form) && form.startsWith(lemma.slice(0, 2))) formOf.set(form, lemma)
}

const senseOf = new Map<string, Sense>()
const inSynset = new Map<string, Sense[]>()
for (const [word = '', pos = '', rank = '', synset = '', key = ''] of wordnetTable('senses')) {
  const sense = { word, pos: pos[0] === 's' ? 'a' : pos[0]!, rank: Number(rank), synset }
  senseOf.set(key, sense)
  inSynset.set(synset, [...(inSynset.get(synset) ?? []), sense])
}
const above = new Map(
  wordnetTable('synsets').map(([synset = '', , , up = '']) => [synset, up.split(' ').filter(Boolean)]),
)
const below = new Map<string, string[]>()
for (const [synset, all] of above) for (const up of all) below.set(up, [...(below.get(up) ?? []), synset])

const classesOf = new Map<string, Set<string>>()
for (const line of gunzipSync(readFileSync(VERBNET)).toString().trim().split('\n')) {
  const { id, members } = JSON.parse(line) as { id: string; members: { verb: string }[] }
  for (const { verb } of members) {
    const word = verb.replaceAll('_', ' ')
    // "give-13.1-1" is of "give-13.1".
    const own = id.split('-').slice(0, 2).join('-')
    classesOf.set(word, (classesOf.get(word) ?? new Set()).add(own))
  }
}
const areOneClass = (a: string, b: string): boolean =>
  [...(classesOf.get(a) ?? [])].some((one) => classesOf.get(b)?.has(one))

const near = new Map<string, Set<string>>()
const kinds = new Map<string, Set<string>>()
const phrases = new Map<string, Set<string>>()
function add(to: Map<string, Set<string>>, word: string, other: string): void {
  if (word !== other) to.set(word, (to.get(word) ?? new Set()).add(other))
}

/** Whether two senses stand for their words: their first ones, or later ones of verbs that VerbNet holds for alike. */
function areOne(a: Sense, b: Sense): boolean {
  const last = Math.max(a.rank, b.rank)
  if (last <= FIRST) return true
  return a.pos === 'v' && last <= SOME && areOneClass(a.word, b.word)
}

for (const [synset, own] of inSynset) {
  const known = own.filter(isKnown)
  const ups = (above.get(synset) ?? []).filter((up) => below.get(up)!.length <= MOST_WAYS)
  const over = ups.flatMap((up) => inSynset.get(up) ?? []).filter(isKnown)
  for (const a of known) {
    for (const b of known) if (areOne(a, b)) add(near, a.word, b.word)
    // What is done in a way is done: "urge" is "ask".
    for (const b of over)
      if (a.pos === 'v' && Math.max(a.rank, b.rank) <= SOME && areOneClass(a.word, b.word)) {
        add(near, a.word, b.word)
        add(near, b.word, a.word)
      }
  }
  for (const { word, pos, rank } of own.filter(({ word }) => PHRASE.test(word) && !PREPOSITION.test(word))) {
    if (pos !== 'v' || rank > FIRST) continue
    for (const other of [...known, ...over]) if (other.rank <= SOME) add(phrases, word, other.word)
  }
}
for (const [from = '', relation = '', to = ''] of wordnetTable('sense-relations')) {
  const [a, b] = [senseOf.get(from), senseOf.get(to)]
  if (!a || !b || !isKnown(a) || !isKnown(b) || Math.max(a.rank, b.rank) > FIRST + 1) continue
  if (!/^(?:derivation|event|agent|result|undergoer)$/.test(relation)) continue
  add(near, a.word, b.word)
  add(near, b.word, a.word)
}
for (const [from = '', relation = '', to = ''] of wordnetTable('synset-relations')) {
  if (relation !== 'entails' && relation !== 'causes') continue
  for (const a of (inSynset.get(from) ?? []).filter(isKnown))
    for (const b of (inSynset.get(to) ?? []).filter(isKnown))
      if (Math.max(a.rank, b.rank) <= FIRST) add(near, b.word, a.word)
}
for (const noun of [...senseOf.values()].filter((sense) => sense.pos === 'n' && sense.rank === 1 && isKnown(sense))) {
  const found = new Set<string>()
  let open = [noun.synset]
  for (let depth = 0; depth < KINDS_DEEP; depth++) {
    open = open.flatMap((synset) => below.get(synset) ?? [])
    for (const sense of open.flatMap((synset) => inSynset.get(synset) ?? []))
      if (sense.rank === 1 && isKnown(sense)) found.add(sense.word)
  }
  if (found.size <= MOST_KINDS) for (const one of found) add(kinds, noun.word, one)
}

function write(name: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const sorted = rows.map((row) => row.join('\t')).sort()
  writeFileSync(new URL(name, OUT), `${[...head, ...sorted].join('\n')}\n`)
}
const listed = (all: ReadonlyMap<string, ReadonlySet<string>>, word: string): string =>
  [...(all.get(word) ?? [])].sort().join(' ')

write(
  'related.tsv',
  [
    '# Words, those that answer for them (of first senses; verbs also where VerbNet 3.4 holds them for alike; nouns and verbs derived',
    '# from each other; what entails or causes it), and of nouns the kinds of what they name.',
    `${ATTRIBUTION} and VerbNet 3.4`,
    '# (VerbNet 3.0 licence); words seen in UD English EWT and GUM.',
  ],
  [...new Set([...near.keys(), ...kinds.keys()])].map((word) => [word, listed(near, word), listed(kinds, word)]),
)
write(
  'phrasal.tsv',
  [
    '# Verbs of several words and single verbs that say the same.',
    `${ATTRIBUTION}; verbs seen in UD English EWT and GUM.`,
  ],
  [...phrases.keys()].map((phrase) => [phrase, listed(phrases, phrase)]),
)
write(
  'irregular.tsv',
  [
    '# Irregular forms and compared adjectives, and their words.',
    `${ATTRIBUTION}; words seen, and`,
    '# adjectives compared, in UD English EWT and GUM.',
  ],
  [...formOf].filter(([form, lemma]) => stem(form) !== stem(lemma)),
)
