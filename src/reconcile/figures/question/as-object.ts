import { takesTwoObjects } from '../../../lexicon/index.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { nounPhraseBefore } from '../../questions/noun-phrase-before.ts'
import { trimTail } from '../../questions/polish.ts'
import { inverted, type SimpleClause } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'
import { askFor } from './ask-for.ts'
import { isCount, isMass } from './asking.ts'
import { complementIn } from './complement.ts'
import { type Governed, governedBy, wordsBefore } from './governed.ts'
import { isExtent, isIntransitive, takesComplement } from './valency.ts'

const MAX_OBJECT = 4
const MAX_BEFORE_BY = 8
const MAX_TAIL = 6
const WAY =
  /^\s(?<way>(?:north|south|east|west|north-?\p{Ll}+|south-?\p{Ll}+|upstream|downstream|inland|off|from|away from|above|below|outside|behind)\s[^,;:.()]+)/iu
/** What belongs to a verb: "set aside". */
const PARTICLE = /^(?:aside|away|back|down|off|out|over|up)$/
/** "It began nine streets away": where or when, and no object. */
const AWAY = /^\s(?:away|apart|ago|ahead|earlier|later|before|after|off)\b/
/** Words behind an object that are of its verb. */
const TAIL = /^\s*(?:for|in|at)\s/i
/** Verbs of what goes up or down by so much. */
const CHANGING = /^(?:climb|decline|drop|fall|grow|increase|jump|rise|shrink|sink|soar|surge)$/
/** "Spent two hours mending the net". */
const SPENT = /^\s(?:in|at|on|with|\p{Ll}+ing)\s/u

/** The hour or the day of one account: others may have another. */
const HOUR =
  /(?:^|\s)(?:at|on|in|by)\s(?:the\s)?(?:noon|midnight|\d{1,2}(?::|\s?[ap]\.?m|\s\p{Lu})|\p{Lu}\p{Ll}+day|morning|evening|night|afternoon).*$/u

const lengthOf = (words: string): number => words.split(/\s+/).filter((word) => word !== '').length

/** Whether the figure is what the verb acts on, or gives, moves or costs its object. */
function isObject({ verb, behind, isPassive }: Governed, { unit }: Figure): boolean {
  const length = lengthOf(behind)
  if (unit.dimension === 'length') return length <= MAX_OBJECT
  if (unit.dimension === 'share' && behind === 'up') return true
  if (isIntransitive(verb)) return false
  if (length === 0 || PARTICLE.test(behind)) return !isPassive || takesTwoObjects(verb)
  return length <= MAX_OBJECT && takesTwoObjects(verb)
}

/** "The farm lies 15 miles north of the town": how far. */
function asDistance({ unit }: Figure, { clause, preposition }: Governed, after: string): string | null {
  const way = WAY.exec(after)?.groups?.way
  const isThere = /^(?:is|are|was|were)$/.test(clause.auxiliary ?? '') && clause.rest === ''
  return unit.dimension === 'length' && preposition === '' && way !== undefined && isThere
    ? `How far ${trimTail(way)} ${clause.auxiliary} ${clause.subject}`
    : null
}

/** "The firm, in which the county holds a third": of what it is a third. */
export function wholeBefore(before: string): string | null {
  const left = /^(?<left>.*),?\s(?:in|of)\swhich\s[^,;:]*$/s.exec(before)?.groups?.left
  return left === undefined ? null : nounPhraseBefore(left)
}

/** "The county has 90 bridges": "does the county have". */
function havingOf({ subject, auxiliary }: SimpleClause): string | null {
  if (!/^(?:has|have|had)$/.test(auxiliary ?? '')) return null
  return `${auxiliary === 'had' ? 'did' : auxiliary === 'has' ? 'does' : 'do'} ${subject} have`
}

function tailOf(after: string, isSpent: boolean): string {
  const tail = TAIL.test(after) || (isSpent && SPENT.test(after)) ? trimTail(after).replace(HOUR, '') : ''
  return lengthOf(tail) <= MAX_TAIL ? tail : ''
}

/**
 * A figure that is the object of a clause, or by how much it tells: "The county has 90 old bridges", "The board, which owns
 * 70 percent of the mill", "prices rose by 5 percent", "the car lies 15 miles north of the town".
 */
export function asObject(figure: Figure, after: string, corpus: Corpus, who: string | null): string | null {
  const isAway = AWAY.test(after)
  for (const one of governedBy(figure, corpus, who)) {
    const far = asDistance(figure, one, after)
    if (far !== null) return far
    const { clause, preposition, behind } = one
    const isBy = preposition === 'by' && lengthOf(behind) <= MAX_BEFORE_BY
    if (isExtent(one.verb, figure.statement.anchor.exact)) continue
    if (!isBy && (preposition !== '' || isAway || !isObject(one, figure))) continue
    const ask = askFor(figure, one, after, wholeBefore(wordsBefore(figure)))
    const isBare = clause.auxiliary !== null && clause.rest === ''
    const asked = isBare ? havingOf(clause) : inverted(clause)
    if (ask === null || asked === null) return null
    const becomes =
      isCount(figure) && !isBy && lengthOf(behind) === 0 && takesComplement(one.verb) ? complementIn(after) : ''
    if (becomes === null) continue
    if (ask === 'What percentage' && lengthOf(behind) === 0 && CHANGING.test(one.verb)) return `By how much ${asked}`
    const isSpent = one.verb === 'spend' && figure.unit.dimension !== 'money'
    if (isSpent && !SPENT.test(after)) continue
    if (becomes !== '') return `${ask} ${asked} ${becomes}`
    const tail = isMass(figure) || !/^\s+of\s/.test(after) ? tailOf(after, isSpent) : ''
    return isBy ? `By ${ask.charAt(0).toLowerCase()}${ask.slice(1)} ${asked} ${tail}` : `${ask} ${asked} ${tail}`
  }
  return null
}
