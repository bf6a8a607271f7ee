import type { NormForce } from '../../model/norm.ts'
import { readLines, readTable } from '../../text/lines.ts'

/** What a norm does to an act, where the word is affirmed and where it is denied. */
export interface Force {
  readonly affirmed: NormForce
  readonly denied: NormForce
}

export interface VerbForce extends Force {
  /** What must follow: anything; a clause; or anything, but after a law alone. */
  readonly needs: 'any' | 'clause' | 'law'
}

export interface Judgement extends Force {
  /** The law that is meant where none is named. */
  readonly law: string
}

export interface Breach extends Force {
  readonly prepositions: readonly string[]
}

const table = (name: string): string[][] => readTable(new URL(`./lexicon/${name}.tsv`, import.meta.url))
const list = (name: string): string[] => readLines(new URL(`./lexicon/${name}.txt`, import.meta.url))
const force = (affirmed = '', denied = ''): Force => ({ affirmed: affirmed as NormForce, denied: denied as NormForce })

/** Nouns of what binds: `law` by itself, `act` whom it names, `name` only with a capital. */
export const INSTRUMENTS: ReadonlyMap<string, 'law' | 'act' | 'name'> = new Map(
  table('instruments').map(([noun = '', sort]) => [noun, sort as 'law' | 'act' | 'name']),
)

export const FORCES: ReadonlyMap<string, VerbForce> = new Map(
  table('forces').map(([verb = '', affirmed, denied, needs]) => [
    verb,
    { ...force(affirmed, denied), needs: needs as VerbForce['needs'] },
  ]),
)

/** Verbs that say in the passive, of no law by name, what is allowed or forbidden, with the noun for it. */
export const DUTIES: ReadonlyMap<string, string> = new Map(
  table('duties').map(([verb = '', noun = '']) => [verb, noun]),
)

export const JUDGEMENTS: ReadonlyMap<string, Judgement> = new Map(
  table('judgements').map(([word = '', affirmed, denied, law = '']) => [word, { ...force(affirmed, denied), law }]),
)

const breaches = (part: string): ReadonlyMap<string, Breach> =>
  new Map(
    table('breaches')
      .filter(([, one]) => one === part)
      .map(([word = '', , affirmed, denied, prepositions = '']) => [
        word,
        { ...force(affirmed, denied), prepositions: prepositions.split(' ') },
      ]),
  )

export const BREACH_VERBS = breaches('verb')
export const BREACH_NOUNS = breaches('noun')
export const BREACH_ADJECTIVES = breaches('adjective')

/** How a standing follows a verb that gives it. */
export type StandingForm = 'as' | 'legal-as' | 'bare' | 'thing'
export const DESIGNATIONS: ReadonlyMap<string, ReadonlySet<StandingForm>> = new Map(
  table('designations').map(([verb = '', forms = '']) => [verb, new Set(forms.split(' ') as StandingForm[])]),
)

/** Verbs of what a document holds, with their voice. */
export const CONTENTS: ReadonlyMap<string, 'active' | 'passive'> = new Map(
  table('contents').map(([verb = '', voice]) => [verb, voice as 'active' | 'passive']),
)

export const STANDINGS: ReadonlySet<string> = new Set(list('standings'))
export const PRINCIPLES: ReadonlySet<string> = new Set(list('principles'))
/** Nouns of what has to be done. */
export const BINDING: ReadonlySet<string> = new Set(list('binding'))
export const APPROVALS: ReadonlySet<string> = new Set(list('approvals'))
/** Verbs of what rules allow, forbid and ask for. */
export const ACTS: ReadonlySet<string> = new Set(list('acts'))
/** Nouns of who comes to a place, beside those for persons. */
export const COMERS: ReadonlySet<string> = new Set(list('comers'))

/** Nouns of what the law gives to act on, with whether they need "legal" beside them. */
export const POWERS: ReadonlyMap<string, boolean> = new Map(
  table('powers').map(([noun = '', star]) => [noun, star !== undefined]),
)

/** Nouns of who gives orders that bind, with whether it is a court. */
export const AUTHORITIES: ReadonlyMap<string, boolean> = new Map(
  table('authorities').map(([noun = '', court]) => [noun, court !== undefined]),
)
