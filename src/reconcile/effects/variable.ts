import { readLines } from '../../text/lines.ts'
import { finiteVerb, isParticiple, isPlainVerb } from '../../text/verbs.ts'
import { fold, stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames } from '../corpus/names.ts'
import { headOf, type MeasureHead } from '../measures/head.ts'
import { WEIGHTLESS } from '../measures/matter.ts'
import { canonicalHead } from '../measures/synonyms.ts'

const read = (file: string): string[] => readLines(new URL(`../lexicon/${file}`, import.meta.url))
const EMPTY = new Set(read('vague-variables.txt').map(canonicalHead))
/** Heads of which the words before them tell the kind: "military action", "military operations". */
const KIND_ONLY = new Set(read('vague-measures.txt').map(canonicalHead))
const MAGNITUDES = read('magnitudes.txt').join('|')
/** "The level of the lake", "lake levels": both are about the lake. */
const MAGNITUDE_OF = new RegExp(String.raw`^(?:(?:an?|the|its|their)\s)?(?:${MAGNITUDES})s?\sof\s`, 'iu')
const MAGNITUDE_LAST = new RegExp(String.raw`(?<=\p{L}['’]?s?\s)(?:${MAGNITUDES})s?$`, 'iu')

/** "Substantial risks" are risks: without a noun before it the magnitude is what is spoken of. */
const QUALITY_LAST =
  /(?:^|\s)(?:\p{L}+(?:al|ous|ive|ful|less|able|ible|ic|ant|ent)|big|grave|great|high|large|low|new|real|small)$/iu

/** What can be more or less, come about or be prevented: one end of an effect, its words taken apart. */
export interface Variable extends MeasureHead {
  readonly label: string
}

/** What follows a noun rather than a verb that has its object. */
const CARRIES_ON =
  /^(?:about|across|against|along|and|at|between|by|for|from|in|inside|into|near|of|on|or|over|through|to|under|with|within|without)$/

/** "It pays", "they leave": a subject that is a pronoun makes a clause of the words after it. */
const HAS_SUBJECT = /^(?:i|you|he|she|it|we|they|there|who|which)\s/i

/** "Frees a firm of its duties": a verb that has lost its subject. */
const isVerbal = ([first = '', next = '']: readonly string[]): boolean =>
  finiteVerb(first) !== null && /^(?:the|an?|its|his|her|their|some|all|any|this|that)$/.test(next)

/** Whether the words tell what happens rather than name it: "the dam gave way", not "strikes on the coast". */
export function isClause(all: readonly string[]): boolean {
  return all.some(
    (word, i) => i > 0 && i < all.length - 1 && finiteVerb(word) !== null && !CARRIES_ON.test(all[i + 1]!),
  )
}

/** The -ed form of a verb that no table has; "speed" and "seabed" are none. */
const REGULAR = /(?<!b|e|r|sh|sl)ed$/

/** "Third crew hired", "stranded": what was done to somebody, told in the shape of a name. */
function isDeed(all: readonly string[]): boolean {
  const last = all.at(-1) ?? ''
  return (isParticiple(last) || REGULAR.test(last)) && (all.length > 1 || /ed$/.test(all[0]!))
}

/** Whether words name a cause or an outcome, so that they can stand as a noun does. */
export function isNominal(label: string): boolean {
  const all = words(label).map(fold)
  const isHabit = all.length > 2 && /[^s]s$/.test(all[0]!) && isPlainVerb(all[1]!)
  return !isVerbal(all) && !isClause(all) && !isDeed(all) && !isHabit
}

/** "Owners put off", "growers leave the": a bare plural, a verb in its plain form, and what shows that it is one. */
const HABIT =
  /^(?<who>(?:\p{Ll}+\s)?\p{Ll}+[^\Ws]?s)\s(?<act>(?<verb>\p{Ll}+)\s(?:off|out|up|down|back|away|over|the|an?|their|its|more|fewer|less)\s.+)$/u

/** What a kind of people does again and again is a variable; what one of them did once is an event. */
function habitOf(label: string): { readonly who: string; readonly act: string } | null {
  const { who, act, verb } = HABIT.exec(label)?.groups ?? {}
  return who && act && verb && isPlainVerb(verb) ? { who, act } : null
}

/** Take a cause or outcome apart; null for a clause, a pronoun, and words that fit anything ("this move"). */
export function variableOf(label: string, corpus: Corpus): Variable | null {
  const thing = label.trim().replace(MAGNITUDE_OF, '')
  const before = thing.replace(MAGNITUDE_LAST, '').trim()
  const bare = QUALITY_LAST.test(before) ? thing : before
  const habit = habitOf(bare)
  const all = words(bare).map(fold)
  if (!habit && (HAS_SUBJECT.test(bare) || isVerbal(all) || isClause(all) || isDeed(all))) return null
  const head = headOf(habit?.act ?? bare, corpus)
  if (!head) return null
  const who = habit ? words(habit.who).map(canonicalHead) : []
  const rest = new Set([...head.rest, ...who].filter((one) => !WEIGHTLESS.has(one)))
  if (!KIND_ONLY.has(head.head)) return EMPTY.has(head.head) ? null : { ...head, rest, label: bare }
  const written = words(bare)
  const kind = canonicalHead(written[written.findIndex((word) => canonicalHead(word) === head.head) - 1] ?? '')
  if (!rest.has(kind)) return null
  rest.delete(kind)
  return { ...head, head: kind, rest, label: bare }
}

const holds = (whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean =>
  [...part].every((one) => whole.has(one))

/** Whether one of two with the same head says all that the other says, and none names or numbers another thing. */
export function isNarrower(a: Variable, b: Variable): boolean {
  const areApart =
    judgeNames(a.names, b.names) === 'apart' || !holds(a.numbers, b.numbers) || !holds(b.numbers, a.numbers)
  return a.head === b.head && !areApart && (holds(a.rest, b.rest) || holds(b.rest, a.rest))
}

/** What two ends must have in common, to the last stem, before claims on them are set against each other. */
export function exactly({ head, rest, names }: Variable): string {
  const named = names.flatMap(({ words: own }) => own.map(stem))
  return [head, ...[...new Set([...rest, ...named])].sort()].join(' ')
}
