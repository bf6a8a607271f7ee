import { readLines } from '../../../text/lines.ts'
import { fold } from '../../../text/words.ts'
import { nounPhraseBefore } from '../../questions/noun-phrase-before.ts'
import type { Figure } from '../figure.ts'
import { countedWords, isCount } from './asking.ts'
import { wordsBefore } from './governed.ts'

const COLLECTIVE = new Set(readLines(new URL('../../lexicon/collective-nouns.txt', import.meta.url)))
const OF =
  /\b(?:an?|the)\s(?<group>(?:\p{Ll}+\s)?(?<noun>\p{Ll}+))\sof(?:\s(?:about|around|some|nearly|almost|up to))?$/u
const HOME = /^(?<lead>.*?),?\shome\sto(?:\s(?:about|around|some|nearly|almost|up to))?$/s

/** "A convoy of 40 lorries": how many are in it; "the island, home to 900 people": to how many it is home. */
export function asMember(figure: Figure): string | null {
  if (!isCount(figure)) return null
  const before = wordsBefore(figure)
  const noun = countedWords(figure)
  if (noun === '' || /\bof\b/.test(noun)) return null
  const found = OF.exec(before)?.groups
  if (found?.group && COLLECTIVE.has(fold(found.noun ?? ''))) return `How many ${noun} are in the ${found.group}`
  const lead = HOME.exec(before)?.groups?.lead
  const place = lead === undefined ? null : nounPhraseBefore(lead)
  return place === null ? null : `To how many ${noun} is ${place.replace(/^(?:an?|the)\s/i, 'the ')} home`
}
