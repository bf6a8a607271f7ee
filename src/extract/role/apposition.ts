import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import type { Word } from '../../model/word.ts'
import { type Bearer, bearersOf } from './bearers.ts'
import { phraseBefore } from './before.ts'
import { firstOfEach, kindBy, roleFinding } from './finding.ts'
import { joined } from './list.ts'
import { isMark } from './nominal.ts'
import { type RolePhrase, rolePhrase } from './phrase.ts'
import { titleOf } from './title.ts'
import { treeOf } from './tree.ts'

/**
 * Descriptions beside names: "X, director of Y", "the operator, X", "X (a charity)", "the lawyers, X and Y" each.
 *
 * Not: lists ("X, the mayor and Y").
 */
export const apposition: Extractor = {
  name: 'role/apposition',
  requires: ['sentences', 'words', 'names', 'coreference'],
  reads: ['role'],
  extract: (analysis, found) => {
    const before = bearersOf(analysis).all.flatMap((bearer) => {
      const phrase = phraseBefore(analysis, bearer)
      return phrase ? [{ bearer, phrase }] : []
    })
    const titles = bearersOf(analysis).all.flatMap((bearer) => titleOf(analysis, bearer) ?? [])
    const taken = new Set<number>()
    for (const { words } of [...before.map(({ phrase }) => phrase), ...titles]) {
      for (let at = words[0]; at < words[1]; at++) taken.add(at)
    }
    const all = [
      ...before.flatMap(({ bearer, phrase }) => findings(analysis, bearer, phrase)),
      ...Array.from(analysis.words.keys()).flatMap((at) => (taken.has(at) ? [] : (after(analysis, at) ?? []))),
    ]
    all.sort((a, b) => a.anchor.start - b.anchor.start)
    return firstOfEach(all, found)
  },
}

function findings(analysis: Analysis, bearer: Bearer, phrase: RolePhrase): Finding<Role>[] {
  const all = phrase.isPlural ? joined(analysis, bearer) : [bearer]
  return all.flatMap((one) => roleFinding(analysis, apposition.name, { bearer: one, ground: null }, phrase) ?? [])
}

/** The role that the noun at a word gives a name before it: "X, 43, a former judge". */
function after(analysis: Analysis, at: number): Finding<Role>[] | null {
  const { words } = analysis
  if (bearersOf(analysis).byWord.has(at)) return null
  const isTwin = words[at]!.relation.startsWith('nsubj')
  if (!isTwin && !isBeside(analysis, at)) return null
  const phrase = rolePhrase(analysis, at)
  if (phrase === null || phrase.isPlural) return null
  const opens = openingMark(words, phrase)
  if (opens === null) return null
  const near = bearerBefore(analysis, opens)
  if (isTwin) return near && areTwins(words, near.head, at) ? findings(analysis, near, phrase) : null
  const told = bearerInTree(analysis, at)
  const bearer = fitting(analysis, phrase, told, near)
  return bearer === null ? null : findings(analysis, bearer, phrase)
}

/** "X, Y's manager, said": the tree takes both for the subject of one verb, or the name for a part of the phrase. */
function areTwins(words: readonly Word[], name: number, noun: number): boolean {
  const { head, relation } = words[name]!
  return head === noun || (head === words[noun]!.head && relation === words[noun]!.relation)
}

/** Whether the tree hangs a noun beside another word rather than gives it a place in a sentence or a list. */
function isBeside(analysis: Analysis, at: number): boolean {
  const { relation, head } = analysis.words[at]!
  if (/^(?:appos|parataxis|dep|list|nmod:unmarked|nmod:desc)$/.test(relation)) return true
  return relation === 'conj' && (isBare(analysis, at) || !treeOf(analysis).lists.has(head))
}

/** Whether a common noun for one stands without an article behind a mark, as in no list: "X, director of Y and". */
function isBare(analysis: Analysis, at: number): boolean {
  const { words } = analysis
  const phrase = words[at]!.xpos === 'NN' ? rolePhrase(analysis, at) : null
  return phrase?.noun.isOffice === true && isMark(words[phrase.words[0] - 1]!)
}

/** The comma, dash or bracket that opens a phrase; null where none does. */
function openingMark(words: readonly Word[], { words: [from], head }: RolePhrase): number | null {
  let at = from - 1
  while (at >= 0 && words[at]!.sentence === words[head]!.sentence && /^(?:DT|PDT|PRP\$|RB|CD)$/.test(words[at]!.xpos))
    at--
  const mark = words[at]
  return mark?.sentence === words[head]!.sentence && isMark(mark) && /^[,(:—–-]+$/u.test(mark.text) ? at : null
}

/** The name that a noun hangs on, straight or by another description or an age. */
function bearerInTree(analysis: Analysis, at: number): Bearer | null {
  const { words } = analysis
  const { byWord, apposed } = bearersOf(analysis)
  for (let up = words[at]!.head, steps = 0; up >= 0 && steps < 3; steps++) {
    const own = byWord.get(up)
    if (own !== undefined) return own.words[0] < at ? own : null
    const beside = apposed.get(up)
    if (beside !== undefined && beside.head < at) return beside
    if (!/^(?:appos|conj|nmod:unmarked|parataxis|dep)$/.test(words[up]!.relation)) return null
    up = words[up]!.head
  }
  return null
}

/** The name that ends right before a mark, brackets and an age left out: "X (Y), 43, |". */
function bearerBefore(analysis: Analysis, mark: number): Bearer | null {
  const { words } = analysis
  const { byEnd } = bearersOf(analysis)
  let at = mark
  if (words[at - 1]?.xpos === 'CD' && words[at - 2]?.xpos === ',') at -= 2
  if (words[at - 1]?.text === ')') {
    while (at > 0 && words[at - 1]!.text !== '(' && words[at - 1]!.sentence === words[mark]!.sentence) at--
    at--
  }
  return byEnd.get(at) ?? null
}

/**
 * The name that a phrase describes: the one that the tree says where its sort fits, else the one right before the
 * phrase; of a list the last.
 */
function fitting(analysis: Analysis, phrase: RolePhrase, told: Bearer | null, near: Bearer | null): Bearer | null {
  const fits = (one: Bearer | null): one is Bearer => one !== null && kindBy(analysis, one, phrase) !== null
  const isExact = (one: Bearer) => kindBy(analysis, one, phrase) === one.type
  if (!fits(near)) return fits(told) && isExact(told) ? told : null
  if (!fits(told) || isJoinedTo(analysis, near, told)) return near
  return isExact(told) ? told : near
}

/** Whether a name is one of a list that another opens: what follows describes the last. */
function isJoinedTo({ words }: Analysis, { head }: Bearer, first: Bearer): boolean {
  return words[head]!.relation === 'conj' && words[head]!.head >= first.words[0] && words[head]!.head < first.words[1]
}
