import type { EventMention } from '../../model/event.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { isStopword, words } from '../../text/words.ts'
import { akin, akinStems } from './akin.ts'
import type { Told } from './telling.ts'
import { infinitiveAfter } from './voice.ts'

type Way = 'up' | 'down'
type Form = 'verb' | 'send' | 'modifier' | 'noun'

const list = (file: string): string[] => readLines(new URL(`../lexicon/${file}`, import.meta.url))
const ROWS = readTable(new URL('../lexicon/changes.tsv', import.meta.url)).map(([way = '', form = '', words = '']) => ({
  way: way as Way,
  form: form as Form,
  words: words.split(',').map((word) => word.trim()),
}))
const wayOf = (...forms: Form[]): ReadonlyMap<string, Way> =>
  new Map(ROWS.filter(({ form }) => forms.includes(form)).flatMap(({ way, words }) => words.map((word) => [word, way])))

const BY_VERB = wayOf('verb', 'send')
/** Whether a verb tells that there is more or less of its subject. */
export const isOfAmount = (action: string): boolean => BY_VERB.has(action)

const BY_MODIFIER = wayOf('modifier')
const BY_NOUN = wayOf('noun')
/** Verbs under which what is changed is changed indeed. */
const BRINGS_ABOUT = new Set(list('brings-about.txt'))
/** What stands for how much there is of something rather than for the thing. */
const AMOUNTS = new Set(
  [...list('magnitudes.txt'), ...list('vague-measures.txt'), ...list('vague-means.txt')].map(akin),
)
/** Words of the change itself say nothing of the thing. */
const OF_CHANGE = new Set(
  [...BY_VERB.keys(), ...BY_MODIFIER.keys(), ...BY_NOUN.keys()].flatMap((word) => word.split(' ')).map(akin),
)

const any = (words: Iterable<string>): string => [...words].join('|')
/** "Stepped-up night patrols", "increases in the price of bread", up to where the thought breaks off. */
const INSIDE = new RegExp(
  String.raw`\b(?:(?<modifier>${any(BY_MODIFIER.keys())})|(?<noun>${any(BY_NOUN.keys())})s?\s(?:in|of))\s(?<thing>(?:[^,;:.()–—]|\.(?=\p{L}|\s\p{Ll}))+)`,
  'giu',
)
const BREAK =
  /\s(?:and|but|as|while|when|after|before|that|which|who|if|because|to|has|have|had|is|are|was|were|will|would|can|could|may)\s.*$/i

/** That there is more or less of something. */
export interface Change {
  readonly way: Way
  /** What of, as `akin` gives its words: amounts, and what names who changes it, left out. */
  readonly thing: ReadonlySet<string>
  /** The noun among them, where it is no mere amount. */
  readonly head: string | null
  /** Whether those who act in the statement make the change. */
  readonly isOfDoer: boolean
  /** Whether it is what the statement's own verb tells. */
  readonly isMain: boolean
}

/** Words behind the noun of a phrase: "of the valley", "that sank". */
const BEHIND =
  /\s(?:of|in|on|at|for|from|with|to|by|near|who|which|that|against|over|under|between|along|across)\s.*$/is

function headOf(phrase: string): string | null {
  const last = words(phrase.replace(BEHIND, '')).findLast((word) => !isStopword(word))
  const head = last === undefined ? null : akin(last)
  return head === null || AMOUNTS.has(head) ? null : head
}

function thingIn(words: string, leftOut: ReadonlySet<string> = new Set()): Set<string> {
  const stems = [...akinStems(words)]
  return new Set(stems.filter((one) => !AMOUNTS.has(one) && !OF_CHANGE.has(one) && !leftOut.has(one)))
}

const HELD_OUT: ReadonlySet<string> = new Set(['happened', 'ongoing'])

/** The changes that the words of an event tell to have come about; none for what is planned, denied or asked for. */
export function changesOf({ content, anchor }: Told): Change[] {
  if (content.kind !== 'event' || !HELD_OUT.has(content.factuality)) return []
  const { action, target, actors }: EventMention = content
  const doers = new Set(target === null ? [] : actors.flatMap((one) => [...akinStems(one)]))
  const way = target === null && infinitiveAfter(anchor.exact, action) !== null ? undefined : BY_VERB.get(action)
  const main: Change[] = way
    ? [
        {
          way,
          thing: thingIn(anchor.exact, doers),
          head: headOf(target ?? actors[0] ?? ''),
          isOfDoer: target !== null,
          isMain: true,
        },
      ]
    : []
  if (!way && !BRINGS_ABOUT.has(action.split(' ')[0]!)) return main
  const inside = Array.from(anchor.exact.matchAll(INSIDE), ({ groups = {} }): Change => {
    const { modifier, noun, thing = '' } = groups
    const found = modifier ? BY_MODIFIER.get(modifier.toLowerCase()) : BY_NOUN.get(noun!.toLowerCase())
    const phrase = thing.replace(BREAK, '')
    return { way: found!, thing: thingIn(phrase), head: headOf(phrase), isOfDoer: true, isMain: false }
  })
  return [...main, ...inside].filter(({ thing }) => thing.size > 0)
}

const LEAST_SHARED = 2
const LEAST_SHARE = 0.4

/**
 * How surely two changes are of one thing the same way, 0 where nothing shows it.
 *
 * @param isNamed  whether a stem is of a name: a shared name ties no things
 */
export function changeAlikeness(a: Change, b: Change, isNamed: (stem: string) => boolean): number {
  const isHeld = (head: string | null, { thing }: Change): boolean => head !== null && thing.has(head)
  const areAmounts = a.head === null || b.head === null
  if (a.way !== b.way || (!areAmounts && !isHeld(a.head, b) && !isHeld(b.head, a))) return 0
  const shared = [...a.thing].filter((one) => b.thing.has(one) && !isNamed(one)).length
  const share = shared / Math.min(a.thing.size, b.thing.size)
  return shared >= LEAST_SHARED && share >= LEAST_SHARE ? share : 0
}
