import { readLines } from '../../text/lines.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames, namesIn, type ProperName } from '../corpus/names.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { kindOf } from '../measures/kinds.ts'
import { actOf, deedOf, isEmpty, isKind, isPreposition, plainOf } from './act.ts'

const MAGNITUDES = new Set(readLines(new URL('../lexicon/magnitudes.txt', import.meta.url)))
const DURATION = /^(?:year|month|week|day|hour)s?$/
/** "A range of tax options" is about the options. */
const QUANTITY =
  /^(?:an?|the|its|their)\s(?:\p{L}+\s)?(?:range|series|number|set|raft|package|variety|list|round|wave|combination)\sof\s/iu
/** "A 9-kilometre canal", "a six-storey hotel": the size of a thing describes it, and another text may leave it out. */
const withoutSize = (label: string): string =>
  label.replace(/([\p{L}\d.]+)-\p{L}+\s/gu, (whole, first: string) => (isNumberWord(fold(first)) ? '' : whole))

/** What a label is about: the kind of step, and what it is done to. */
export interface Matter {
  /** Stem that stands for the kind of step. */
  readonly act: string
  /** Stem of the adjective that tells its kind: `militari`; null without. */
  readonly kind: string | null
  /** Stems of the other words that bear weight, names left out. */
  readonly rest: ReadonlySet<string>
  /** Names that not half of all reports speak of. */
  readonly names: readonly ProperName[]
  /** Whether it is taken against the will of whom it touches: "unilateral strikes", "without the owner's consent". */
  readonly isAlone: boolean
  /** Those of the names that stand before the thing acted on and tell which it is: "the Millrace bridge". */
  readonly telling: ReadonlySet<string>
}

/** Words by which a step is taken against the will of whom it touches. */
export const ALONE =
  /(?<!\beven\s)\b(?:unilateral(?:ly)?\b|without\s(?:\S+\s){0,3}?(?:agreement|approval|blessing|consent|mandate|permission)\b)/iu
/** The act of a step of which no more is told than that it is taken alone: "unilateral action". */
const ALONE_ONLY = stem('unilateral')

/** Take a label apart; null where its words name no certain step. */
export function matterOf(label: string, corpus: Corpus, isSetting: (name: ProperName) => boolean): Matter | null {
  const all = words(withoutSize(label.replace(QUANTITY, ''))).map((word) => fold(word).replace(/'s?$/, ''))
  const named = namesIn(label, { start: 0, end: label.length }, corpus)
  const inNames = new Set(named.flatMap(({ words: own }) => own))
  const weighs = (word: string): boolean =>
    !isStopword(word) &&
    !isNumberWord(word) &&
    !word.split('-').some((part) => DURATION.test(part)) &&
    !isEmpty(stem(word))
  const act = actOf(label, all, inNames, weighs)
  if (act === null || all.length === 0) return null
  const own = isKind(stem(act)) ? stem(act) : deedOf(act.includes(' ') ? act : stem(act))
  // "US" and "U.S." are too short to tell two things apart.
  const names = named.filter((name) => name.words.some((word) => word.length > 2) && !isSetting(name))
  const rest = all.flatMap((word, at) => {
    if (!weighs(word) || word.length < 2 || inNames.has(word) || MAGNITUDES.has(word) || isPreposition(word)) return []
    if (deedOf(stem(word)) === own) return []
    // An amount says which step it is only as a whole: "six metres", never "metres".
    const before = all[at - 1] ?? ''
    const isAmount =
      isNumberWord(before) && !isStopword(before) && ![...'€£$¥'].some((sign) => label.includes(`${sign}${before}`))
    return isAmount ? `${before} ${stem(word)}` : deedOf(stem(word))
  })
  const adjective = all.map(stem).find((one) => isKind(one) && one !== ALONE_ONLY) ?? null
  return {
    act: own,
    kind: own === adjective || own === 'strike' ? adjective : kindOf(stem(act)),
    rest: new Set(rest.filter((one) => ![own, stem(act), ALONE_ONLY].includes(one) && !isEmpty(one))),
    names,
    isAlone: ALONE.test(label),
    telling: new Set(names.map(({ words: told }) => told.join(' ')).filter((name) => isBeforeNoun(name, all))),
  }
}

/** Stems of running text as matters have them, by which a sentence can be held against a step. */
export const deedStems = (text: string): string[] =>
  words(text)
    .filter((word) => !isStopword(fold(word)))
    .map((word) => {
      const plain = plainOf(fold(word))
      return deedOf(stem(plain ?? word))
    })

function isBeforeNoun(name: string, all: readonly string[]): boolean {
  const words = name.split(' ')
  const at = all.findIndex((_, i) => words.every((word, j) => all[i + j] === word))
  const next = all[at + words.length]
  return at >= 0 && next !== undefined && !isStopword(next) && !isPreposition(next)
}

/** Of the shorter label's stems that the other must have. */
const SHARED = 0.5

/** How many stems tie two labels that can be of one step; null where they are of two. A label of the act alone ties to any. */
export function tie(a: Matter, b: Matter): number | null {
  if (a.isAlone !== b.isAlone) return null
  const isUntold = a.isAlone && (a.act === ALONE_ONLY || b.act === ALONE_ONLY)
  const isOneKind = isUntold || (a.kind !== null && a.kind === b.kind)
  if (a.act !== b.act && !isOneKind) return null
  if (judgeNames(a.names, b.names) === 'apart') return null
  if (a.telling.size > 0 !== b.telling.size > 0) return null
  const both = [...a.rest].filter((one) => b.rest.has(one)).length
  const least = Math.min(a.rest.size, b.rest.size)
  if (isOneKind || least === 0) return both
  return both / least >= SHARED ? both : null
}
