import type { MeasureStatus } from '../../model/measure.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'
import { singular } from '../surface/lexicon.ts'
import { verbIndex } from './grammar/inflect.ts'

const table = (file: string) => readTable(new URL(`./lexicon/${file}`, import.meta.url))

/** What a word says of the step that it governs. */
export interface Cue {
  readonly lemma: string
  readonly frames: ReadonlySet<string>
  /** Where the cue's own doing is real. */
  readonly status: MeasureStatus
  /** Where it is negated; null where nothing then follows. */
  readonly negated: MeasureStatus | null
}

const readCues = (file: string): Cue[] =>
  table(file).map(([lemma = '', frames = '', status = '', negated = '-']) => ({
    lemma,
    frames: new Set(frames.split(',')),
    status: status as MeasureStatus,
    negated: negated === '-' ? null : (negated as MeasureStatus),
  }))

const grouped = (cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> => {
  const map = new Map<string, Cue[]>()
  for (const cue of cues) map.set(cue.lemma, [...(map.get(cue.lemma) ?? []), cue])
  return map
}

/** Verbs that govern a step, by lemma. */
export const verbCues = grouped(readCues('cues.tsv'))
/** Nouns that govern a step, by singular. */
export const nounCues = grouped(readCues('noun-cues.tsv'))
/** Forms of the verbs of `verbCues`. */
export const verbCueForms = verbIndex(verbCues.keys())

export type ActionGrade = 'decree' | 'plan' | 'deed' | 'relief' | 'offer' | 'gain'
/** Verbs whose doing is a step, with what it takes to count as one. */
export const actions: ReadonlyMap<string, ActionGrade> = new Map(
  table('actions.tsv').map(([verb = '', grade = '']) => [verb, grade as ActionGrade]),
)
/** Verbs of `actions` by which a person may be dealt with: "pardon". */
export const personalActions: ReadonlySet<string> = new Set(
  table('actions.tsv').flatMap(([verb = '', , scope]) => (scope === 'person' ? [verb] : [])),
)
/** Verbs of `actions` that name a step without an object: "vowed to strike". */
export const loneActions: ReadonlySet<string> = new Set(
  table('actions.tsv').flatMap(([verb = '', , alone]) => (alone === 'alone' ? [verb] : [])),
)
/** Forms of the verbs of `actions`. */
export const actionForms = verbIndex(actions.keys())

const nouns = new Map(table('policy-nouns.tsv').map(([noun = '', grade = '']) => [noun, grade as 'strong' | 'weak']))
const adjectives = table('adjectives.tsv').map(([word = '', place = '', status = '']) => ({
  word,
  place,
  status: status as MeasureStatus,
}))
/** Modifiers that tell how far a step has come: "proposed". */
export const modifierStatus: ReadonlyMap<string, MeasureStatus> = new Map(
  adjectives.filter(({ place }) => place === 'in').map(({ word, status }) => [word, status]),
)
/** Predicates that do: "under consideration". */
export const predicateStatus: readonly { readonly words: readonly string[]; readonly status: MeasureStatus }[] =
  adjectives.filter(({ place }) => place === 'after').map(({ word, status }) => ({ words: word.split(' '), status }))

/** Grade of the noun of policy that the folded words end in; null where they end in none. */
export function policyGrade(words: readonly string[]): 'strong' | 'weak' | null {
  const last = words.at(-1)
  if (last === undefined) return null
  let weak: 'weak' | null = null
  for (const head of new Set([fold(last), singular(fold(last))])) {
    for (let length = 3; length > 0; length--) {
      if (length > words.length) continue
      const grade = nouns.get([...words.slice(-length, -1), head].join(' '))
      if (grade === 'strong') return 'strong'
      if (grade === 'weak') weak = 'weak'
    }
  }
  return weak
}

/** What a word says of the step that it judges. */
export type Verdict = 'for' | 'against'
const judgements = table('judgements.tsv')
/** Verdict of a predicate word: "unacceptable". */
export const judgementWords: ReadonlyMap<string, Verdict> = new Map(
  judgements.filter(([, kind]) => kind === 'be').map(([word = '', , verdict = '']) => [word, verdict as Verdict]),
)
/** Verdict of a verb whose subject is the step: "undermine". */
export const judgementVerbs: ReadonlyMap<string, Verdict> = new Map(
  judgements.filter(([, kind]) => kind === 'v').map(([word = '', , verdict = '']) => [word, verdict as Verdict]),
)

/** Predicates that take a side on a step, longest first: "in favour of", "opposed to". */
export const sides = table('sides.tsv')
  .map(([words = '', stance = '', scope]) => ({
    words: words.split(' '),
    stance: stance as Verdict | 'undecided',
    isOpen: scope === 'open',
  }))
  .sort((a, b) => b.words.length - a.words.length)

/** Forms of the verbs whose subject is what people react to: "has drawn". */
export const reactionForms = verbIndex(readLines(new URL('./lexicon/reactions.txt', import.meta.url)))
