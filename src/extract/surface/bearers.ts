import { isOrganizationNoun, isRoleNoun, isTitle, singular } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { type NamePhrase, namePhrases } from './names.ts'
import { phraseEnd } from './noun-phrases.ts'
import { tagging } from './tags.ts'

/** An office or description and the name that bears it, as words of one sentence tie them. */
export interface Bearer {
  readonly name: NamePhrase
  /** The words of the role, an article before it off. */
  readonly role: Span & { readonly text: string }
  readonly form: 'title' | 'label' | 'before' | 'after'
}

const cache = new WeakMap<Analysis, readonly Bearer[]>()

/** Titles before names, and appositions before ("the operator, X") and after ("X, director of Y") them, in order; cached. */
export function bearers(analysis: Analysis): readonly Bearer[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = namePhrases(analysis).flatMap((name) => {
      const { text } = analysis
      const titles: Bearer[] = name.title ? [{ name, role: name.title, form: 'title' }] : []
      const make = (form: Bearer['form'], span: Span | null): Bearer[] =>
        span ? [{ name, form, role: { ...span, text: text.slice(span.start, span.end) } }] : []
      return [
        ...titles,
        ...(name.title ? [] : make('label', label(analysis, name))),
        ...make('before', roleBefore(analysis, name)),
        ...make('after', roleAfter(analysis, name)),
      ]
    })
    cache.set(analysis, found)
  }
  return found
}

