import type { Stance } from '../../../model/position.ts'
import { readTable } from '../../../text/lines.ts'
import type { Question } from './question.ts'
import { canonical } from './related.ts'
import type { Candidate } from './sentence.ts'
import { hasAny, stemsOf } from './stems.ts'

const OF_SIDE: Readonly<Record<'for' | 'against', readonly Stance[]>> = {
  for: ['for', 'conditional'],
  against: ['against'],
}

const TAKES = new Map(
  readTable(new URL('./lexicon/sides.tsv', import.meta.url)).map(([side = '', listed = '']) => [
    side,
    new Set(listed.split(' ').map(canonical)),
  ]),
)

/** Somebody who takes the side asked for on what the question speaks of; surely where that was read. */
export function side({ side, terms }: Question, { statements, own }: Candidate): number {
  if (side === null) return 0
  const positions = statements.flatMap(({ content }) => (content.kind === 'position' ? [content] : []))
  const isOfIt = (measure: string): boolean => {
    const said = new Set(stemsOf(measure))
    return terms.some(({ stem, near }) => said.has(stem) || hasAny(said, near))
  }
  const on = positions.filter(({ measure }) => isOfIt(measure))
  if (on.some(({ stance }) => OF_SIDE[side].includes(stance))) return 1
  return on.length === 0 && hasAny(own, TAKES.get(side)!) ? 0.85 : 0
}
