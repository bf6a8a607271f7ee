import { measureUnits } from '../../lexicon/figures.ts'
import { isPersonNoun } from '../../lexicon/index.ts'
import { readTable } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'

/** What a number is a number of. */
export interface Unit {
  /** `count` for counted things, `bare` where no unit was found, else `length`, `money`, `duration` ... */
  readonly dimension: string
  /** For a count the stem that stands for all nouns of the same meaning; else the unit's own words. */
  readonly name: string
  /** In the dimension's base unit; 1 for counts and money. */
  readonly size: number
  /** What is taken off before: 32 of degrees Fahrenheit, else 0. */
  readonly offset: number
  /** Whether it counts people, by any noun for them: "miner". */
  readonly isPeople: boolean
}

const key = (text: string): string =>
  words(text)
    .map((word) => stem(fold(word)))
    .join(' ')
const UNITS = new Map(measureUnits().map((unit) => [key(unit.name), unit]))
/** Nouns of one meaning, and over them those that name the same where things are counted. */
const HEADS = new Map(
  ['thing-synonyms.tsv', 'heads.tsv']
    .flatMap((file) => readTable(new URL(`../lexicon/${file}`, import.meta.url)))
    .flatMap(([head = '', others = '']) => [head, ...others.split(',')].map((noun) => [key(noun), key(head)] as const)),
)

/** The noun that stands for `noun` and all that may name the same when counted. */
export function countedHead(noun: string): string {
  const stems = key(noun)
  return HEADS.get(stems) ?? HEADS.get(stems.split(' ').at(-1) ?? '') ?? stems.split(' ').at(-1) ?? ''
}

const known = new Map<string, Unit>()

/** @param unit  singular English noun as the quantity has it: `crown`, `litre per second`, `person`, or empty */
export function unitOf(unit: string): Unit {
  let found = known.get(unit)
  if (found === undefined) {
    found = read(unit)
    known.set(unit, found)
  }
  return found
}

/** A unit that counts nobody. */
const plain = (dimension: string, name: string): Unit => ({ dimension, name, size: 1, offset: 0, isPeople: false })

function read(unit: string): Unit {
  const name = key(unit)
  if (name === '') return plain('bare', '')
  const known = UNITS.get(name)
  if (known) {
    const { dimension, size, offset } = known
    return { ...plain(dimension, dimension === 'money' ? name : dimension), size, offset }
  }
  const last = UNITS.get(name.split(' ').at(-1) ?? '')
  if (last?.dimension === 'money') return plain('money', name)
  if (/ (?:per|a|an) /.test(` ${fold(unit)} `)) return plain('rate', name)
  const head = countedHead(unit)
  return { ...plain('count', head), isPeople: head === 'person' || isPersonNoun(unit) }
}
