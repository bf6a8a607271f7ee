import type { Name } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'
import type { Candidate, Determiner, Range } from './candidate.ts'
import { extent } from './extent.ts'
import { OPINION, PRONOUNS, type Pronoun, WEATHER } from './lexicon.ts'
import { traitsOf } from './traits.ts'
import { relationOf, type Tree } from './tree.ts'

/** Relations of words that are only a part of another's name or phrase. */
const PARTS = new Set(['flat', 'fixed', 'goeswith', 'reparandum'])
const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ['the', 'the'],
  ['a', 'a'],
  ['an', 'a'],
  ['another', 'another'],
  ['this', 'this'],
  ['that', 'this'],
  ['these', 'this'],
  ['those', 'this'],
  ['such', 'this'],
  ['no', 'no'],
  ['any', 'no'],
  ['every', 'some'],
  ['each', 'some'],
  ['some', 'some'],
  ['all', 'some'],
  ['many', 'some'],
  ['several', 'some'],
])

/** Gets its place once all are known. */
type Draft = Omit<Candidate, 'index'> & { index: number }

/**
 * All that may speak of something: names, nouns with what belongs to them, pronouns, and nouns joined by "and".
 *
 * In order of the text, the longer first where two start together. An "it" that names nothing is none of them.
 *
 * @param quotation  index of the quotation of each word, or -1
 */
export function candidatesOf(tree: Tree, names: readonly Name[], quotation: Int32Array): Candidate[] {
  const { words } = tree
  const nameOf = namesByWord(words.length, names)
  const drafts: Draft[] = []
  words.forEach((word, head) => {
    const pronoun = pronounOf(tree, head)
    const name = nameOf[head]!
    if (pronoun === null && !isNominal(word)) return
    // Words inside a name speak of it only through its head.
    if (name >= 0 && names[name]!.head !== head) return
    if (name < 0 && PARTS.has(relationOf(word))) return
    if (name < 0 && isTitle(word, words)) return
    const hasPhrase = pronoun === null || pronoun.use === 'demonstrative' || pronoun.use === 'indefinite'
    const whole: Range = hasPhrase ? extent(tree, head, true) : [head, head + 1]
    const range: Range = hasPhrase ? withName(extent(tree, head, false), names[name]) : whole
    const { count, gender, sort } = traitsOf(tree, { head, name, pronoun, words: range }, names)
    const single: Draft = {
      index: -1,
      kind: pronoun ? ('pronoun' as const) : name >= 0 ? ('name' as const) : ('noun' as const),
      words: range,
      whole: [Math.min(whole[0], range[0]), Math.max(whole[1], range[1])] as const,
      head,
      sentence: word.sentence,
      name,
      pronoun,
      parts: null,
      determiner: determinerOf(tree, head),
      count,
      gender,
      sort,
      modifiers: pronoun ? [] : modifiersOf(tree, head, range),
      owner: pronoun ? null : ownerOf(tree, head),
      qualifier: relationOf(word) === 'compound',
      quotation: quotation[head]!,
    }
    drafts.push(single)
    const joined = pronoun === null ? coordination(tree, single) : null
    if (joined) drafts.push(joined)
  })
  drafts.sort((a, b) => a.whole[0] - b.whole[0] || b.whole[1] - a.whole[1] || a.head - b.head)
  drafts.forEach((draft, index) => {
    draft.index = index
  })
  return drafts
}

function namesByWord(length: number, names: readonly Name[]): Int32Array {
  const found = new Int32Array(length).fill(-1)
  names.forEach(({ words: [from, to] }, index) => {
    found.fill(index, from, to)
  })
  return found
}

function withName([from, to]: Range, name: Name | undefined): Range {
  return name ? [Math.min(from, name.words[0]), Math.max(to, name.words[1])] : [from, to]
}

function isNominal({ upos, text }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || (upos === 'NUM' && /^[12]\d{3}$/.test(text))
}

/** A title or office before a name: "*Minister* Adeyemi". */
function isTitle({ relation, head, upos }: Word, words: readonly Word[]): boolean {
  return relation === 'nmod:desc' || (relation === 'compound' && upos === 'NOUN' && words[head]?.upos === 'PROPN')
}

