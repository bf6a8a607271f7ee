import type { Corpus } from '../../corpus/corpus.ts'
import { readSimple } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'
import { isCount } from './asking.ts'

/** "2 percent higher". */
const WAY = /^\s(?<way>down|up|higher|lower|larger|smaller|above|below|ahead|behind)\b/

/** "The width of the crack was four centimetres": what is the subject. */
export function asComplement(figure: Figure, before: string, after: string, corpus: Corpus): string | null {
  if (isCount(figure) || figure.unit.dimension === 'bare') return null
  const found = /^(?<subject>.+?)\s+(?<be>is|was|are|were|stands at|stood at)$/.exec(before.trim())
  const clause =
    found && readSimple(`${found.groups?.subject} ${found.groups?.be?.split(' ')[0] === 'is' ? 'is' : 'was'} x`, corpus)
  if (!clause || !found?.groups) return null
  const be = /^(?:was|were|stood)/.test(found.groups.be ?? '') ? 'was' : 'is'
  if (figure.unit.dimension !== 'share') return `What ${be} ${clause.subject}`
  const way = WAY.exec(after)?.groups?.way
  return way === undefined ? `How high ${be} ${clause.subject}` : `By how much ${be} ${clause.subject} ${way}`
}

/** "The leak had grown to 12 litres per second": what reached it is the subject. */
export function asReached(figure: Figure, before: string, corpus: Corpus): string | null {
  if (isCount(figure)) return null
  const clause = readSimple(before, corpus)
  const verb = clause?.auxiliary ? clause.rest.split(' ')[0] : clause?.verb?.plain
  const object = (clause?.auxiliary ? clause.rest.split(' ').slice(1).join(' ') : clause?.rest) ?? ''
  if (
    !clause ||
    !verb ||
    !REACHING.test(verb) ||
    !/^(?:to|at|by|from)?$/.test(object.split(' ').at(-1) ?? '') ||
    object.split(' ').length > 4
  )
    return null
  return HIGH.has(figure.unit.dimension) ? `How high is ${clause.subject}` : null
}

/** Dimensions of what is high or low. */
const HIGH: ReadonlySet<string> = new Set(['money', 'share'])

const REACHING =
  /^(?:reach|reached|hit|total|totalled|rise|risen|fall|fallen|grow|grown|climb|climbed|triple|tripled|double|doubled|jump|jumped|drop|dropped|increase|increased|measure|measured|exceed|exceeded|amount|amounted|stand|stood)$/
