import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { isClaimed } from '../clause/claimant.ts'
import { spanOf } from '../clause/phrase.ts'
import { actorsOf } from './actors.ts'
import { isAgent } from './agents.ts'
import { Cover } from './cover.ts'
import { cuesOf } from './cues.ts'
import { nounPhrase } from './extent.ts'
import { measureFinding } from './finding.ts'
import { actionOf } from './lexicon.ts'
import { gradeAt } from './policy.ts'
import { timedWords } from './timed.ts'

/**
 * A step that is told as done by its noun, with who took it or what it was done to: "the extradition of smugglers",
 * "crackdowns by the navy on smuggling". Of several at once it goes on.
 */
export const deed: Extractor = {
  name: 'measure/deed',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'role', 'measure'],
  extract(analysis, earlier) {
    const isTimed = timedWords(analysis, earlier)
    const actors = actorsOf(analysis, earlier)
    const cover = new Cover(earlier)
    const governed = new Set(cuesOf(analysis).flatMap(({ governs }) => governs.map(({ word }) => word)))
    const found: Finding[] = []
    for (const clause of analysis.clauses) {
      if (analysis.sentences[clause.sentence]!.heading || governed.has(clause.predicate)) continue
      const status = statusOf(analysis, clause)
      if (status === null) continue
      const phrase = nounPhrase(analysis, clause.predicate, isTimed)
      const span = spanOf(analysis, phrase)
      if (cover.has(span)) continue
      cover.add(span)
      found.push(
        measureFinding(analysis, actors, {
          rule: deed.name,
          phrase,
          status,
          taker: clause.subject,
          cue: null,
          isWeak: true,
        }),
      )
    }
    return found
  },
}

function statusOf(analysis: Analysis, clause: Clause): MeasureStatus | null {
  const { form, factuality, negation, predicate } = clause
  if (form !== 'noun' || negation !== null || !isClaimed(analysis, clause)) return null
  if (factuality !== 'happened' && factuality !== 'ongoing') return null
  if (!isReal(analysis, clause) || !isDecided(analysis, clause)) return null
  return analysis.words[predicate]!.xpos === 'NNS' ? 'underway' : 'done'
}

/** Whether what is told of it happened: of what is called bearable or dear nobody says that it was done. */
function isReal({ clauses }: Analysis, { parent }: Clause): boolean {
  const above = parent === null ? null : clauses[parent]!
  return (
    above === null ||
    (above.kind === 'verb' && /^(?:happened|ongoing)$/.test(above.factuality)) ||
    above.kind === 'action'
  )
}

/** Whether its verb decides ("their designation", "the expulsion of envoys"), or somebody is told to have taken it. */
function isDecided(analysis: Analysis, { lemma, subject, object, predicate }: Clause): boolean {
  const isDone = subject !== null && /^(?:by|possessive)$/.test(subject.source)
  if (actionOf(lemma)?.grade === 'decree') return isDone || object?.source === 'of' || object?.source === 'possessive'
  return isDone && gradeAt(analysis, predicate) === 'strong' && isAgent(analysis, subject)
}
