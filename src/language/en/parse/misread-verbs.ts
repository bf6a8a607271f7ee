import type { Word } from '../../../model/word.ts'
import { readLines } from '../../../text/lines.ts'
import { once } from '../../../text/once.ts'

const verbs = once(() => new Set(readLines(new URL('./lexicon/taking-sides.txt', import.meta.url))))

const BEGINNING = /^(?:JJ|DT|PRP\$|CD|NNP?S?|VBG)$/
const NOUN = /^(?:NOUN|PROPN)$/
const STRAYED = /^(?:obj|conj|appos|nmod|dep|parataxis|obl:unmarked)$/
const BETWEEN = /^(?:amod|punct|det|nummod|nmod:poss)$/

/**
 * The words, a verb put right that passes for the noun of its sentence: of "Roe's camp advocates swift, deep cuts" the
 * network makes camp advocates. A plural noun with an owner is followed by no noun phrase.
 */
export function withMisreadVerbs(words: readonly Word[]): Word[] {
  const found = [...words]
  words.forEach(({ relation, xpos, text }, at) => {
    if (relation !== 'root' || xpos !== 'NNS' || !verbs().has(text.slice(0, -1).toLowerCase())) return
    const object = objectOf(words, at)
    const owner = at < 2 ? -1 : ownerOf(words, at)
    if (object < 0 || owner < 0) return
    const set = (index: number, changed: Partial<Word>) => {
      found[index] = { ...found[index]!, ...changed }
    }
    set(at, { upos: 'VERB', xpos: 'VBZ', lemma: text.slice(0, -1).toLowerCase() })
    set(at - 1, { head: at, relation: 'nsubj' })
    set(owner, { head: at - 1 })
    set(object, { head: at, relation: 'obj' })
    for (let between = at + 1; between < object; between++) {
      if (words[between]!.head === at && BETWEEN.test(words[between]!.relation)) set(between, { head: object })
    }
  })
  return found
}

/** The owner of "camp" in "Roe's camp advocates", hung on the noun that is none; -1 where there is none. */
function ownerOf(words: readonly Word[], at: number): number {
  const before = words[at - 1]!
  if (before.xpos !== 'NN' || before.head !== at || before.relation !== 'compound') return -1
  if (words[at - 2]!.xpos !== 'POS') return -1
  const owner = words[at - 2]!.head
  return words[owner]?.relation === 'nmod:poss' && words[owner]!.head === at ? owner : -1
}

/** The noun of the phrase that begins right behind a word; -1 where none does. */
function objectOf(words: readonly Word[], at: number): number {
  const next = words[at + 1]
  if (next === undefined || next.sentence !== words[at]!.sentence || !BEGINNING.test(next.xpos)) return -1
  for (let index = at + 1; words[index]?.sentence === next.sentence; index++) {
    const { upos, head, relation } = words[index]!
    if (NOUN.test(upos) && (head === at || head === at + 1) && STRAYED.test(relation)) return index
    if (upos === 'ADP' || upos === 'VERB') return -1
  }
  return -1
}
