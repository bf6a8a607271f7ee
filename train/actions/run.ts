// Distils nouns of action with their verbs, "arrival" and "arrive", from PropBank and Open English WordNet.
//   npx tsx train/actions/run.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { group } from '../lemma/group.ts'
import { wordnetTable } from '../lemma/wordnet.ts'

const PROPBANK = new URL('../../../shared/lexicons/propbank-frames/rolesets.jsonl.gz', import.meta.url)
const OUT = new URL('../../src/language/en/clauses/lexicon/action-nouns.tsv', import.meta.url)
const HEAD = [
  '# Noun of an action, event, process or of what is said, and its verb.',
  '# Distilled by train/actions/run.ts from PropBank frames 3.4 (CC BY-SA 4.0) and Open English WordNet (CC BY 4.0, on',
  '# Princeton WordNet); this file: CC BY-SA 4.0. See NOTICE.',
]
const KINDS = new Set(['noun.act', 'noun.event', 'noun.process', 'noun.communication'])
/** A noun is one of action where one of so many first senses is. */
const SENSES = 2
const WORD = /^\p{Ll}[\p{Ll}-]+$/u

interface Sense {
  readonly lemma: string
  readonly rank: number
  /** Lexicographer file: noun.act, verb.communication. */
  readonly kind: string
  readonly key: string
}

const senses = readSenses()
const verbs = new Map(senses.filter(({ kind }) => kind.startsWith('verb.')).map((sense) => [sense.key, sense]))
const verbSenses = new Map(
  Array.from(
    group(verbs.values(), ({ lemma }) => lemma),
    ([verb, these]) => [verb, these.length],
  ),
)
const nouns = group(
  senses.filter(({ kind, rank }) => kind.startsWith('noun.') && rank <= SENSES),
  ({ lemma }) => lemma,
)
const propbank = readPropbank()
const links = readLinks()

const pairs = [...new Set([...nouns.keys(), ...propbank.keys()])]
  .sort()
  .map((noun) => [noun, verbOf(noun)] as const)
  .filter(([, verb]) => verb !== null)
writeFileSync(OUT, [...HEAD, ...pairs.map((pair) => pair.join('\t')), ''].join('\n'))

function readSenses(): Sense[] {
  const kinds = new Map(wordnetTable('synsets').map(([synset = '', kind = '']) => [synset, kind]))
  return wordnetTable('senses')
    .map(([lemma = '', , rank, synset = '', key = '']) => ({
      lemma,
      rank: Number(rank),
      kind: kinds.get(synset) ?? '',
      key,
    }))
    .filter(({ lemma }) => WORD.test(lemma))
}

/** Verbs by noun that share a frame of PropBank; its verbs with a particle are written "take_over". */
function readPropbank(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const line of gunzipSync(readFileSync(PROPBANK)).toString().trim().split('\n')) {
    const { aliases } = JSON.parse(line) as { aliases: string[] }
    const words = (part: string) =>
      aliases.filter((alias) => alias.endsWith(`/${part}`)).map((alias) => alias.slice(0, alias.lastIndexOf('/')))
    for (const noun of words('n').filter((word) => WORD.test(word)))
      for (const verb of words('v')) found.set(noun, (found.get(noun) ?? new Set()).add(verb))
  }
  return found
}

/** Verb senses by sense key of a noun, with whether WordNet calls the noun the event of the verb. */
function readLinks(): Map<string, { verb: Sense; event: boolean }[]> {
  const found = new Map<string, { verb: Sense; event: boolean }[]>()
  for (const [source = '', relation, target = ''] of wordnetTable('sense-relations')) {
    if (relation !== 'event' && relation !== 'derivation') continue
    const event = relation === 'event'
    const [noun, verb] = event ? [target, verbs.get(source)] : [source, verbs.get(target)]
    if (verb !== undefined) found.set(noun, [...(found.get(noun) ?? []), { verb, event }])
  }
  return found
}

/** The verb on which most evidence agrees: PropBank, WordNet's first sense, its second; then the verb of more senses. */
function verbOf(noun: string): string | null {
  const evidence = new Map<string, number>()
  const add = (verb: string, weight: number) => evidence.set(verb, Math.max(weight, evidence.get(verb) ?? 0))
  for (const sense of nouns.get(noun) ?? [])
    for (const { verb, event } of links.get(sense.key) ?? [])
      if (KINDS.has(sense.kind) && (event || isSaidOrDone(sense, verb))) add(verb.lemma, sense.rank === 1 ? 2 : 1)
  for (const verb of propbank.get(noun) ?? []) evidence.set(verb, 2 + (evidence.get(verb) ?? 0))
  const best = [...evidence].sort(
    ([a, m], [b, n]) =>
      n - m ||
      agree(noun, b) - agree(noun, a) ||
      (verbSenses.get(b) ?? 0) - (verbSenses.get(a) ?? 0) ||
      (a < b ? -1 : 1),
  )
  return best[0]?.[0] ?? null
}

/**
 * Whether a noun that WordNet derives from `verb` is its action. What is written or shown often is not ("poster"): it must be
 * said, or be made of the verb with an ending of actions ("denial", "warning").
 */
function isSaidOrDone(noun: Sense, verb: Sense): boolean {
  if (noun.kind !== 'noun.communication' || verb.kind === 'verb.communication') return true
  return verb.lemma !== noun.lemma && /(?:ion|ment|al|ing|ance|ence|ure|y|th)$/.test(noun.lemma)
}

/** Whether the words agree in the letter that tells British from American spelling: "canalisation", "canalise". */
function agree(noun: string, verb: string): number {
  return Number(/[iy]s(?:ation|is)$/.test(noun) ? /[iy]se$/.test(verb) : !/[iy]se$/.test(verb))
}
