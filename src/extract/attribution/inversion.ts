import type { Analysis } from '../../model/analysis.ts'
import { namesBetween } from '../surface/names.ts'
import { isFiniteTag, longPhraseEnd } from '../surface/noun-phrases.ts'
import type { TokenRange } from '../surface/subjects.ts'
import { tagging } from '../surface/tags.ts'
import { hasFinite } from './clauses.ts'
import type { CueEntry } from './cues.ts'

/**
 * The subject after a cue: "..., said the mayor", `"...," fumed one resident`.
 *
 * The cue follows a comma or a closing mark, and the phrase after it is not itself the subject of another verb
 * ("X, the operator, said cuts had ...").
 */
export function invertedSubject(analysis: Analysis, verb: number, entry: CueEntry, limit: number): TokenRange | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  if (!entry.takes.has('q') && !entry.takes.has('b')) return null
  if (tags[verb] === 'VBG' || /^(?:tell|inform|notify|assure|reassure|remind|brief)$/.test(entry.lemma)) return null
  let before = verb - 1
  while (before >= 0 && tags[before] === 'RB') before--
  const mark = tokens[before]?.text ?? ''
  const first = analysis.sentences[tokens[verb]!.sentence]!.tokens[0]
  if (!(verb === first || /^[,”’"'—–]$/u.test(mark))) return null
  if (mark === ',' && !hasFinite(analysis, first, before) && !isNamedSpeaker(analysis, first, verb, entry)) return null
  const start = verb + 1
  if (start >= limit || !/^(?:DT|PRP|PRP\$|JJ|CD|NN|NNS|NNP|VBN)$/.test(tags[start]!)) return null
  const end = longPhraseEnd(analysis, start, limit)
  if (end < 0) return null
  if (end < limit && (isFiniteTag(tags[end]!) || (tags[end] === 'RB' && isFiniteTag(tags[end + 1] ?? '')))) return null
  if (tokens[end]?.text === 'that') return null
  if (entry.takes.has('c') && /^["“‘']$/u.test(tokens[end]?.text ?? '')) return null
  // A pronoun object ("..., told us") is no subject.
  if (tags[start] === 'PRP' && !/^(?:he|she|it|they|i|we)$/i.test(tokens[start]!.text)) return null
  if (
    !/^[,.;:?!—–"“”‘’')(]$/u.test(tokens[end]?.text ?? '.') &&
    !/^(?:IN|WP|WDT|WRB|VBG|RB|CC|NNP|TO|VBN)$/.test(tags[end]!)
  )
    return null
  return [start, end]
}

/** ", insisted X": a person's name right after a verb of saying, where none stands before it. */
function isNamedSpeaker(analysis: Analysis, first: number, verb: number, entry: CueEntry): boolean {
  if (entry.class !== 'say' || namesBetween(analysis, first, verb).length > 0) return false
  return namesBetween(analysis, verb + 1, verb + 2)[0]?.kind === 'person'
}
