/**
 * Distils which verbs tell what befalls a thing once: it is built, sold, signed, it dies.
 *
 *     npx tsx train/same/once.ts
 *
 * Writes `src/reconcile/lexicon/once.tsv` from classes of VerbNet 3.4, the same bytes each time: whether the thing is the verb's
 * object or its subject, and the verbs. Verbs are those of the news, as `src/text/verbs.tsv` has them, and those with a particle.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readTable } from '../../src/text/lines.ts'

const SOURCE = new URL('../../../shared/lexicons/verbnet/classes.jsonl.gz', import.meta.url)
const OUT = new URL('../../src/reconcile/lexicon/once.tsv', import.meta.url)
const HEAD = [
  '# Verbs that tell what befalls a thing once in a season: whether the thing is their object or their subject, and the verbs.',
  '# Distilled by train/same/once.ts from classes of VerbNet 3.4 (VerbNet 3.0 licence); see NOTICE.',
]
/** Classes, each with its subclasses, by where the thing stands. */
const CLASSES: Readonly<Record<'object' | 'subject', readonly string[]>> = {
  object: [
    ...['build-26.1', 'create-26.4', 'establish-55.5', 'destroy-44', 'murder-42.1', 'appoint-29.1', 'crown-29.1'],
    ...[
      'fire-10.10',
      'banish-10.2',
      'confine-92',
      'free-10.6.3',
      'adopt-93.1',
      'discover-84',
      'obtain-13.5.2',
      'get-13.5.1',
    ],
    ...['give-13.1', 'contribute-13.2', 'steal-10.5', 'marry-36.2', 'hire-13.5.3', 'split-23.2'],
  ],
  subject: ['die-42.4', 'disappearance-48.2', 'resign-10.11', 'marry-36.2'],
}
/** What is done again and again, whatever their classes. */
const OFTEN = new Set([
  ...[
    'accrue',
    'administer',
    'alleviate',
    'book',
    'charter',
    'choose',
    'contribute',
    'deal',
    'disseminate',
    'distribute',
    'earn',
  ],
  ...[
    'gain',
    'hack',
    'hand out',
    'mark',
    'order',
    'peddle',
    'pick',
    'pick up',
    'prepare',
    'refer',
    'rent',
    'reserve',
    'score',
  ],
  ...['send', 'smoke', 'walk', 'want', 'work out'],
])
/** A verb counts where at least so many of all its classes are among these: "break" and "roll" tell much else. */
const SHARE = 0.5

interface VerbClass {
  readonly id: string
  readonly members: readonly { readonly verb: string }[]
}

const known = new Set(readTable(new URL('../../src/text/verbs.tsv', import.meta.url)).map(([plain = '']) => plain))
const classes = gunzipSync(readFileSync(SOURCE))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as VerbClass)

/** A class without its subclasses: "give-13.1" of "give-13.1-1". */
const topOf = (id: string): string => /^[^-]+-[\d.]+/.exec(id)?.[0] ?? id

const classesOf = new Map<string, Set<string>>()
for (const { id, members } of classes)
  for (const { verb } of members) {
    const plain = verb.replaceAll('_', ' ')
    classesOf.set(plain, (classesOf.get(plain) ?? new Set()).add(topOf(id)))
  }
const listed = new Set(Object.values(CLASSES).flat())
const isMostlyOnce = (verb: string): boolean => {
  const own = [...classesOf.get(verb)!]
  return own.filter((id) => listed.has(id)).length >= SHARE * own.length
}

const rows = Object.entries(CLASSES).map(([role, names]) => {
  const verbs = [...classesOf].flatMap(([verb, own]) => (names.some((name) => own.has(name)) ? [verb] : []))
  return `${role}\t${verbs
    .filter((verb) => known.has(verb.split(' ')[0]!) && isMostlyOnce(verb) && !OFTEN.has(verb))
    .sort()
    .join(', ')}`
})
writeFileSync(OUT, `${[...HEAD, ...rows].join('\n')}\n`)
