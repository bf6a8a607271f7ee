import type { Position, Stance } from '../../../model/position.ts'
import { readTable } from '../../../text/lines.ts'
import { words } from '../../../text/words.ts'
import type { Question } from './question.ts'
import { canonical } from './related.ts'
import type { Candidate } from './sentence.ts'
import { hasAny, joinNames, stemsOf } from './stems.ts'

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

/** Words between that of taking a side and what it is taken on. */
const FARTHEST = 8
const NEGATION = /^(?:not|never|no|nobody)$|n['’]t$/i

/** Whether the words that take the side stand near those of the matter, and are not denied. */
function isTakenThere(takes: ReadonlySet<string>, { terms }: Question, text: string): boolean {
  const all = words(joinNames(text))
  const stems = all.map(canonical)
  const isOn = (stem: string | undefined): boolean =>
    stem !== undefined && terms.some((term) => term.stem === stem || term.near.has(stem))
  return stems.some((stem, at) => {
    if (!takes.has(stem) || all.slice(Math.max(0, at - 2), at).some((word) => NEGATION.test(word))) return false
    return stems.slice(Math.max(0, at - FARTHEST), at + FARTHEST + 1).some((other) => other !== stem && isOn(other))
  })
}

/** A side on what would undo the matter is the other side on the matter. */
function sideOf({ measure, stance }: Position): Stance {
  if (!hasAny(new Set(stemsOf(measure).slice(0, 2)), TAKES.get('undo')!)) return stance
  return stance === 'for' ? 'against' : stance === 'against' ? 'for' : stance
}

/** Somebody who takes the side asked for on what the question speaks of; surely where that was read. */
export function side(question: Question, { statements, text }: Candidate): number {
  const { side, terms } = question
  if (side === null) return 0
  const positions = statements.flatMap(({ content }) => (content.kind === 'position' ? [content] : []))
  const on = positions.filter(({ measure }) => {
    const said = new Set(stemsOf(measure))
    return terms.some(({ stem, near }) => said.has(stem) || hasAny(said, near))
  })
  if (on.some((one) => OF_SIDE[side].includes(sideOf(one)))) return 1
  return on.length === 0 && isTakenThere(TAKES.get(side)!, question, text) ? 0.9 : 0
}
