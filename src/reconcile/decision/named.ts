import { fold, stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { deedOf, isOfMoney, isPreposition } from './act.ts'
import type { Telling } from './tellings.ts'

/** "The closure", "the planned closure": a noun that the text takes as known. */
const DEFINITE = /\b(?:the|this)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?<noun>\p{Ll}{5,})(?=[\s,.;:?!)’'"”])/giu
/** Nouns that are made of verbs and nothing else: "designation", never "the end". */
const OF_VERB = /(?:[st]ion|ment|sure|ance|ence|sal|val|iry|ium|hip)$/

/** The head of a label that is a noun phrase: "inquiry" of "an independent inquiry into the fire". */
function headOf(label: string): string {
  const all = words(label).map(fold)
  const end = all.findIndex((word, at) => at > 0 && isPreposition(word))
  return all.slice(0, end < 0 ? all.length : end).at(-1) ?? ''
}

/**
 * Texts that name a step by its noun alone ("the inquiry"), where no other step of its kind is told of.
 *
 * @returns roots of the texts, by step; one pass over all texts
 */
export function namersOf(
  groups: readonly (readonly Telling[])[],
  corpus: Corpus,
): (group: readonly Telling[]) => ReadonlySet<string> {
  const heads = new Set(groups.flatMap((group) => group.map(({ label }) => headOf(label))))
  const holders = new Map<string, Set<string>>()
  for (const { article, root } of corpus.reports.values())
    for (const { groups: found } of article.text.matchAll(DEFINITE)) {
      const noun = found!.noun!.toLowerCase()
      if (!heads.has(noun) && !OF_VERB.test(noun)) continue
      const act = deedOf(stem(noun))
      holders.set(act, (holders.get(act) ?? new Set()).add(root))
    }
  const tellers = new Map<string, number>()
  for (const group of groups)
    for (const act of new Set(group.map(({ matter }) => matter.act))) tellers.set(act, (tellers.get(act) ?? 0) + 1)
  return (group) => {
    // "The payment" is of any money.
    if (group.some(({ label }) => isOfMoney(label))) return new Set()
    const acts = [...new Set(group.map(({ matter }) => matter.act))].filter((act) => tellers.get(act) === 1)
    return new Set(acts.flatMap((act) => [...(holders.get(act) ?? [])]))
  }
}