function pronounOf(tree: Tree, index: number): Pronoun | null {
  const word = tree.words[index]!
  const { upos, xpos, text, relation } = word
  const found = PRONOUNS.get(text.toLowerCase().replace('’', "'"))
  if (found === undefined) return null
  if (found.use === 'relative') return isRelative(tree, index) ? found : null
  if (upos !== 'PRON' || relation.startsWith('expl')) return null
  if (text.toLowerCase() === 'that' && xpos === 'WDT') return isRelative(tree, index) ? RELATIVE_THAT : null
  if (text.toLowerCase() === 'it' && namesNothing(tree, index)) return null
  return found
}

const RELATIVE_THAT: Pronoun = { ...PRONOUNS.get('which')!, gender: 'e' }

/** Whether the word opens a clause on a noun, rather than a question. */
function isRelative(tree: Tree, index: number): boolean {
  return relativeNoun(tree, index) >= 0
}

/** Index of the noun on which the clause of relative pronoun `index` hangs, or -1. */
export function relativeNoun(tree: Tree, index: number): number {
  const { words } = tree
  for (let at = index, steps = 0; at >= 0 && steps < 12; at = words[at]!.head, steps++) {
    const { relation, head } = words[at]!
    if (relation === 'acl:relcl') return head < index ? head : -1
    if (at !== index && (relationOf(words[at]!) === 'ccomp' || relationOf(words[at]!) === 'advcl')) return -1
  }
  return -1
}

/** "It rained", "it is clear that", "it seems". */
function namesNothing(tree: Tree, index: number): boolean {
  const { words } = tree
  const { head, relation } = words[index]!
  if (!relation.startsWith('nsubj') || head < 0) return false
  const verb = words[head]!
  if (verb.upos === 'VERB' && WEATHER.has(verb.lemma)) return true
  const clause = tree.children(head).some((child) => {
    const below = words[child]!
    if (child < head) return false
    if (below.relation.startsWith('csubj')) return true
    const clausal = relationOf(below) === 'ccomp' || relationOf(below) === 'advcl' || relationOf(below) === 'xcomp'
    const opens = tree.children(child).some((mark) => /^(?:that|to|whether|for|if)$/i.test(words[mark]!.text))
    return clausal && opens
  })
  return clause && OPINION.has(verb.lemma.toLowerCase())
}

function determinerOf(tree: Tree, head: number): Determiner {
  for (const child of tree.children(head)) {
    if (child > head) break
    const { relation, text } = tree.words[child]!
    if (relation.startsWith('det')) return DETERMINERS.get(text.toLowerCase()) ?? 'some'
    if (relation === 'nmod:poss') return 'possessive'
  }
  return 'none'
}

function ownerOf(tree: Tree, head: number): string | null {
  const owner = tree.children(head).find((child) => tree.words[child]!.relation === 'nmod:poss')
  if (owner === undefined) return null
  const { text, lemma } = tree.words[owner]!
  const pronoun = PRONOUNS.get(text.toLowerCase())
  return pronoun ? `${pronoun.person}${pronoun.count}${pronoun.gender}` : lemma.toLowerCase()
}

function modifiersOf(tree: Tree, head: number, [from, to]: Range): string[] {
  const found: string[] = []
  for (const child of tree.children(head)) {
    const word = tree.words[child]!
    if (child < from || child >= to) continue
    const relation = relationOf(word)
    if (relation === 'amod' || relation === 'compound' || relation === 'nummod' || relation === 'flat')
      found.push(word.lemma.toLowerCase())
    else if (relation === 'nmod' && word.upos !== 'PRON') found.push(word.lemma.toLowerCase())
  }
  return found
}

/** "Amal and her brother": the whole that several nouns joined by "and" make, or null. */
function coordination(tree: Tree, first: Draft): Draft | null {
  const { words } = tree
  const parts = [first.head]
  let joined = false
  for (const child of tree.children(first.head)) {
    const word = words[child]!
    if (child < first.head || relationOf(word) !== 'conj') continue
    if (word.upos !== 'NOUN' && word.upos !== 'PROPN' && word.upos !== 'PRON') return null
    const conjunction = tree.children(child).find((mark) => relationOf(words[mark]!) === 'cc')
    if (conjunction !== undefined) {
      if (!/^(?:and|&)$/i.test(words[conjunction]!.text)) return null
      joined = true
    }
    parts.push(child)
  }
  const last = parts.at(-1)!
  if (!joined || last === first.head) return null
  return {
    ...first,
    kind: 'noun',
    name: -1,
    words: [first.words[0], Math.max(extent(tree, last, false)[1], last + 1)],
    whole: [first.whole[0], Math.max(extent(tree, last, true)[1], last + 1)],
    parts,
    count: 'p',
    gender: 'e',
  }
}
