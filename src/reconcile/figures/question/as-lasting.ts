import type { Corpus } from '../../corpus/corpus.ts'
import { isUnaskable } from '../../questions/polish.ts'
import { inverted, readSimple } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'
import { isIntransitive } from './valency.ts'

/** "A train stood for five hours": how long. */
export function asLasting(figure: Figure, before: string, corpus: Corpus): string | null {
  if (figure.unit.dimension !== 'duration' || !/\bfor$/.test(before.trim())) return null
  const lead = before.trim().replace(/\s+for$/, '')
  const clause = readSimple(lead, corpus)
  // "The round that the postman has done for ten years": what he did stands before the clause.
  const isWithoutObject = clause !== null && /^\p{L}*$/u.test(clause.rest) && !isIntransitive(clause.verb?.plain ?? '')
  if (/^(?:that|which)\s/.test(lead) && isWithoutObject) return null
  return clause && !(clause.verb && isUnaskable(clause.verb.plain)) ? `How long ${inverted(clause)}` : null
}
