import { isPlainVerb, participleOf } from '../../../text/verbs.ts'
import { isPlural } from '../../measures/phrase.ts'
import { nounPhraseBefore } from '../../questions/noun-phrase-before.ts'
import { plural } from '../../questions/plural.ts'
import type { Figure } from '../figure.ts'
import { wordsBefore } from './governed.ts'

const BY = /^(?<lead>.*)\bto\s(?<verb>\p{Ll}+)(?:\s(?<object>[^,;:]*?))?(?:\s(?<particle>up|down|back))?\sby$/su
const MAX_WORDS = 6

/** "Her advice was to draw the lake down by six metres": by how much it was to be drawn down. */
export function asInfinitive(figure: Figure): string | null {
  const { lead = '', verb = '', object = '', particle = '' } = BY.exec(wordsBefore(figure))?.groups ?? {}
  const participle = participleOf(verb)
  if (!isPlainVerb(verb) || participle === null) return null
  const { unit, statement } = figure
  const isRelative = unit.dimension === 'share' || unit.dimension === 'money'
  const ask = isRelative ? 'By how much' : `By how many ${plural(statement.content.unit)}`
  const thing = nounPhraseBefore(object === '' ? lead : object)
  if (thing === null || (object !== '' && thing !== object) || thing.split(' ').length > MAX_WORDS) return null
  const was = isPlural(thing) ? 'were' : 'was'
  // "Expects the economy to grow by": without an object the thing itself does it.
  const asked =
    object === '' ? `${isPlural(thing) ? 'are' : 'is'} ${thing} to ${verb}` : `${was} ${thing} to be ${participle}`
  return `${ask} ${asked} ${particle}`
}
