import {
  isDocumentNoun,
  isKnownOutlet,
  isOrganizationHead,
  isOrganizationNoun,
  isOutletHead,
  isOutletNoun,
  isPersonNoun,
  singular,
} from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Anchor } from '../../model/anchor.ts'
import type { SourceKind } from '../../model/attribution.ts'
import { anchorAt } from '../../text/anchor.ts'
import { canonicalName } from '../clause/canonical-name.ts'
import { kindsByName, plainName } from '../surface/entities.ts'
import { type NamePhrase, namesBetween } from '../surface/names.ts'
import { headOf, phraseEnd } from '../surface/noun-phrases.ts'
import { spanOf, type TokenRange } from '../surface/subjects.ts'
import { tagging } from '../surface/tags.ts'
import { personBySurname } from './surnames.ts'

/** Who says something, resolved in its article. */
export interface Source {
  readonly source: string
  readonly sourceKind: SourceKind
  readonly anchor: Anchor
}

const SUBJECT_FORM: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['his', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['their', 'they'],
  ['its', 'it'],
])
const FIGURES = /^(?:figures|data|statistics|estimates|numbers)$/i
const NOBODY = /^(?:nobody|no-one|none|noone|neither|no)$/i

/** Nouns that stand for the words of the one they belong to: "X's remarks suggested". */
const WORDS_OF =
  /^(?:remarks?|comments?|speech|appearance|statement|testimony|answer|reply|response|interview|words|decision|announcement|criticism)$/i

/**
 * Who the noun phrase of tokens `range` is: the fullest name for a name, title and name, "the minister" or a pronoun; the
 * words as written for unnamed people. Null where it is nobody who can say anything ("the move suggests").
 */
export function sourceOf(analysis: Analysis, range: TokenRange): Source | null {
  return resolve(analysis, range, false)
}

/** As `sourceOf`, of a possessor: "the company's", "his". */
export function ownerOf(analysis: Analysis, range: TokenRange): Source | null {
  return resolve(analysis, range, true)
}

