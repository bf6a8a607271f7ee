import { readLines, readTable } from '../../../text/lines.ts'
import { stem } from '../../../text/words.ts'

const at = (name: string): URL => new URL(`./lexicon/${name}`, import.meta.url)
const pairs = (name: string): [string, string[]][] =>
  readTable(at(name)).map(([from = '', others = '']) => [from, others.split(' ')])

const NONE: ReadonlySet<string> = new Set()
const irregular = new Map(pairs('irregular.tsv').map(([form, [base = form]]) => [form, base]))
const phrasal = new Map(pairs('phrasal.tsv'))
const near = new Map<string, Set<string>>()

function add(from: string, others: readonly string[]): void {
  const known = near.get(from) ?? new Set()
  near.set(from, known)
  for (const other of others) if (other !== from) known.add(other)
}

/** The stem of a word, an irregular form as its base: "sent" is "send". */
export function canonical(word: string): string {
  const found = stem(word)
  return irregular.get(found) ?? found
}

for (const [from, others] of pairs('related.tsv')) add(canonical(from), others.map(canonical))
for (const line of readLines(at('groups.txt'))) {
  const group = line.split(' ').map(canonical)
  for (const one of group) add(one, group)
}

/** Stems near this one in meaning, itself not among them. */
export function related(canonicalStem: string): ReadonlySet<string> {
  return near.get(canonicalStem) ?? NONE
}

/** Stems of single verbs that say what verb and particle together say: "strike back" is "retaliate". */
export function ofPhrase(verb: string, particle: string): readonly string[] {
  return (phrasal.get(`${stem(verb)} ${particle}`) ?? []).map(canonical)
}
