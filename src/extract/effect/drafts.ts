import type { Analysis } from '../../model/analysis.ts'
import { withAnswer } from './answer.ts'
import { withAntecedents } from './antecedent.ts'
import { blameDrafts } from './blame.ts'
import { conditionDrafts } from './condition.ts'
import { connectiveDrafts } from './connective.ts'
import type { Draft } from './finding.ts'
import { nounDrafts } from './noun.ts'
import { paceDrafts } from './pace.ts'
import { purposeDrafts } from './purpose.ts'
import { riskDrafts } from './risk.ts'
import { verbDrafts } from './verb.ts'

/** The surest forms first. */
const RULES: readonly ((analysis: Analysis) => Iterable<Draft>)[] = [
  blameDrafts,
  conditionDrafts,
  paceDrafts,
  verbDrafts,
  nounDrafts,
  riskDrafts,
  connectiveDrafts,
  purposeDrafts,
]

/** What every rule reads, what a cause stands for looked up; the same claim may be read by two rules. */
export function effectDrafts(analysis: Analysis): Draft[] {
  return withAntecedents(
    analysis,
    RULES.flatMap((read) => Array.from(read(analysis), (draft) => withAnswer(analysis, draft))),
  )
}