function resolve(analysis: Analysis, range: TokenRange, isOwner: boolean): Source | null {
  // Where no phrase stood there is nobody: "according to reports from", and no more.
  if (range[1] <= range[0]) return null
  const { tokens, text } = analysis
  const { tags, clitics } = tagging(analysis)
  const span = spanOf(analysis, range)
  const whole = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const words = isOwner ? whole.replace(/['’]s?$/u, '') : whole
  const anchor = anchorAt(text, span)
  const make = (source: string, sourceKind: SourceKind): Source => ({ source, sourceKind, anchor })
  if (NOBODY.test(tokens[range[0]]!.text)) return null
  const isPronoun = tags[range[0]] === 'PRP' || (isOwner && tags[range[0]] === 'PRP$' && range[1] === range[0] + 1)
  if (isPronoun && !/^one$/i.test(words.split(' ')[0]!)) {
    if (/^(?:we|us)$/i.test(words)) return ofWriter(analysis, anchor)
    const { byline } = analysis.article
    if (/^i$/i.test(words)) return byline.length === 1 ? make(byline[0]!, 'named') : null
    const known = canonicalName(analysis, SUBJECT_FORM.get(words.toLowerCase()) ?? words, span.start)
    if (/^(?:he|she|it|they|we|i|us|you|one|this|that|there|his|her|their|its)$/i.test(known))
      return personOpening(analysis, words, range[0], anchor)
    const kind = kindOfPhrase(analysis, known)
    // "it", "they" that go back to what cannot speak.
    return kind === null && /^(?:it|its|they|them|their)$/i.test(words) ? null : make(known, kind ?? 'unnamed')
  }
  const end = phraseEnd(analysis, range[0], range[1])
  const head = headOf(analysis, range[0], end < 0 ? range[1] : end)
  const noun = tokens[head]!.text.replace(/['’]s$/u, '')
  const name = titled(analysis, range) ?? nameAt(analysis, range[0], head)
  const possessed = possessor(analysis, range[0], head)
  if (name) {
    const next = appositionAfter(analysis, range)
    const full = canonicalName(analysis, name.text, name.start)
    if (next === null || kindOfName(analysis, full, name) === 'named')
      return make(full, kindOfName(analysis, full, name))
  }
  const apposed = appositionAfter(analysis, range)
  if (apposed)
    return make(
      canonicalName(analysis, apposed.text, apposed.start),
      kindOfName(analysis, plainName(apposed.text), apposed),
    )
  if (possessed) {
    const owner = canonicalName(analysis, possessed.text, possessed.start)
    const bearer = nameAfterComma(analysis, range[1])
    if (bearer && isPersonNoun(noun))
      return make(canonicalName(analysis, bearer.text, bearer.start), kindOfName(analysis, bearer.text, bearer))
    if (WORDS_OF.test(noun)) return make(owner, kindOfName(analysis, owner, possessed))
    const phrase = `${owner}'s ${text.slice(tokens[possessed.tokens[1]]!.start, span.end)}`
    if (isPersonNoun(noun)) return make(phrase, 'unnamed')
    const kind = kindOfName(analysis, owner, possessed)
    if (/^camp$/i.test(noun)) return make(phrase, kind)
    if (isOrganizationNoun(noun) || isOrganizationHead(noun)) return make(phrase, 'organization')
    return isDocumentNoun(noun) ? make(phrase, 'document') : null
  }
  // "figures from the port show": those who give them
  const isGiven = FIGURES.test(noun) && /^(?:from|by)$/i.test(tokens[end]?.text ?? '') && end + 1 < range[1]
  const giver = isGiven ? resolve(analysis, [end + 1, range[1]], false) : null
  if (giver) return giver
  const known = canonicalName(analysis, words, span.start)
  const kind = kindOfPhrase(analysis, known)
  if (kind !== null && known !== words && `the ${known}`.toLowerCase() !== words.toLowerCase()) return make(known, kind)
  const bearer = range[1] === range[0] + 1 ? personBySurname(analysis, words) : null
  if (bearer) return make(canonicalName(analysis, bearer.text, bearer.start), 'named')
  if (end < 0 || /^(?:DT|CD)$/.test(tags[head]!)) return ofQuantifier(analysis, range, make, words)
  const lower = noun.toLowerCase()
  const isDefinite = /^(?:the|its|their|his|her|our|this|that)$/i.test(tokens[range[0]]!.text)
  if (clitics[head] === 'POS' && !isOwner) return null
  if (isPersonNoun(lower) && !(isOrganizationNoun(lower) && isDefinite))
    return make(unpossessed(analysis, words, range), 'unnamed')
  if (isOutletNoun(lower)) return make(known, 'outlet')
  if (isOrganizationNoun(lower))
    return make(
      singular(lower) === lower || isDefinite ? known : words,
      singular(lower) === lower ? 'organization' : 'unnamed',
    )
  if (isDocumentNoun(lower)) return make(words.replace(/^(?:the|this|that)\s/i, ''), 'document')
  if (/^(?:circles|quarters|ranks|side|sides|authorities|elders|others|insiders)$/.test(lower))
    return make(words, 'unnamed')
  return null
}

/** "The skipper was sober. He said": the one person the sentence before opens with, where no name fits. */
function personOpening(analysis: Analysis, pronoun: string, at: number, anchor: Anchor): Source | null {
  const { sentences, tokens, text } = analysis
  const before = sentences[tokens[at]!.sentence - 1]
  if (!/^(?:he|she)$/i.test(pronoun) || before === undefined || before.heading) return null
  const [from, to] = before.tokens
  const end = phraseEnd(analysis, from, to)
  if (end < 0 || !/^(?:the|an?|one|his|her)$/i.test(tokens[from]!.text)) return null
  const noun = tokens[headOf(analysis, from, end)]!.text.toLowerCase()
  if (!isPersonNoun(noun) || singular(noun) !== noun) return null
  return { source: text.slice(tokens[from]!.start, tokens[end - 1]!.end), sourceKind: 'unnamed', anchor }
}

/** "we" of a report by a body that is no newsroom; null where the outlet is unknown. */
function ofWriter({ article: { outlet } }: Analysis, anchor: Anchor): Source | null {
  return outlet === null ? null : { source: outlet, sourceKind: isOutlet(outlet) ? 'outlet' : 'organization', anchor }
}

/** "some", "others", "two of them": people without a noun. */
function ofQuantifier(
  analysis: Analysis,
  range: TokenRange,
  make: (source: string, kind: SourceKind) => Source,
  words: string,
): Source | null {
  const first = analysis.tokens[range[0]]!.text.toLowerCase()
  return /^(?:some|others|many|most|several|few|all|both|one|two|three|four|five|another)$/.test(first) &&
    range[1] - range[0] <= 8
    ? make(words, 'unnamed')
    : null
}

/** "her lawyer": the possessive pronoun replaced by whose it is. */
function unpossessed(analysis: Analysis, words: string, range: TokenRange): string {
  const match = /^(his|her)\s+(.+)$/i.exec(words)
  if (!match) return words
  const { start } = analysis.tokens[range[0]]!
  const owner = canonicalName(analysis, match[1]!.toLowerCase() === 'his' ? 'he' : 'she', start)
  return /^(?:he|she)$/.test(owner) ? words : `${owner}'s ${match[2]}`
}

/** The name whose title opens the phrase ("US ambassador to Peru X"), or that ends it with its title ("of the union's president X"). */
function titled(analysis: Analysis, [from, to]: TokenRange): NamePhrase | undefined {
  const { start } = analysis.tokens[/^the$/i.test(analysis.tokens[from]!.text) ? from + 1 : from]!
  return namesBetween(analysis, from, to).find(
    ({ title, tokens: [, end] }) => title !== null && (title.start <= start || end === to),
  )
}

/** The name that ends at the head of the phrase. */
function nameAt(analysis: Analysis, from: number, head: number): NamePhrase | undefined {
  return namesBetween(analysis, from, head + 1).find(({ tokens: [a, b] }) => a >= from && b - 1 >= head && a <= head)
}

/** The name whose possessive stands before the head: "Norway's | foreign ministry". */
function possessor(analysis: Analysis, from: number, head: number): NamePhrase | undefined {
  return namesBetween(analysis, from, head).find(
    ({ tokens: [a, b] }) => a >= from && b <= head && tagging(analysis).clitics[b - 1] === 'POS',
  )
}

/** "the mayor, X": the name right after the comma after a bare description. */
function appositionAfter(analysis: Analysis, [from, to]: TokenRange): NamePhrase | null {
  const { tokens } = analysis
  if (
    tokens[to]?.text !== ',' ||
    !/^(?:the|its|their|his|her|an?)$/i.test(tokens[from]!.text) ||
    (phraseEnd(analysis, from, to) !== to && tokens[phraseEnd(analysis, from, to)]?.text !== 'of')
  )
    return null
  return nameAfterComma(analysis, to)
}

/** The name, its title with it, that starts right after the comma at token `to`. */
function nameAfterComma(analysis: Analysis, to: number): NamePhrase | null {
  const { tokens } = analysis
  if (tokens[to]?.text !== ',') return null
  const starts = ({ tokens: [a], title }: NamePhrase) => a === to + 1 || title?.start === tokens[to + 1]?.start
  return namesBetween(analysis, to + 1, to + 8).find(starts) ?? null
}

function kindOfName(analysis: Analysis, full: string, phrase: NamePhrase): SourceKind {
  if (isOutlet(full) && !(phrase.kind === 'person')) return 'outlet'
  const kind = kindsByName(analysis).get(plainName(full)) ?? phrase.kind
  if (kind === 'person') return 'named'
  if (kind === 'organization' || kind === 'place' || kind === 'group') return 'organization'
  return 'organization'
}

function isOutlet(name: string): boolean {
  const last = name.split(' ').at(-1)!
  return (
    isKnownOutlet(name) ||
    (name.includes(' ') &&
      isOutletHead(last) &&
      !/^(?:Record|Register|Leader|Standard|Review|Express|Independent|Reporter)$/.test(last))
  )
}

function kindOfPhrase(analysis: Analysis, phrase: string): SourceKind | null {
  const name = plainName(phrase)
  if (isOutlet(name)) return 'outlet'
  const kind = kindsByName(analysis).get(name)
  if (kind) return kind === 'person' ? 'named' : 'organization'
  const head = phrase
    .split(/\s+(?:of|for|at|in|with|who|from|on)\s+/)[0]!
    .split(' ')
    .at(-1)!
  if (isDocumentNoun(head) && !isOrganizationNoun(head)) return 'document'
  if (isOrganizationNoun(head) && singular(head.toLowerCase()) === head.toLowerCase()) return 'organization'
  return isPersonNoun(head) ? 'unnamed' : null
}
