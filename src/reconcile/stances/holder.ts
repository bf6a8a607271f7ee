import { fold } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Corpus } from '../corpus/corpus.ts'

/** Offices that one person holds at a time; those of the second line only with what they are of: "energy minister". */
const SOLE = /^(?:mayor|premier|chancellor|president|prime minister|governor|pope|king|queen|chief justice)$/
const SOLE_OF = /^\p{L}[\p{L}-]* (?:minister|secretary|governor|commissioner|ombudsman)$/u

/** Bodies of which a state has one; of several in the reports "the cabinet" could mean any. */
const SOLE_BODY = /^(?:administration|cabinet|coalition|congress|junta|parliament|senate)$/

const plain = (role: string): string =>
  role
    .trim()
    .toLowerCase()
    .replace(/^(?:the|its|their|our)\s+/, '')

/** Whether a position's actor is but the noun for a body: "the cabinet". */
export const isBareBody = (actor: string): boolean => SOLE_BODY.test(plain(actor))

/**
 * Id of the actor that a position's actor means: a name, an office ("the mayor") that all reports give to one person, or a
 * body ("the cabinet") of which they name one.
 * Null for anybody else.
 */
export function holderIn(corpus: Corpus, actors: ActorIndex): (actor: string) => string | null {
  const holders = new Map<string, Set<string>>()
  for (const { content } of corpus.of('role')) {
    const role = plain(content.role)
    const id = actors.of(content.name)
    if (content.nameKind !== 'person' || id === null || !(SOLE.test(role) || SOLE_OF.test(role))) continue
    holders.set(role, (holders.get(role) ?? new Set()).add(id))
  }
  const bodies = new Map<string, Set<string>>()
  for (const { id, name } of actors.actors) {
    const head = fold(name.split(/\s/).at(-1)!)
    if (SOLE_BODY.test(head) && !/\sof\s/.test(name)) bodies.set(head, (bodies.get(head) ?? new Set()).add(id))
  }
  return (actor) => {
    const known = actors.of(actor)
    if (known !== null) return known
    const found = holders.get(plain(actor)) ?? bodies.get(plain(actor))
    return found?.size === 1 ? [...found][0]! : null
  }
}
