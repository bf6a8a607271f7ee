import type { PointView, StatementView } from '../../../dossier/types.ts'
import type { Passage } from './passages.ts'

/** What stands in the margin, level with the words from `start` on. */
export type Note = { readonly key: string; readonly start: number } & (
  | { readonly type: 'point'; readonly passage: Passage; readonly points: readonly PointView[] }
  | { readonly type: 'read'; readonly statement: StatementView }
  | { readonly type: 'open'; readonly end: number; readonly passage: Passage | null }
)

/** More notes than this stand nowhere near their words; the tints alone tell then. */
const MOST_READ = 400

/**
 * Notes in the order of the text: points that differ or changed, each told at its first passage; what was read in
 * tinted words; and the open note, in place of the one it opens.
 */
export function notesOf(
  passages: readonly Passage[],
  tints: readonly StatementView[],
  chosen: { readonly start: number; readonly end: number } | null,
): readonly Note[] {
  const told = new Set<string>()
  const notes: Note[] = []
  const chosenKey = chosen === null ? null : `${chosen.start}-${chosen.end}`
  for (const passage of passages) {
    if (passage.key === chosenKey) {
      for (const { id } of passage.points) told.add(id)
    }
  }
  for (const passage of passages) {
    if (passage.key === chosenKey) continue
    const points = passage.points.filter(({ id, relation }) => relation !== 'agrees' && !told.has(id))
    for (const { id } of points) told.add(id)
    if (points.length > 0) notes.push({ type: 'point', key: passage.key, start: passage.start, passage, points })
  }
  for (const statement of tints.length > MOST_READ ? [] : tints) {
    // The open note tells it.
    if (`${statement.start}-${statement.end}` === chosenKey) continue
    notes.push({ type: 'read', key: statement.id, start: statement.start, statement })
  }
  if (chosen !== null) {
    const passage = passages.find(({ key }) => key === chosenKey) ?? null
    notes.push({ type: 'open', key: 'open', start: chosen.start, end: chosen.end, passage })
  }
  return notes.toSorted((a, b) => a.start - b.start)
}

/** In UTF-16 units: a longer statement says little of a few of its words. */
const LONGEST_READ = 400

/** What was read in the chosen words: first what was read in just these, then what they are part of or hold. */
export function readIn(
  statements: readonly StatementView[],
  chosen: { readonly start: number; readonly end: number },
): readonly StatementView[] {
  const far = ({ start, end }: StatementView): number => Math.abs(start - chosen.start) + Math.abs(end - chosen.end)
  return statements
    .filter(({ start, end }) => start < chosen.end && end > chosen.start && end - start < LONGEST_READ)
    .toSorted((a, b) => far(a) - far(b))
}
