import { givenNameSex } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Name, NameType } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Ground } from '../../model/statement.ts'
import type { Word } from '../../model/word.ts'
import { anchorAt } from '../../text/anchor.ts'
import { mentionsOf } from '../clause/mentions.ts'
import { extentOf, headOf } from './extent.ts'
import { roleNoun } from './lexicon.ts'

/** Half-open range of indices into the words. */
type Range = readonly [from: number, to: number]

/** A name in the text that can bear a role, forms of address and offices before it off. */
export interface Bearer extends Span {
  /** Half-open range of indices into `Analysis.words`. */
  readonly words: Range
  /** Index into `Analysis.words` of the word on which the others depend. */
  readonly head: number
  readonly type: Exclude<NameType, 'law' | 'event'>
  /** Half-open range of the words of title or office before it, where the layer of names tells. */
  readonly title: Range | null
  /** The fullest name that the article has. */
  readonly name: string
}

/** Whom a phrase speaks of, by its own words or by what it goes back to. */
export interface Referred {
  readonly bearer: Bearer
  /** Null where the phrase itself is the name. */
  readonly ground: Ground | null
}

interface Bearers {
  readonly all: readonly Bearer[]
  readonly byWord: ReadonlyMap<number, Bearer>
  /** By the word after the name. */
  readonly byEnd: ReadonlyMap<number, Bearer>
  /** By a word that names stand beside in the tree, the first of them. */
  readonly apposed: ReadonlyMap<number, Bearer>
}

const cache = new WeakMap<Analysis, Bearers>()

/** The names of an article that can bear a role, in order, with the ways to look them up; cached. */
export function bearersOf(analysis: Analysis): Bearers {
  let found = cache.get(analysis)
  if (found === undefined) {
    const all: Bearer[] = []
    analysis.names.forEach((name, at) => {
      const isInside = name.words[0] < (all.at(-1)?.words[1] ?? 0)
      const one = isInside ? null : bearer(analysis, name, analysis.names[at + 1]?.words[0])
      if (one) all.push(one)
    })
    const byWord = new Map<number, Bearer>()
    for (const one of all) for (let at = one.words[0]; at < one.words[1]; at++) byWord.set(at, one)
    const apposed = new Map<number, Bearer>()
    for (const one of all) {
      const { relation, head } = analysis.words[one.head]!
      if (relation === 'appos' && !apposed.has(head)) apposed.set(head, one)
    }
    found = { all, byWord, byEnd: new Map(all.map((one) => [one.words[1], one])), apposed }
    cache.set(analysis, found)
  }
  return found
}

/** @param next  first word of the name behind it */
function bearer(analysis: Analysis, name: Name, next: number | undefined): Bearer | null {
  const { type } = name
  if (type === 'law' || type === 'event') return null
  const { words } = analysis
  const range = extentOf(words, name, mentionsOf(analysis).nameAt)
  const own = textOf(analysis, range)
  const head = headOf(words, range)
  if (!/\p{Lu}/u.test(own) || isOffice(words, range, head, next)) return null
  const span = { start: words[range[0]]!.start, end: words[range[1] - 1]!.end }
  const title = name.title && name.title[1] <= range[0] ? name.title : null
  return { ...span, words: range, head, type, title, name: fullest(analysis, head, own) }
}

/** The longest name that the article has for what `own` names, with a word of it or for which it is an acronym. */
function fullest(analysis: Analysis, head: number, own: string): string {
  const { byHead, named, nameAt } = mentionsOf(analysis)
  const mention = byHead.get(head)
  const other = mention && named.get(mention.first)
  if (other === undefined) return own
  const name = textOf(analysis, extentOf(analysis.words, other, nameAt))
  const isShort = /^[\p{Lu}\d&.-]+$/u.test(own)
  const isLike = isShort || own.split(' ').some((word) => name.split(' ').includes(word))
  return isLike && name.length > own.length ? name : own
}

const textOf = ({ text, words }: Analysis, [from, to]: Range): string =>
  text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, ' ')

/**
 * "Prime Minister", "Democrat", "Gov." taken for a name: an office that stands before or beside one, or is spoken of by
 * "the".
 */
function isOffice(words: readonly Word[], [from, to]: Range, head: number, next: number | undefined): boolean {
  const last = words[to - 1]!
  const noun = roleNoun(words, to - 1)
  if (!noun?.main.has('person') || !(noun.isOffice || noun.isParty)) return false
  if (givenNameSex(words[from]!.text) !== undefined) return false
  if (next === to || last.text.endsWith('.')) return true
  if (to - from > 1) return words[head]!.relation === 'nmod:desc'
  const isSpokenOf = /^(?:the|a|an|its|his|her|their)$/i.test(words[from - 1]?.text ?? '') || last.xpos === 'NN'
  return isSpokenOf || /^(?:nmod:desc|appos|compound|xcomp)$/.test(words[head]!.relation)
}

/** Whom the phrase headed by a word speaks of; null where the article gives it no name. */
export function referred(analysis: Analysis, head: number): Referred | null {
  const { byWord } = bearersOf(analysis)
  const own = byWord.get(head)
  if (own) return { bearer: own, ground: null }
  const { byHead, named } = mentionsOf(analysis)
  const mention = byHead.get(head)
  const name = mention && named.get(mention.first)
  const other = name && byWord.get(name.head)
  return other ? { bearer: other, ground: { grade: 'context', words: anchorAt(analysis.text, other) } } : null
}
