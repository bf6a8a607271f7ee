import { isDocumentNoun, isOrganizationNoun } from '../../../lexicon/index.ts'
import type { Name, NameType } from '../../../model/name.ts'
import type { Candidate, Range } from './candidate.ts'
import { ADDRESS, type Count, type Gender, genderOfGivenName, nounOf, type Sort } from './lexicon.ts'
import { relationOf, type Tree } from './tree.ts'

export interface Traits {
  readonly count: Count
  readonly gender: Gender
  readonly sort: Sort
}

const OF_NAME: Record<NameType, Sort> = {
  person: 'person',
  organization: 'group',
  place: 'place',
  group: 'person',
  law: 'thing',
  event: 'event',
  other: 'thing',
}
/** Nouns in the singular of which "they" is said. */
const BODIES = new Set<Sort>(['group'])

/** How many, of which sex and of what sort the thing is, as far as these words tell. */
export function traitsOf(
  tree: Tree,
  { head, name, pronoun, words }: Pick<Candidate, 'head' | 'name' | 'pronoun' | 'words'>,
  names: readonly Name[],
): Traits {
  if (pronoun) {
    const { count, gender } = pronoun
    const person = gender === 'm' || gender === 'f' || gender === 'c'
    return { count, gender, sort: person ? 'person' : gender === 'n' ? 'thing' : 'none' }
  }
  const known = names[name]
  if (known) return traitsOfName(tree, known, words)
  const { xpos, lemma, upos, text } = tree.words[head]!
  if (upos === 'NUM') return { count: 's', gender: 'n', sort: 'time' }
  const noun = nounOf(lemma.toLowerCase())
  const sort = noun?.sorts[0] ?? (upos === 'PROPN' ? 'none' : sortOfUnlisted(lemma))
  const plural = xpos.endsWith('S') || text.toLowerCase() === 'people' || isCounted(tree, head)
  const count = plural ? 'p' : BODIES.has(sort) ? 'e' : 's'
  if (sort === 'person') return { count, gender: plural ? 'e' : genderOf(noun?.gender ?? 'e'), sort }
  if (sort === 'none' || sort === 'animal') return { count, gender: 'e', sort }
  return { count, gender: noun?.sorts.includes('person') ? 'e' : 'n', sort }
}

/** Of a noun that the long list lacks. */
function sortOfUnlisted(lemma: string): Sort {
  if (isDocumentNoun(lemma)) return 'words'
  return isOrganizationNoun(lemma) ? 'group' : 'thing'
}

const genderOf = (gender: Gender): Gender => (gender === 'e' ? 'c' : gender)

function isCounted(tree: Tree, head: number): boolean {
  return tree.children(head).some((child) => /^(?:these|those|many|several|few|both)$/i.test(tree.words[child]!.text))
}

function traitsOfName(tree: Tree, { type, words, head }: Name, [from]: Range): Traits {
  const sort = OF_NAME[type]
  if (type === 'group') return { count: 'p', gender: 'e', sort: 'person' }
  if (type !== 'person') {
    const plural = tree.words[head]!.xpos === 'NNPS'
    return { count: type === 'organization' || plural ? 'e' : 's', gender: 'n', sort }
  }
  const families = tree.words[head]!.xpos === 'NNPS' && words[1] - words[0] === 1
  return { count: families ? 'p' : 's', gender: sexOf(tree, words, head, from), sort }
}

/** Sex that the form of address before a name, its office or its given name tells; `c` where none does. */
function sexOf(tree: Tree, [first, end]: Range, head: number, from: number): Gender {
  for (let at = first - 1; at >= Math.max(0, from, first - 4); at--) {
    const told = sexOfTitle(tree, at)
    if (told) return told
  }
  for (const child of tree.children(head)) {
    if (relationOf(tree.words[child]!) !== 'appos') continue
    const gender = nounOf(tree.words[child]!.lemma)?.gender
    if (gender === 'm' || gender === 'f') return gender
  }
  const told = sexOfTitle(tree, first)
  if (told) return told
  return end - first > 1 ? (genderOfGivenName(tree.words[first]!.text.toLowerCase()) ?? 'c') : 'c'
}

function sexOfTitle(tree: Tree, at: number): Gender | null {
  const { text, lemma } = tree.words[at]!
  const address = ADDRESS.get(text.toLowerCase().replace(/\.$/, ''))
  if (address) return address
  const gender = nounOf(lemma.toLowerCase())?.gender
  return gender === 'm' || gender === 'f' ? gender : null
}
