import type { Analysis } from '../../model/analysis.ts'
import type { Capability } from '../../model/capability.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import type { WordRange } from '../clause/core.ts'
import { spanOf, textOf } from '../clause/phrase.ts'
import type { Actor } from './actor.ts'

export function capabilityFinding(
  analysis: Analysis,
  rule: string,
  actor: Actor,
  words: WordRange,
): Finding<Capability> {
  return {
    rule,
    anchor: anchorAt(analysis.text, spanOf(analysis, words)),
    content: { kind: 'capability', actor: actor.name, what: textOf(analysis, { words }) },
    ...(actor.isOpen ? { grade: 'weak' as const } : {}),
    ...(actor.ground === null ? {} : { grounds: { actor: actor.ground } }),
  }
}
