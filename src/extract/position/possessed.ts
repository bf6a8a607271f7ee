import type { Analysis } from '../../model/analysis.ts'
import type { Clause, Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import { childrenOf } from '../clause/tree.ts'
import { isAgentHead } from '../measure/agents.ts'
import type { Range } from '../measure/extent.ts'
import { cuesOfVerb } from '../measure/lexicon.ts'
import { positionFindings } from './finding.ts'
import { holdersOf } from './holders.ts'
import { Steps } from './steps.ts'

const PRONOUN = /^(?:his|her|its|their)$/i

/**
 * Whose step is told to be proposed is for it: "the firm's planned closure of two depots", "the mayor has cut her proposed
 * levy".
 */
export const possessed: Extractor = {
  name: 'position/possessed',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'attribution', 'measure', 'position'],
  extract(analysis, found) {
    const steps = new Steps(analysis, found)
    const holders = holdersOf(analysis, found)
    const acting = new Map(
      analysis.clauses.filter(({ object }) => object?.source === 'stated').map((one) => [one.object!.head, one]),
    )
    return analysis.words.flatMap((word, at) => {
      const clause = acting.get(word.head) ?? null
      const holder = word.relation === 'nmod:poss' ? ownerOf(analysis, at, clause) : null
      const cue = holder && putForward(analysis, word.head)
      const measure = cue && steps.measureAt(word.head)
      if (!holder || !cue || !measure) return []
      return positionFindings(analysis, {
        rule: possessed.name,
        stance: 'for',
        actors: holders.of(holder, clause),
        holder,
        target: { label: measure.content.label, words: [word.head, endOf(analysis, word.head, measure.anchor.end)] },
        cue,
        clause: null,
      })
    })
  },
}

/** Who owns a step; by a pronoun whoever acts on it. */
function ownerOf(analysis: Analysis, at: number, clause: Clause | null): Phrase | null {
  if (PRONOUN.test(analysis.words[at]!.text)) return clause?.voice === 'active' ? clause.subject : null
  const [from = at] = childrenOf(analysis, at).filter((child) => child < at)
  return isAgentHead(analysis, at) ? { head: at, heads: [at], words: [from, at + 1], clause: null } : null
}

function endOf({ words }: Analysis, head: number, offset: number): number {
  let end = head + 1
  while (end < words.length && words[end]!.start < offset) end++
  return end
}

/** The participle beside a noun that tells that somebody puts it forward: "proposed". */
function putForward(analysis: Analysis, noun: number): Range | null {
  const at = childrenOf(analysis, noun).find(
    (child) =>
      child < noun &&
      analysis.words[child]!.relation === 'amod' &&
      cuesOfVerb(analysis.words[child]!.lemma).some(({ status, stance }) => status === 'proposed' && stance === 'for'),
  )
  return at === undefined ? null : [at, at + 1]
}
