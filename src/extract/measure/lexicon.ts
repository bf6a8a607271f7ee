import { isOrganizationNoun, isPersonNoun } from '../../lexicon/index.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { Stance } from '../../model/position.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { lookUp } from './spelling.ts'

const file = (name: string) => new URL(`./lexicon/${name}`, import.meta.url)
const table = (name: string) => readTable(file(name))
const orNull = <T extends string>(cell: string | undefined): T | null =>
  cell === undefined || cell === '' || cell === '-' ? null : (cell as T)

/** What a word says of the step that stands with it, and of whoever does, says or is it. */
export interface Cue {
  readonly lemma: string
  /** How the step stands with it: see `lexicon/verbs.tsv`. */
  readonly frames: ReadonlySet<string>
  /** Those of `frames` in which whatever thing is the step. */
  readonly open: ReadonlySet<string>
  /** Those of `frames` in which whatever thing is the step that was not spoken of before: "considers a night bus". */
  readonly fresh: ReadonlySet<string>
  /** Those of `frames` in which only what names a step by itself is one: "faces an embargo", "is likely to ban". */
  readonly strict: ReadonlySet<string>
  /** Where the cue's own doing is real; null where it tells none. */
  readonly status: MeasureStatus | null
  readonly denied: MeasureStatus | null
  /** `judged` is told by what the step is called. */
  readonly stance: Stance | 'judged' | null
  readonly deniedStance: Stance | null
}

/** Whose side a noun tells: see `lexicon/nouns.tsv`. */
export type Whose = 'own' | 'other' | 'from'
export interface NounCue extends Cue {
  readonly whose: Whose
}

const FRAME_WORDS = ['short of', 'ahead with', 'forward with', 'to thing']

function framesOf(cell: string): string[] {
  const phrases = FRAME_WORDS.filter((phrase) => cell.includes(phrase))
  const rest = phrases.reduce((left, phrase) => left.replace(phrase, phrase.replaceAll(' ', '_')), cell)
  return rest.split(' ').map((frame) => frame.replaceAll('_', ' '))
}

function cueOf([lemma = '', frames = '', status, denied, stance, deniedStance]: readonly string[]): Cue {
  const all = framesOf(frames)
  return {
    lemma,
    frames: new Set(all.map((frame) => frame.replace(/[*+!]$/, ''))),
    open: new Set(all.filter((frame) => frame.endsWith('*')).map((frame) => frame.slice(0, -1))),
    fresh: new Set(all.filter((frame) => frame.endsWith('+')).map((frame) => frame.slice(0, -1))),
    strict: new Set(all.filter((frame) => frame.endsWith('!')).map((frame) => frame.slice(0, -1))),
    status: orNull(status),
    denied: orNull(denied),
    stance: orNull(stance),
    deniedStance: orNull(deniedStance),
  }
}

function grouped<T extends { readonly lemma: string }>(cues: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>()
  for (const cue of cues) map.set(cue.lemma, [...(map.get(cue.lemma) ?? []), cue])
  return map
}

const verbCues = grouped(table('verbs.tsv').map(cueOf))
const nounCues = grouped(
  table('nouns.tsv').map((row): NounCue => ({ ...cueOf(row), whose: (row[6] ?? 'other') as Whose })),
)
const adjectiveCues = grouped(table('adjectives.tsv').map(cueOf))

const none: readonly never[] = []
/** Cues of a verb's lemma, its particle with it. */
export const cuesOfVerb = (lemma: string): readonly Cue[] => lookUp(verbCues, lemma) ?? none
/** Cues of a noun's lemma. */
export const cuesOfNoun = (lemma: string): readonly NounCue[] => lookUp(nounCues, lemma) ?? none
/** Cues of what somebody is said to be: "ready", "opposed", "in favour". */
export const cuesOfPredicate = (words: string): readonly Cue[] => lookUp(adjectiveCues, words) ?? none

/**
 * decree  the doing is a decision, whenever
 * plan    while it lies ahead
 * deed    only under a cue
 * relief  where a noun of policy is its object
 * raise   goes on where a noun of policy is its object
 * offer   puts an amount before somebody
 * gain    somebody is to get an amount
 */
export type ActionGrade = 'decree' | 'plan' | 'deed' | 'relief' | 'raise' | 'offer' | 'gain'
interface Action {
  readonly grade: ActionGrade
  /** What it may have as object, beside a thing: a person; nothing at all. */
  readonly scope: string | null
}
const actions = new Map(
  table('actions.tsv').map(([verb = '', grade = '', scope]): [string, Action] => [
    verb,
    { grade: grade as ActionGrade, scope: orNull(scope) },
  ]),
)
/** A verb alone, or with a particle that leaves it what it is: "sell out", not "cap off". */
const KEEPING = /^\S+(?: (?:up|down|out|back|in|over|away))?$/
/** What it takes for a verb's doing to be a step; undefined for verbs that are none. */
export const actionOf = (lemma: string): Action | undefined =>
  lookUp(actions, lemma) ?? (KEEPING.test(lemma) ? lookUp(actions, lemma.split(' ')[0]!) : undefined)

