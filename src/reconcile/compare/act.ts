import type { EventMention } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { finiteVerb } from '../../text/verbs.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import { topicStems } from '../corpus/content.ts'
import { areOneVerb, mayBeOneVerb, nominalOf, nounOfAction, onceOf } from './deed.ts'
import { nearness, sensesOf } from './mentions/senses.ts'

/** What is told to be done in the words around a figure or a date. */
export interface Act {
  /** Dictionary form of the verb, also for "the closure". */
  readonly action: string
  /** What says what is done: the verb, or its noun in "carried out a raid", "the raid took place". */
  readonly deed: string
  /** What the deed befalls, wherever the words have it: the ship that is launched, that lifts off; null where they do not tell. */
  readonly thing: Thing | null
  /** Who does it; empty where a pronoun or nobody is named. */
  readonly doers: readonly Thing[]
  /** What it is done to, where that is not the figure itself. */
  readonly target: Thing | null
  readonly isAhead: boolean
  /** Whether it happened or is firmly to come. */
  readonly isTold: boolean
  /** Who does it and what it is done to, in the report's words; empty where they do not tell. */
  readonly words: { readonly doer: string; readonly target: string }
}

/** A phrase by its noun and what stands before it. */
export interface Thing {
  /** Stem of its noun. */
  readonly head: string
  /** Stem of the word right before the noun: "tenancy" of "the tenancy bill"; null where only a small word stands there. */
  readonly modifier: string | null
  readonly stems: ReadonlySet<string>
  /** Whether its noun is written as a name. */
  readonly isName: boolean
}

/** Words behind the noun of a phrase: "of the valley", "that sank". */
const BEHIND =
  /[,;:()–—]|\s(?:of|in|on|at|for|from|with|to|by|near|who|which|that|against|over|under|between|and|or)\s/i

/** A phrase taken apart; null where it has no word of its own. */
export function thingOf(phrase: string): Thing | null {
  const stems = topicStems(phrase)
  const lead = words(phrase.trim().split(BEHIND)[0] ?? '')
  const head = lead.at(-1)
  if (head === undefined || isStopword(head) || stems.size === 0) return null
  const before = lead.at(-2)
  return {
    head: stem(head),
    modifier: before === undefined || isStopword(before) ? null : stem(before),
    stems,
    // A sentence begins with a capital, too: what stands first is a name where no dictionary knows it.
    isName: /^\p{Lu}/u.test(head) && (lead.length > 1 || sensesOf(stem(head)).length === 0),
  }
}

/** "The failure of the pumps lasted": the noun says what went on. */
const LASTING = new Set(['last', 'go on', 'continue'])

/** Words before a figure among which its verb is looked for. */
const REACH = 4

/** The verb that stands right before, or a little further a past form: "took 60 coins", "claimed damages of 9 francs". */
function verbBefore(before: string): Act | null {
  const last = words(
    before
      .slice(-60)
      .split(/[,;:()–—]/)
      .at(-1) ?? '',
  )
    .map(fold)
    .slice(-REACH)
    .reverse()
  const forms = last.map((word) => (isStopword(word) ? null : finiteVerb(word)))
  const verb = forms[0] ?? forms.find((form) => form?.tense === 'past') ?? null
  return verb === null
    ? null
    : {
        action: verb.plain,
        deed: LASTING.has(verb.plain) ? (nounOfAction(before) ?? verb.plain) : verb.plain,
        thing: null,
        doers: [],
        target: null,
        isAhead: false,
        isTold: false,
        words: { doer: '', target: '' },
      }
}

/** "Put the number of marchers at": whoever counts does nothing to what is counted. */
const COUNTING = /^(?:the|its|their|that|this)\s(?:number|toll|count|total|tally|figure)\b/i

/**
 * The act whose words stand closest around `span`, of those that hold it; else the verb right before it.
 *
 * @param before  the words of its clause before it
 */
export function actOf(
  events: readonly Statement<EventMention>[],
  span: Span & { readonly exact: string },
  before = '',
): Act | null {
  const [first, ...more] = events.filter(({ content: { target } }) => !COUNTING.test(target ?? ''))
  if (!first) return events.length > 0 ? null : verbBefore(before)
  const length = ({ anchor }: Statement<EventMention>) => anchor.end - anchor.start
  const { content } = more.reduce((best, one) => (length(one) < length(best) ? one : best), first)
  const isOther = (phrase: string) => !phrase.includes(span.exact)
  // Of what an unnamed doer did the words name whom it befell.
  const isDoer = (phrase: string) => isOther(phrase) && content.target?.includes(phrase) !== true
  const doers = content.actors.filter(isDoer).flatMap((phrase) => thingOf(phrase) ?? [])
  const target = content.target !== null && isOther(content.target) ? thingOf(content.target) : null
  const nominal = nominalOf(content)
  return {
    action: content.action,
    deed: nominal?.action ?? content.action,
    thing: nominal ? thingOf(nominal.target) : onceOf(content.action) === 'subject' ? (doers[0] ?? null) : target,
    doers,
    target,
    isAhead: content.factuality === 'scheduled',
    isTold: content.factuality === 'scheduled' || content.factuality === 'happened',
    words: { doer: content.actors.length === 1 ? content.actors[0]! : '', target: content.target ?? '' },
  }
}

