import type { Corpus } from '../../corpus/corpus.ts'
import { isUnaskable } from '../../questions/polish.ts'
import { inverted, readSimple } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'

/** "A train stood for five hours": how long. */
export function asLasting(figure: Figure, before: string, corpus: Corpus): string | null {
  if (figure.unit.dimension !== 'duration' || !/\bfor$/.test(before.trim())) return null
  const clause = readSimple(before.trim().replace(/\s+for$/, ''), corpus)
  return clause && !(clause.verb && isUnaskable(clause.verb.plain)) ? `How long ${inverted(clause)}` : null
}
