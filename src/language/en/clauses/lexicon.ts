import type { Attitude } from '../../../model/clause.ts'
import { readLines, readTable } from '../../../text/lines.ts'
import { once } from '../../../text/once.ts'

export type Part = 'verb' | 'noun' | 'adjective'
/**
 * The form of a clause below a word: "that" or any finite one, "to", "-ing", an action put as a noun, a preposition.
 */
export type Frame = string
/** What becomes of the clause below; see the head of `governors.tsv`. */
export type Sign = '+' | '-' | 'o' | 'p' | 's' | 'f' | 'm' | 'r'
export type Marking = 'condition' | 'purpose' | 'denied' | 'past' | 'ahead' | 'open'

const file = (name: string) => new URL(`./lexicon/${name}`, import.meta.url)
const table = (name: string) => readTable(file(name))

/** What is written by hand of "to" and "that" holds with an object and in the passive too. */
const WIDER: Readonly<Record<Frame, Frame[]>> = {
  to: ['to', 'object to', 'passive to'],
  that: ['that', 'passive that'],
}
// The long lists are read when a word is first asked for: the surface of a text needs none.
const attitudes = once(
  () => new Map(table('attitudes.tsv').map(([lemma, part, attitude]) => [`${lemma} ${part}`, attitude])),
)
const signs = once(
  () =>
    new Map<string, readonly [Sign, Sign]>([
      ...table('veridicality.tsv').map(([verb, frame, affirmed, denied]) =>
        entry(`${verb} verb ${frame}`, affirmed, denied),
      ),
      ...table('governors.tsv').flatMap(([lemma, part, frames = '', affirmed, denied]) =>
        frames
          .split(' ')
          .flatMap((frame) => WIDER[frame] ?? frame)
          .map((frame) => entry(`${lemma} ${part} ${frame}`, affirmed, denied)),
      ),
    ]),
)

function entry(key: string, affirmed = 'o', denied = 'o'): [string, [Sign, Sign]] {
  return [key, [affirmed as Sign, denied as Sign]]
}

/**
 * What somebody does with a clause below the word; undefined where the word does not take one as said, thought or
 * wanted.
 */
export function attitudeOf(lemma: string, part: Part): Attitude | undefined {
  return attitudes().get(`${lemma} ${part}`) as Attitude | undefined
}

/**
 * What a clause below the word is taken to be, where the word is affirmed and where it is denied.
 *
 * @param frames  from the closest to the widest
 */
export function signsOf(lemma: string, part: Part, frames: readonly Frame[]): readonly [Sign, Sign] | undefined {
  for (const frame of frames) {
    const found = signs().get(`${lemma} ${part} ${frame}`)
    if (found) return found
  }
  return signs().get(`${lemma} ${part} *`)
}

const agency = once(() => new Map(table('agency.tsv').map(([verb = '', roles = '']) => [verb, roles])))

const roles = (verb: string) => agency().get(verb) ?? 'apo'

/**
 * Whether the verb can have somebody who acts and something acted on: "close", "agree", not "fall". Unknown verbs
 * can.
 */
export const isTransitive = (verb: string) => roles(verb).startsWith('ap')
/** Whether the verb mostly has something acted on: "close", not "agree". */
export const takesObject = (verb: string) => roles(verb).endsWith('o')
/** Whether what the verb tells happens to its subject: "fall", "arrive". */
export const isUnaccusative = (verb: string) => roles(verb) === 'p'

const controls = new Map(table('control.tsv').map(([lemma, part, whose]) => [`${lemma} ${part}`, whose]))

/** Whose act an infinitive below the word is, where the word is of those that go against the rule. */
export function controlOf(lemma: string, part: Part): 'subject' | 'object' | undefined {
  return controls.get(`${lemma} ${part}`) as 'subject' | 'object' | undefined
}

const adverbs = new Map(table('adverbs.tsv').map(([word = '', kind]) => [word, kind]))

export type AdverbKind = 'time' | 'place' | 'negation' | 'alleged' | 'possible'

/** What an adverb, by its lemma, tells beyond manner. */
export const adverbKind = (lemma: string) => adverbs.get(lemma) as AdverbKind | undefined

const markers = new Map(table('markers.tsv').map(([words = '', marking]) => [words, marking]))

/** What the words that join a clause or phrase, in small letters, make of it. */
export const markingOf = (words: string) => markers.get(words) as Marking | undefined

/** Verbs whose object, a noun of action, is done by their subject. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(readLines(file('light-verbs.txt')))

const actions = once(() => new Map(table('action-nouns.tsv').map(([noun = '', verb = '']) => [noun, verb])))

/** The verb of a noun of action: "depart" of "departure". */
export const actionOf = (noun: string): string | undefined => actions().get(noun)
/** Verbs whose noun is done to its possessor: "her arrest". */
export const POSSESSOR_ACTED_ON: ReadonlySet<string> = new Set(readLines(file('possessed.txt')))
/** Prepositions that say where. */
export const LOCATIVE: ReadonlySet<string> = new Set(readLines(file('locative.txt')))