export type PolicyGrade = 'strong' | 'weak'
const policyNouns = new Map(
  table('nouns-of-policy.tsv').map(([noun = '', grade = '']) => [noun, grade as PolicyGrade | 'none']),
)
const lastOfPolicy = new Map(Array.from(policyNouns.keys(), (noun) => [noun.split(' ').at(-1)!, true]))
/** Grade of the noun of policy that folded words end in, the last a lemma; null where they end in none. */
export function policyGrade(words: readonly string[]): PolicyGrade | null {
  if (lookUp(lastOfPolicy, words.at(-1) ?? '') === undefined) return null
  let found: PolicyGrade | null = null
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const grade = lookUp(policyNouns, words.slice(-length).join(' '))
    if (grade === 'none') return found
    if (grade === 'strong') return grade
    found ??= grade ?? null
  }
  return found
}

export interface StatusWord {
  readonly status: MeasureStatus
  readonly denied: MeasureStatus | null
}
const predicates = new Map(
  table('predicates.tsv').map(([words = '', status = '', denied]): [string, StatusWord] => [
    words,
    { status: status as MeasureStatus, denied: orNull(denied) },
  ]),
)
/** What a step is said to be tells of it: "under consideration". */
export const statusOfPredicate = (words: string): StatusWord | undefined => predicates.get(words)

interface Modifier {
  readonly status: MeasureStatus
  /** The least grade of noun that it tells of. */
  readonly grade: PolicyGrade
}
const modifiers = new Map(
  table('modifiers.tsv').map(([word = '', status = '', grade = '']): [string, Modifier] => [
    word,
    { status: status as MeasureStatus, grade: grade as PolicyGrade },
  ]),
)
/** What an adjective tells of the step it stands with. */
export const modifierOf = (word: string): Modifier | undefined => modifiers.get(word)

/** What a word says of the step that it judges. */
export type Verdict = 'for' | 'against'
const judgements = table('judgements.tsv')
const judging = (kind: string) =>
  new Map(judgements.filter(([, own]) => own === kind).map(([word = '', , verdict = '']) => [word, verdict as Verdict]))
const judgingWords = judging('be')
const judgingVerbs = judging('v')
/** Verdict of what a step is said to be: "unacceptable". */
export const verdictOfWord = (lemma: string): Verdict | undefined => lookUp(judgingWords, lemma)
/** Verdict of a verb whose subject is the step: "undermine". */
export const verdictOfVerb = (lemma: string): Verdict | undefined => lookUp(judgingVerbs, lemma)

const courses = new Map(table('courses.tsv').map(([verb = '', status = '']) => [verb, status as MeasureStatus]))
/** How a step goes that is a verb's subject: "the strikes continue". */
export const statusOfCourse = (lemma: string): MeasureStatus | undefined => courses.get(lemma)

const reactions = new Set(readLines(file('reactions.txt')))
/** Whether a verb's subject is what people react to: "has drawn criticism". */
export const isReaction = (lemma: string): boolean => reactions.has(lemma)

const agents = new Set(readLines(file('agents.txt')))
/** Whether a noun's lemma is one for persons, bodies or writings that urge. */
export const isAgentNoun = (lemma: string): boolean =>
  agents.has(lemma) || isOrganizationNoun(lemma) || isPersonNoun(lemma)

const generals = new Map(table('general-nouns.tsv').map(([noun = '', uses = '']) => [noun, uses.split(' ')]))
/** Whether a noun that says little of which step is meant has a use: see `lexicon/general-nouns.tsv`. */
export const isGeneral = (
  lemma: string,
  use: 'quantity' | 'vague' | 'aimed' | 'list' | 'matter' | 'time' | 'said' | 'post' | 'going' | 'draft',
): boolean => generals.get(lemma)?.includes(use) ?? false

const fillers = new Set(readLines(file('fillers.txt')))
/** Whether an adjective in small letters tells nothing of which step is meant: "latest", "tough". */
export const isFiller = (word: string): boolean => fillers.has(word) || modifiers.has(word)

/** The nouns that have a use. */
export const generalNouns = (use: 'vague'): string[] =>
  [...generals].flatMap(([noun, uses]) => (uses.includes(use) ? [noun] : []))

const empty = new Set(readLines(file('empty-verbs.txt')))
/** Whether a verb tells no more than that a step is taken: "adopt". */
export const isEmpty = (lemma: string): boolean => empty.has(lemma)

const lending = new Map(readLines(file('lending.txt')).map((verb) => [verb, true]))
/** Whether a verb lends the noun that is its object its own subject and what follows: "voiced support for". */
export const isLending = (lemma: string): boolean => lookUp(lending, lemma) !== undefined
