import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { clausesBelow } from '../clause/core.ts'
import { actorsOf } from './actors.ts'
import { Cover } from './cover.ts'
import { verbPhrase } from './extent.ts'
import { measureFinding } from './finding.ts'
import { actionOf } from './lexicon.ts'
import { timedWords } from './timed.ts'

/** "Cut the staff and the queues grow": what follows when one does so. */
function isCondition(analysis: Analysis, clause: Clause): boolean {
  return clausesBelow(analysis, clause).some(
    ({ relation, mood, subject }) =>
      relation === 'coordination' && mood === 'statement' && subject?.source === 'stated',
  )
}

/** A step that the text or a speaker asks for: "Lower the rent", "Stop the sale". */
export const urged: Extractor = {
  name: 'measure/urged',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'role', 'measure'],
  extract(analysis, earlier) {
    const isTimed = timedWords(analysis, earlier)
    const actors = actorsOf(analysis, earlier)
    const cover = new Cover(earlier)
    const found: Finding[] = []
    for (const clause of analysis.clauses) {
      const { mood, subject, object, negation, lemma, sentence } = clause
      if (mood !== 'order' || subject !== null || object === null || negation !== null) continue
      if (isCondition(analysis, clause)) continue
      const grade = actionOf(lemma)?.grade
      const isPronoun = analysis.words[object.head]!.upos === 'PRON'
      if (grade === undefined || grade === 'gain' || isPronoun || analysis.sentences[sentence]!.heading) continue
      const phrase = verbPhrase(analysis, clause, isTimed)
      const one =
        phrase &&
        measureFinding(analysis, actors, {
          rule: urged.name,
          phrase,
          status: 'proposed',
          taker: null,
          cue: null,
          isWeak: true,
        })
      if (!one || cover.has(one.anchor)) continue
      cover.add(one.anchor)
      found.push(one)
    }
    return found
  },
}