/** "The tenancy bill" and "the farm bill": one noun, of two kinds. */
export function areOtherKinds(a: Thing, b: Thing): boolean {
  return (
    a.head === b.head &&
    a.modifier !== null &&
    b.modifier !== null &&
    a.modifier !== b.modifier &&
    !a.stems.has(b.modifier) &&
    !b.stems.has(a.modifier)
  )
}

/** Two things are plainly two: other kinds of one noun, or no word in common. */
export const areOther = (a: Thing, b: Thing): boolean =>
  areOtherKinds(a, b) || ![...a.stems].some((one) => b.stems.has(one))

/** "Dutch skaters" are some of "the Dutch"; "Mayor Olsen" is "the mayor". */
const isSomeOf = (a: Thing, b: Thing): boolean => !a.isName && a.modifier !== null && a.modifier === b.head

/** Two common nouns with nothing in common: "the pupils", "the teachers"; a name may stand for any noun. */
const areUnlike = (a: Thing, b: Thing): boolean =>
  !a.isName && !b.isName && !a.stems.has(b.head) && !b.stems.has(a.head) && nearness(a.head, b.head) === 0

/** "Block 2", "Ward B": what tells one of several by the same noun. */
const DESIGNATOR = /^(?:\d+|\p{Ll})$/u
/** Nouns of a part of a body: "the Kell branch of the Red Circle". */
const PART = new Set(
  ['arm', 'branch', 'chapter', 'division', 'section', 'subsidiary', 'wing'].map((noun) => stem(noun)),
)

const isDesignated = ({ head, modifier }: Thing): boolean => DESIGNATOR.test(head) && modifier !== null
const named = (thing: Thing): Thing =>
  isDesignated(thing) ? { ...thing, head: thing.modifier!, modifier: null, isName: false } : thing
const isPartOf = (a: Thing, b: Thing): boolean => PART.has(a.head) && !PART.has(b.head) && a.stems.has(b.head)

/**
 * Whether what one deed befalls is plainly not what the other befalls, though both may lie at one place: another noun, another one
 * by the same noun ("Gate 6", "Gate 7"), a part of the other.
 */
export function befallOthers(a: Act | null, b: Act | null): boolean {
  const [x, y] = [a?.thing ?? null, b?.thing ?? null]
  if (x === null || y === null) return false
  if (isDesignated(x) && isDesignated(y) && x.modifier === y.modifier) return x.head !== y.head
  return areUnlike(named(x), named(y)) || isPartOf(x, y) || isPartOf(y, x)
}

/** Whether other things, of nouns with nothing in common, or a part and its whole, are told to do the same. */
export function areOtherDoers(a: Act | null, b: Act | null): boolean {
  if (a === null || b === null || a.action !== b.action || a.doers.length === 0 || b.doers.length === 0) return false
  return a.doers.every((x) =>
    b.doers.every((y) => areUnlike(x, y) || isSomeOf(x, y) || isSomeOf(y, x) || isPartOf(x, y) || isPartOf(y, x)),
  )
}

/** Whether what one deed is done to has no word in common with what the other is done to: "heard witnesses", "heard the banker". */
export function areDoneToOthers(a: Act | null, b: Act | null): boolean {
  return a !== null && b !== null && a.action === b.action && !!a.target && !!b.target && areOther(a.target, b.target)
}

/** Whether one thing is told to be done by, or to, two kinds of one noun: by "the lower house", by "the upper house". */
export function areOfOtherKinds(a: Act | null, b: Act | null): boolean {
  if (a === null || b === null || a.action !== b.action) return false
  if (a.target && b.target && areOtherKinds(a.target, b.target)) return true
  return a.doers.length > 0 && a.doers.every((x) => b.doers.some((y) => areOtherKinds(x, y)))
}

/**
 * `apart` where two acts cannot be one: verbs of other classes, other kinds of doer, other things that it is done to; `same`
 * where the verb is one and so are all those of whom both tell; `silent` where a side tells no act, or another by a verb that
 * may say the same.
 */
export function judgeActs(a: Act | null, b: Act | null): 'same' | 'apart' | 'silent' {
  if (a === null || b === null) return 'silent'
  if (a.action !== b.action) {
    if (!areOneVerb(a.deed, b.deed)) return mayBeOneVerb(a.deed, b.deed) ? 'silent' : 'apart'
    return a.thing && b.thing && areOther(a.thing, b.thing) ? 'apart' : 'silent'
  }
  if (a.isAhead !== b.isAhead || areOfOtherKinds(a, b) || areOtherDoers(a, b)) return 'apart'
  return a.target && b.target && areOther(a.target, b.target) ? 'apart' : 'same'
}