const OPENER = /^(?:the|its|their|his|her|our|a|an)$/i
/** What follows a name in apposition: "the mayor, X," or "said the mayor, X." */
const CLOSER = /^(?:[,.;:!?—–()"”’]|who|which)$/u
/** Descriptions that places bear. */
const PLACE_ROLE = /^(?:capital|city|town|village|port|island|resort|suburb|district|province|region|hub|stronghold)$/i
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady)\.?$/i

/** "the mayor, X", "the head of the company, X": the phrase that the comma before the name ends. */
function roleBefore(analysis: Analysis, { tokens: [start, end], title, kind }: NamePhrase): Span | null {
  const { tokens } = analysis
  const { clitics, tags } = tagging(analysis)
  const from = title !== null && ADDRESS.test(title.text) ? start - 1 : start
  if (tokens[from - 1]?.text !== ',' || !CLOSER.test(tokens[end]?.text ?? '.')) return null
  const comma = from - 1
  const first = analysis.sentences[tokens[start]!.sentence]!.tokens[0]
  let found: Span | null = null
  for (let at = comma - 1; at >= Math.max(first, comma - 12) && tokens[at]!.text !== ','; at--) {
    if (!OPENER.test(tokens[at]!.text) && clitics[at] !== 'POS') continue
    const opens = at + 1
    if (roleEnd(analysis, opens, comma) !== comma) break
    const head = headOf(analysis, opens, comma)
    const noun = tokens[head]!.text
    const isTied = found === null || tokens[head + 1]?.text === 'of'
    if (kind === 'place' && !PLACE_ROLE.test(noun)) break
    if (!isTied || (tags[head] === 'NNP' && !isTitle(noun)) || !isRoleNoun(noun) || isPlural(noun)) break
    found = { start: tokens[opens]!.start, end: tokens[comma - 1]!.end }
  }
  return found
}

/** "ferry company Osterlin", "the White Heron relief society": common nouns for a body right beside its name. */
function label(analysis: Analysis, { kind, tokens: [from, to] }: NamePhrase): Span | null {
  const { tokens, text } = analysis
  const { tags, clitics } = tagging(analysis)
  if (kind === 'person' || kind === 'place' || clitics[to - 1] !== '') return null
  const isLower = (at: number) => /^\p{Ll}/u.test(tokens[at]?.text ?? '') && /^(?:NN|JJ)$/.test(tags[at] ?? '')
  const isJoined = (at: number) => text.slice(tokens[at - 1]!.end, tokens[at]!.start) === ' '
  let open = from
  while (open > 0 && isLower(open - 1) && isJoined(open)) open--
  const before = tokens[from - 1]?.text ?? ''
  if (
    open < from &&
    isOrganizationNoun(before) &&
    !isPlural(before) &&
    tags[from - 1] === 'NN' &&
    /^(?:DT|IN|PRP\$|,|CC|:|VB[DZPNG]?|POS)$/.test(tags[open - 1] ?? ',')
  ) {
    return { start: tokens[open]!.start, end: tokens[from - 1]!.end }
  }
  let close = to
  while (close < tokens.length && isLower(close) && isJoined(close)) close++
  const isArticled = /^the$/i.test(before)
  const last = tokens[close - 1]?.text ?? ''
  if (isArticled && close > to && close - to <= 3 && SELF_NAMED.test(last))
    return { start: tokens[to]!.start, end: tokens[close - 1]!.end }
  return null
}

/** Bodies that are called by a name before the noun: "the Aurora relief society"; not "the Paris police". */
const SELF_NAMED =
  /^(?:society|charity|group|company|firm|newspaper|association|foundation|consortium|chain|airline|brewery|magazine|broadcaster|website|think-tank)$/

function isPlural(noun: string): boolean {
  return singular(noun.toLowerCase()) !== noun.toLowerCase()
}

/** End of a phrase of role: its noun phrase with what prepositions add, no participles. */
function roleEnd(analysis: Analysis, from: number, limit: number): number {
  const { tokens } = analysis
  let end = phraseEnd(analysis, from, limit)
  while (end > 0 && end < limit && /^(?:of|at|for|in|to|on|with|from)$/.test(tokens[end]!.text)) {
    const next = phraseEnd(analysis, end + 1, limit)
    if (next < 0) break
    end = next
  }
  return end
}

/** "X, director of Y," and "X, the country's biggest generator,": a phrase after the comma headed by a role noun. */
function roleAfter(analysis: Analysis, { tokens: [, to] }: NamePhrase): Span | null {
  const { tokens } = analysis
  const { clitics, tags } = tagging(analysis)
  let comma = to
  if (tokens[comma]?.text === '(' && tokens[comma + 2]?.text === ')') comma += 3
  if (tokens[comma]?.text === ',' && /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',')
    comma += 2
  if (tokens[comma]?.text !== ',' || clitics[to - 1] !== '') return null
  const last = analysis.sentences[tokens[comma]!.sentence]!.tokens[1]
  const start = comma + 1
  if (start >= last || tags[start] === 'PRP') return null
  const end = roleEnd(analysis, start, last)
  if (end < 0) return null
  const noun = tokens[headOf(analysis, start, end)]!.text
  if (!isRoleNoun(noun) || isPlural(noun)) return null
  if (tags[start] === 'NNP' && clitics[start] !== 'POS' && !isTitle(noun)) return null
  const isOpened = OPENER.test(tokens[start]!.text) || tags[start] === 'PRP$'
  const follows = tokens[end]?.text ?? '.'
  if (end < last && !/^(?:[,.;:—–)"”’]|who|which|and)$/u.test(follows)) return null
  // "X, the mayor and Y" is a list; "X, its director, Y, said" gives the office to Y.
  const next = tags[end + 1]
  if (follows === 'and' && (next === 'NNP' || next === 'DT')) return null
  if (follows === ',' && isOpened && next === 'NNP' && !/^(?:an?)$/i.test(tokens[start]!.text)) return null
  const open = OPENER.test(tokens[start]!.text) ? start + 1 : start
  return { start: tokens[open]!.start, end: tokens[end - 1]!.end }
}

/** Token index of the head noun of the phrase: its last noun before a preposition. */
export function headOf(analysis: Analysis, from: number, to: number): number {
  const end = phraseEnd(analysis, from, to)
  const { tags } = tagging(analysis)
  let at = (end < 0 ? to : end) - 1
  // "CERAC director" and coordination: the first conjunct's head decides
  while (at > from && !/^NN/.test(tags[at]!) && !isTitle(analysis.tokens[at]!.text)) at--
  return at
}
