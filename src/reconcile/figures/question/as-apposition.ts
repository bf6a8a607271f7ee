import { finiteVerb } from '../../../text/verbs.ts'
import { isPlural } from '../../measures/phrase.ts'
import { trimTail } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { wordsBefore } from './governed.ts'

const THING = /(?:^|\s)the\s(?<noun>\p{Ll}[\p{L}-]+),$/iu
const BEHIND = /^(?:\s(?:in all|altogether|in total))?,\s(?<verb>\p{Ll}+)\s(?<rest>[^,;:.()]+)/u
const TOTAL = /^\s(?:in all|altogether|in total)\b/
/** Nouns of money itself, of which there is more or less. */
const MONEY = /^(?:money|cash|funding|aid|relief)$/i

/** "The money, nine million, comes from a levy": how much money comes from it; "the lamps, 900 francs in all": what they cost. */
export function asApposition(figure: Figure, after: string): string | null {
  const noun = figure.unit.dimension === 'money' ? THING.exec(wordsBefore(figure))?.groups?.noun : undefined
  if (noun === undefined) return null
  const { verb = '', rest = '' } = BEHIND.exec(after)?.groups ?? {}
  if (MONEY.test(noun) && finiteVerb(verb) !== null) return `How much ${noun} ${verb} ${trimTail(rest)}`
  return TOTAL.test(after) ? `How much ${isPlural(noun) ? 'are' : 'is'} the ${noun} worth` : null
}
