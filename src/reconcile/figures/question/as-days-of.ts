import { finiteVerb } from '../../../text/verbs.ts'
import { isStopword } from '../../../text/words.ts'
import { plural } from '../../questions/plural.ts'
import type { Figure } from '../figure.ts'

const OF = /^\s+of\s+(?<what>\p{Ll}[\p{L}-]+(?:s|ing))(?=[\s,.;]|$)/u

/** "Six weeks of strikes followed": how many weeks of them there were. */
export function asDaysOf({ unit, statement }: Figure, after: string): string | null {
  const what = unit.dimension === 'duration' ? OF.exec(after)?.groups?.what : undefined
  if (what === undefined || isStopword(what) || finiteVerb(what)?.tense === 'past') return null
  return `How many ${plural(statement.content.unit)} of ${what} were there`
}
