import type { MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { contentStems, stem as stemOf } from '../../text/words.ts'
import { generalNouns } from './lexicon.ts'
import { named } from './named.ts'

/** Words of a label that says nothing beyond an earlier one: "the ban", "military action". */
const FEW = 2

const general = new Set(generalNouns('vague').map(stemOf))
const isGeneralStem = (stem: string): boolean => general.has(stem)

interface Told {
  readonly status: MeasureStatus
  readonly stems: ReadonlySet<string>
}

/**
 * Measures without those that only say again, by a bare noun, what the article named before and weighs as it did: "the
 * ban could hurt drivers" behind "a ban on diesel cars".
 */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  const told: Told[] = []
  const repeated = new Set<Finding>()
  const vague = new Set<Finding>()
  for (const one of findings.toSorted((a, b) => a.anchor.start - b.anchor.start)) {
    if (one.content.kind !== 'measure') continue
    const stems = contentStems(one.content.label)
    const { cue } = one.content
    const isNoun = one.rule === named.name
    const isBare = isNoun && stems.length <= FEW && one.content.status === 'considered'
    // "a halt would": a lone noun that nobody puts forward is the step named before, in other words
    const isLone = isBare && stems.length < FEW && cue === null && told.length > 0
    const isSame = (earlier: Told) => cue === null || earlier.status === 'considered'
    const isAgain = isBare && told.some((earlier) => isSame(earlier) && stems.every((stem) => earlier.stems.has(stem)))
    if (isLone || isAgain) repeated.add(one)
    else {
      const own = stems.filter((stem) => !isGeneralStem(stem))
      if (isBare && own.length < stems.length && told.some((earlier) => own.every((stem) => earlier.stems.has(stem))))
        vague.add(one)
      told.push({ status: one.content.status, stems: new Set(stems) })
    }
  }
  return findings.flatMap((one) =>
    repeated.has(one) ? [] : [vague.has(one) ? { ...one, grade: 'weak' as const } : one],
  )
}
