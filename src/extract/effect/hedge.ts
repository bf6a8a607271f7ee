import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { isHedge } from './lexicon.ts'

/** The words that weaken what a clause says, in order: "could", "tend", "often"; null where it is flat. */
export function hedgeOf(analysis: Analysis, clause: Clause, heads: readonly number[] = []): string | null {
  const { words } = analysis
  const found = new Set<number>()
  const main = mainOf(analysis, clause)
  for (const one of [clause, ...frames(analysis, clause), ...main]) {
    const lemma = words[one.predicate]!.lemma
    // "would mean queues, angering drivers": of what it acts on itself the verb above says no less
    const isOwnDoing = one === clause || (main.includes(one) && one.object !== null)
    if (!isOwnDoing && (isHedge(lemma, 'verb') || isHedge(lemma, 'adjective'))) found.add(one.predicate)
    for (const at of one.auxiliaries) if (isHedge(words[at]!.lemma, 'modal') && !isStrength(analysis, at)) found.add(at)
    for (const at of one.adverbs) if (isHedge(words[at]!.lemma, 'adverb')) found.add(at)
  }
  for (const head of heads) {
    for (let at = head - 1; at >= 0 && at >= head - 4; at--) {
      if (words[at]!.head === head && isHedge(words[at]!.lemma, 'attribute')) found.add(at)
    }
  }
  if (found.size === 0) return null
  const order = [...found].sort((a, b) => a - b)
  return order.map((at) => words[at]!.text).join(' ')
}

/** "the full might of the army" */
const isStrength = ({ words }: Analysis, at: number): boolean =>
  words[at]!.lemma === 'might' && /^(?:DT|JJ|PRP\$)$/.test(words[at - 1]?.xpos ?? '')

/** The clauses above whose infinitive or "-ing" it is: "aims", "is likely" of "is likely to rise". */
export function frames({ clauses }: Analysis, clause: Clause): Clause[] {
  const found: Clause[] = []
  let at: Clause | null = clause
  while (at !== null && at.parent !== null && (at.form === 'infinitive' || at.form === 'participle')) {
    if (at.relation !== 'complement' && at.relation !== 'purpose') break
    at = clauses[at.parent]!
    found.push(at)
  }
  return found
}

/** The clause of which ", killing trade" is what comes of it: as sure as that is. */
function mainOf({ clauses }: Analysis, { relation, form, marker, parent, predicate }: Clause): Clause[] {
  const isOutcome = relation === 'adverbial' && form === 'participle' && marker === null
  const main = isOutcome && parent !== null ? clauses[parent]! : null
  return main !== null && main.predicate < predicate && main.kind === 'verb' ? [main] : []
}
