import { readLines, readTable } from '../../text/lines.ts'

/** 1 raises or brings about, -1 lowers or prevents, 0 leaves it open. */
export type Direction = 1 | -1 | 0

export type CauseKind = 'any' | 'thing' | 'happening'

/** How a verb puts cause and effect; the columns of `lexicon/verbs.tsv`. */
export interface CausalFrame {
  readonly frame: string
  readonly direction: Direction
  /** What may be the cause: whoever or whatever; no person, body or country; no law either. */
  readonly cause: CauseKind
  /** What the verb itself names as the effect, "deaths" of "kill". */
  readonly names: string | null
}

/** How a noun or an adjective puts cause and effect. */
export interface CausalWord {
  readonly prepositions: ReadonlySet<string>
  readonly direction: Direction
  /** Which end its subject is. */
  readonly subject: 'cause' | 'effect'
}

/** Where a verb of blaming puts cause and effect: `object`, or a preposition. */
export interface BlameFrame {
  readonly effect: string
  readonly cause: string
  readonly direction: Direction
}

/** A word that joins two ends; the columns of `lexicon/connectives.tsv`. */
export type ConnectiveSort = 'phrase' | 'clause' | 'opening'

const file = (name: string): URL => new URL(`./lexicon/${name}`, import.meta.url)
const directionOf = (sign: string): Direction => (sign === '+' ? 1 : sign === '-' ? -1 : 0)

function pairs<T>(name: string, read: (cells: string[]) => T): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const [words = '', ...cells] of readTable(file(name))) {
    for (const word of words.split('|')) found.set(word, [...(found.get(word) ?? []), read(cells)])
  }
  return found
}

const verbs = pairs('verbs.tsv', ([frame = '', sign = '', cause = '', names]): CausalFrame => {
  return { frame, direction: directionOf(sign), cause: cause as CauseKind, names: names === '-' ? null : names! }
})
/** A bare object is read last: it is there in the other frames too. */
const bareness = ({ frame }: CausalFrame): number => Number(frame === 'object' || frame === 'outcome')
for (const frames of verbs.values()) frames.sort((a, b) => bareness(a) - bareness(b))
const nouns = pairs('nouns.tsv', ([after = '', sign = '', subject]): CausalWord => {
  return {
    prepositions: new Set(after.split('|')),
    direction: directionOf(sign),
    subject: subject as 'cause' | 'effect',
  }
})
const adjectives = pairs('adjectives.tsv', ([after = '', sign = '']): CausalWord => {
  const subject = sign.startsWith('<') ? 'effect' : 'cause'
  return { prepositions: new Set(after.split('|')), direction: directionOf(sign.replace('<', '')), subject }
})
const connectives = new Map(
  readTable(file('connectives.tsv')).map(([words = '', sort]) => [words, sort as ConnectiveSort]),
)
const directions = pairs('direction.tsv', ([part, sign = '']) => ({ part, direction: directionOf(sign) }))
const hedges = pairs('hedges.tsv', ([part]) => part)
const agents = new Set(readLines(file('agents.txt')))
const outcomes = new Map(readTable(file('outcomes.tsv')).map(([noun = '', sort]) => [noun, sort]))
const norms = new Set(readLines(file('norms.txt')))
const shells = new Set(readLines(file('shells.txt')))
const unwilling = new Set(readLines(file('unwilling.txt')))
const periods = new Set(readLines(file('periods.txt')))
const decisions = new Set(readLines(file('decisions.txt')))
const harms = new Map(readTable(file('harm.tsv')).map(([verb = '', outcome = '']) => [verb, outcome]))
const blames = pairs('blame.tsv', ([effect = '', cause = '', sign = '']): BlameFrame => {
  return { effect, cause, direction: directionOf(sign) }
})

/** Most particular first: with an infinitive or a preposition before a bare object. */
export const framesOf = (verb: string): readonly CausalFrame[] => verbs.get(verb) ?? []
export const causalNouns = (noun: string): readonly CausalWord[] => nouns.get(noun) ?? []
export const causalAdjectives = (adjective: string): readonly CausalWord[] => adjectives.get(adjective) ?? []
export const connectiveSort = (words: string): ConnectiveSort | null => connectives.get(words) ?? null

/** Which way a word of direction goes: "rising", "a decline in", "prices fall"; null for other words. */
export function directionAs(
  word: string,
  part: 'adjective' | 'noun' | 'compound' | 'verb' | 'adverb',
): Direction | null {
  return directions.get(word)?.find((one) => one.part === part)?.direction ?? null
}

export const isHedge = (
  word: string,
  part: 'modal' | 'adverb' | 'verb' | 'adjective' | 'attribute' | 'noun',
): boolean => hedges.get(word)?.includes(part) ?? false
/** A noun that names a person or a body. */
export const isAgentNoun = (noun: string): boolean => agents.has(noun)
/** A noun of what somebody fears, hopes or has to answer: "risk", "backlash". */
export const isOutcome = (noun: string): boolean => outcomes.has(noun)
/** A noun of what lays down what may and must be done: "law". */
export const isNormNoun = (noun: string): boolean => norms.has(noun)
/** A noun that stands for what was told before: "move". */
export const isShell = (noun: string): boolean => shells.has(noun)
/** A verb of what befalls somebody: "lose". */
export const isUnwilling = (verb: string): boolean => unwilling.has(verb)
/** A noun of what somebody feels or meets with: who has difficulties has not brought them about. */
export const isFelt = (noun: string): boolean => outcomes.get(noun) === 'felt'
/** A noun of a stretch of time: "day". */
export const isPeriod = (noun: string): boolean => periods.has(noun)
/** A noun that says that there is an effect, and no more: "impact". */
export const isBareOutcome = (noun: string): boolean => outcomes.get(noun) === '?'
/** A verb of taking a side, whose "if" gives terms. */
export const isDecision = (verb: string): boolean => decisions.has(verb)
/** What a verb of coming to harm names: "deaths" for "die"; null for other verbs. */
export const harmOf = (verb: string): string | null => harms.get(verb) ?? null
export const blameFrames = (verb: string): readonly BlameFrame[] => blames.get(verb) ?? []
