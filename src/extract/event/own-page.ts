import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import { readLines } from '../../text/lines.ts'
import { once } from '../../text/once.ts'
import { childrenOf } from '../clause/tree.ts'

const pages = once(() => new Set(readLines(new URL('./lexicon/own-pages.txt', import.meta.url))))
const OWN = new Set(['this', 'our'])

/** "This article has been updated", "Our coverage resumes", "An earlier version of this page said": no news. */
export function isOfOwnPage(analysis: Analysis, { subject, object, perspective, quoted }: Clause): boolean {
  if (quoted) return false
  return [subject, object, perspective?.holder ?? null].some((one) => one !== null && isOwnPage(analysis, one))
}

function isOwnPage(analysis: Analysis, { head }: Pick<Phrase, 'head'>): boolean {
  const { words } = analysis
  if (!pages().has(words[head]!.lemma)) return false
  return childrenOf(analysis, head).some((at) => {
    const { relation, text } = words[at]!
    return relation === 'nmod' ? isOwnPage(analysis, { head: at }) : OWN.has(text.toLowerCase())
  })
}
