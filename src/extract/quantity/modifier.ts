import type { Modifier } from '../../model/quantity.ts'
import { readTable } from '../../text/lines.ts'

const MODIFIERS = readTable(new URL('./lexicon/modifiers.tsv', import.meta.url)).toSorted(
  ([a = ''], [b = '']) => b.length - a.length,
)
const KINDS = new Map(MODIFIERS.map(([words = '', modifier]) => [words, modifier as Modifier]))
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d-])(?<words>${MODIFIERS.map(([words = '']) => words.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,3}')).join('|')})\\s{1,3}$`,
  'iu',
)
const AFTER =
  /^\s{1,3}(?:or\s{1,3}(?<more>more|above|over|greater|older|higher)|or\s{1,3}(?<less>less|fewer|under|below|lower)|or\s{1,3}(?<about>so|thereabouts)|at\s{1,3}(?<least>least)|at\s{1,3}(?<most>most))(?![\p{L}])/iu

/** A modifier and how many characters it takes, with the white space between it and the number. */
export interface ModifierMatch {
  readonly modifier: Modifier
  readonly length: number
}

/** The modifier that ends right before `at`: "more than ", "about ". */
export function modifierBefore(text: string, at: number): ModifierMatch | null {
  const window = text.slice(Math.max(0, at - 34), at)
  if (/~\s?$/.test(window)) return { modifier: 'about', length: /~\s?$/.exec(window)![0].length }
  const match = BEFORE.exec(window)
  if (match === null) return null
  const modifier = KINDS.get(match.groups!.words!.toLowerCase().replace(/\s+/g, ' '))
  return modifier === undefined ? null : { modifier, length: match[0].length }
}

/** The modifier that stands right behind `at`: " or more", " or so". */
export function modifierAfter(text: string, at: number): ModifierMatch | null {
  const match = AFTER.exec(text.slice(at, at + 20))
  if (match === null) return null
  const { more, less, about, least } = match.groups!
  const modifier =
    (more ?? least) !== undefined ? 'at least' : less === undefined && about !== undefined ? 'about' : 'at most'
  return { modifier, length: match[0].length }
}
