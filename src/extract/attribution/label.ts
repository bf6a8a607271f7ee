import type { Analysis } from '../../model/analysis.ts'
import { namesBetween } from '../surface/names.ts'
import type { TokenRange } from '../surface/subjects.ts'
import { tokenAt } from '../surface/tokens.ts'
import { hasFinite } from './clauses.ts'
import type { CueEntry } from './cues.ts'
import type { Saying } from './sayings.ts'
import { personBySurname } from './surnames.ts'

const entry: CueEntry = { lemma: 'say', class: 'say', takes: new Set('qsb'), prepositions: new Set() }
/** Tokens from the first of the name to the colon: "Ida Roe, who chairs" is no label, "Ida Roe, head of the yard" is. */
const REACH = 12

/**
 * The saying of a person's name and a colon at the head of a sentence, as minutes, live pages and lists of quotations have
 * it: "Roe: the yard will close"; null where token `colon` is no such colon.
 *
 * Not: a place, a body or a thing before the colon, a name inside a sentence, a list without a verb.
 *
 * @param range  tokens of the sentence
 */
export function labelAt(analysis: Analysis, colon: number, [from, to]: TokenRange): Saying | null {
  const { tokens } = analysis
  if (tokens[colon]!.text !== ':' || colon - from > REACH || colon + 1 === to) return null
  if (!/^["“„‘'«]$/u.test(tokens[colon + 1]!.text) && !hasFinite(analysis, colon + 1, to)) return null
  const opens = /^[-–—•*·]$/u.test(tokens[from]!.text) ? from + 1 : from
  if (opens + 1 === colon && personBySurname(analysis, tokens[opens]!.text) !== null)
    return saying(colon, [opens, colon])
  const isFirst = ({ start }: { readonly start: number }): boolean => tokenAt(analysis, start) === opens
  const name = namesBetween(analysis, opens, colon).find((one) => isFirst(one) || (one.title && isFirst(one.title)))
  if (name?.kind !== 'person' || hasFinite(analysis, opens, colon)) return null
  const subject = [opens, name.tokens[1]] as const
  if (subject[1] < colon && !/^(?:,|\(|of|from)$/.test(tokens[subject[1]]!.text)) return null
  return saying(colon, subject)
}

const saying = (colon: number, subject: TokenRange): Saying => ({
  entry,
  verb: colon,
  cue: [colon, colon + 1],
  subject,
  isInverted: false,
  after: colon + 1,
  addressee: null,
})
