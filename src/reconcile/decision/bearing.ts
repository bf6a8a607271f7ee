import { readLines } from '../../text/lines.ts'
import { isParticiple } from '../../text/verbs.ts'
import { fold, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { variableOf } from '../effects/variable.ts'
import { earlierCases } from './earlier.ts'
import { besideStep, type Finder } from './find.ts'
import type { Matter } from './matter.ts'
import { isOfAll, type Telling } from './tellings.ts'

/** What else the reports tell of a step. */
export interface Bearing {
  readonly effects: readonly string[]
  readonly norms: readonly string[]
  readonly precedents: readonly string[]
}

/** A pronoun leads or is the whole: what it means stands elsewhere. */
const HANGING = /^(?:it|its|they|their|he|his|she|her|we|our|i|my|you|your|this|that|these|those|such|there)\b/i
/** What an outcome is called that is not told: "carries substantial risks". */
const VAGUE = new Set(readLines(new URL('./lexicon/vague-outcomes.txt', import.meta.url)))
/** "stranded", "the options considered": what happens to something, not a thing that can be more or less. */
const endsInParticiple = (label: string): boolean =>
  isParticiple(fold(words(label).at(-1) ?? '')) || /^\p{Ll}+ed$/u.test(label)

/** Effects, norms and earlier cases by the step they are of. */
export function bearingsOf(
  groups: readonly (readonly Telling[])[],
  corpus: Corpus,
  find: Finder,
  matter: (label: string) => Matter | null,
): ReadonlyMap<readonly Telling[], Bearing> {
  const of = new Map(
    groups.map((group) => [group, { effects: [] as string[], norms: [] as string[], precedents: [] as string[] }]),
  )
  for (const { id, content } of corpus.of('effect')) {
    if (HANGING.test(content.cause) || HANGING.test(content.effect)) continue
    if (endsInParticiple(content.effect) || endsInParticiple(content.cause)) continue
    if (VAGUE.has(fold(words(content.effect).at(-1) ?? ''))) continue
    const group = variableOf(content.effect, corpus) === null ? null : find(matter(content.cause))
    if (group && !(words(content.cause).length === 1 && isOfAll(content.cause, group))) of.get(group)!.effects.push(id)
  }
  const beside = besideStep(groups, corpus)
  for (const statement of corpus.of('norm')) {
    if (HANGING.test(statement.content.what)) continue
    const group = find(matter(statement.content.what)) ?? beside(statement)
    if (group) of.get(group)!.norms.push(statement.id)
  }
  const earlier = earlierCases(corpus)
  for (const group of groups) of.get(group)!.precedents.push(...earlier(group))
  return of
}
