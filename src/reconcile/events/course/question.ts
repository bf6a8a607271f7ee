import { participleOf } from '../../../text/verbs.ts'
import { stem } from '../../../text/words.ts'
import { sensesOf } from '../../compare/mentions/senses.ts'
import { named } from '../../questions/named.ts'
import type { Standing } from './courses.ts'

/** What is asked of the things of a track; of the others, what has become of them. */
const ASKED: Readonly<Record<string, string>> = {
  open: 'open',
  running: 'running',
  alive: 'alive',
  health: 'out of danger',
}
const MOST_WORDS = 12

/** The words of several for one thing that tell most of it, as far as a question bears them. */
function clearestOf(things: readonly Standing['thing'][]): Standing['thing'] {
  const length = ({ label }: Standing['thing']): number => {
    const all = label.split(' ').length
    return all > MOST_WORDS ? -all : all
  }
  return things.reduce((best, one) => (length(one) > length(best) ? one : best))
}

/** " into the camp", " to use the lift": what is allowed or forbidden, in the fewest words; empty where none tell. */
function whatFor(group: readonly Standing[]): string {
  const found = group.flatMap(({ said: { isPassive, rest } }) => {
    const words = rest
      .split(/[.,;:]|\s(?:again|at any time|by|since)(?:\s|$)/)[0]!
      .replace(/^(?:again|altogether)\s?/, '')
    return isPassive && /^(?:to|into|in|on|at|inside)\s/.test(words) ? [` ${words}`] : []
  })
  return found.reduce((best, one) => (best === '' || one.length < best.length ? one : best), '')
}

/** Verbs that tell little without what follows: "go on strike". */
const LIGHT = /^(?:come|get|give|go|have|make|run|take)$/
const TAIL = /[.,;:]|\s(?:on|in|at|by|from|until|after|because|this|next)\s|\safter all\b/i

/** "Will the mill close?", "Has the balloon been found?"; null of the tracks on which nothing is done. */
function deedAsked(group: readonly Standing[], thing: string, isPlural: boolean): string | null {
  const { track } = group[0]!
  const { agent, verb, rest, object, isPassive } = group.find(({ said }) => !said.isDenied)!.said
  const be = `be${track === 'intent' ? '' : 'en'} ${participleOf(verb) ?? `${verb}ed`}`
  if (track === 'deed' && agent !== null) return `Did ${lowered(agent)} ${verb} ${thing}?`
  if (track === 'deed') return `${isPlural ? 'Have' : 'Has'} ${thing} ${be}?`
  if (track === 'money') return `Did ${thing} ${verb} money?`
  if (track !== 'intent') return null
  const [first = '', second = ''] = rest.split(' ')
  const tail = LIGHT.test(verb) ? `${first} ${second}`.trim() : object === null ? '' : object.split(TAIL)[0]!
  return `Will ${thing} ${isPassive ? be : `${verb} ${tail}`.trim()}?`
}

/** "Train drivers" at the start of a sentence are no name, "Lindor Cranes" is one. */
function lowered(label: string): string {
  const [first = '', second = ''] = label.split(' ')
  const isName = !/^\p{Lu}/u.test(first) || /^\p{Lu}/u.test(second) || sensesOf(stem(first)).length === 0
  return isName || second === '' ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

/** What a person would ask of a thing that is told to stand in two ways: "Is the bridge at Olm open?", "What has become of the truce?". */
export function courseQuestion(group: readonly Standing[]): string {
  const { label: own, isPlural } = clearestOf(group.map(({ thing }) => thing))
  const label = lowered(own.replace(/^an?\s/, 'the '))
  const thing =
    isPlural || /^\p{L}+ing\s/u.test(label) || /^\p{Lu}|^(?:the|an?|its|his|her|their)\s/u.test(label)
      ? label
      : named(label, 'group')
  const { track, said } = group[0]!
  if (track === 'side') return `Does ${said.agent!.replace(/^The\s/, 'the ')} support ${thing}?`
  const deed = deedAsked(group, thing, isPlural)
  if (deed !== null) return deed
  if (track === 'rule') return `${isPlural ? 'Are' : 'Is'} ${thing} allowed${whatFor(group)}?`
  const asked = ASKED[track]
  return asked ? `${isPlural ? 'Are' : 'Is'} ${thing} ${asked}?` : `What has become of ${thing}?`
}
