import { isStopword } from '../../../text/words.ts'
import { trimTail } from '../../questions/polish.ts'
import type { Figure } from '../figure.ts'
import { isMass, OF_WHAT } from './asking.ts'

const AGREED = new Map([
  ['were', 'was'],
  ['are', 'is'],
  ['have', 'has'],
])

/** "31 tonnes of gravel were moved": how much gravel. */
export function asMass(figure: Figure, after: string): string | null {
  if (!isMass(figure)) return null
  const found =
    /^\s+of\s+(?<what>\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?)\s+(?<verb>were|was|are|is|have|has|had|will|would|could)\s(?<rest>.+)/su.exec(
      after,
    )
  if (found?.groups) {
    const { what = '', verb = '', rest = '' } = found.groups
    return `How much ${what} ${AGREED.get(verb) ?? verb} ${trimTail(rest)}`
  }
  const what = OF_WHAT.exec(after)?.groups?.what
  return what === undefined || isStopword(what) ? null : `How much ${what} was there`
}
