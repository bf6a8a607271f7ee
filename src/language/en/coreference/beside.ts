import type { Candidate, Passage } from './candidate.ts'
import { relationOf } from './tree.ts'

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj'])

/** "*It* urged the company": what the verb of which a pronoun is the subject acts on, or -1; the two are not one. */
export function objectBeside({ words, tree, byHead }: Passage, { head }: Candidate): number {
  const { relation, head: verb } = words[head]!
  if (!relation.startsWith('nsubj') || verb < 0) return -1
  const object = tree.children(verb).find((child) => OBJECTS.has(relationOf(words[child]!)))
  return object === undefined ? -1 : byHead[object]!
}

/** "It urged *the company*": who does what the verb says whose object a noun is, or -1. */
export function subjectBeside({ words, tree, byHead }: Passage, { head }: Candidate): number {
  const { relation, head: verb } = words[head]!
  if (!OBJECTS.has(relation) || verb < 0) return -1
  const subject = tree.children(verb).find((child) => words[child]!.relation === 'nsubj')
  return subject === undefined ? -1 : byHead[subject]!
}
