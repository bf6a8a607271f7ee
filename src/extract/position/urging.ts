import type { Extractor } from '../../model/extractor.ts'
import { urged } from '../measure/urged.ts'
import { positionFindings } from './finding.ts'
import { holdersOf } from './holders.ts'
import { Steps } from './steps.ts'

/** Who asks for a step is for it: "Lower the rent" is the side of whoever says or publishes so. */
export const urging: Extractor = {
  name: 'position/urging',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'attribution', 'measure', 'position'],
  extract(analysis, found) {
    const steps = new Steps(analysis, found)
    const holders = holdersOf(analysis, found)
    const asked = steps.measures.filter(({ rule }) => rule === urged.name)
    return asked.flatMap(({ anchor, content }) => {
      const clause = analysis.clauses.find(({ predicate }) => analysis.words[predicate]!.start === anchor.start)
      const actors = clause ? holders.addressing(clause) : []
      if (!clause || actors.length === 0) return []
      const words = [clause.predicate, clause.predicate + 1] as const
      const target = { label: content.label, words, named: anchor }
      return positionFindings(analysis, {
        rule: urging.name,
        stance: 'for',
        actors,
        holder: null,
        target,
        cue: words,
        clause,
        isWeak: true,
      })
    })
  },
}
