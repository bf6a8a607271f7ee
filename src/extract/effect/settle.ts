import type { Effect } from '../../model/effect.ts'
import type { Finding } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'

/** Of two findings whose anchors share so much of the longer one, or of the shorter and say the same, one is kept. */
const NEARLY_ALL = 0.7
const MOST = 0.5

/** One finding for each claim: what an earlier, surer rule found stands. */
export function settle(findings: readonly Finding<Effect>[]): Finding<Effect>[] {
  const kept: Finding<Effect>[] = []
  for (const finding of findings) if (!kept.some((one) => isSame(one, finding))) kept.push(finding)
  return kept.sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end)
}

function isSame(one: Finding<Effect>, other: Finding<Effect>): boolean {
  const shared = Math.min(one.anchor.end, other.anchor.end) - Math.max(one.anchor.start, other.anchor.start)
  if (shared <= 0) return false
  const lengths = [one, other].map(({ anchor: { start, end } }) => end - start)
  if (shared >= NEARLY_ALL * Math.max(...lengths)) return true
  const said = new Set(contentStems(one.content.effect))
  const again = contentStems(other.content.effect).filter((word) => said.has(word)).length
  return shared >= MOST * Math.min(...lengths) && again >= MOST * Math.max(1, said.size)
}
