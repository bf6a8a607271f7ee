import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { isOrganizationNoun, isPersonNoun, isTitle, singular } from './lexicon.ts'
import { type NamePhrase, namePhrases } from './names.ts'
import { longPhraseEnd, phraseEnd } from './noun-phrases.ts'
import { tagging } from './tags.ts'

/** An office or description and the name that bears it, as words of one sentence tie them. */
export interface Bearer {
  readonly name: NamePhrase
  /** The words of the role, an article before it off. */
  readonly role: Span & { readonly text: string }
  readonly form: 'title' | 'before' | 'after'
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
      return [...titles, ...make('before', roleBefore(analysis, name)), ...make('after', roleAfter(analysis, name))]
    })
    cache.set(analysis, found)
  }
  return found
}

/** Whether a common noun may head a description of somebody or some body. */
export function isRoleNoun(noun: string): boolean {
  return isPersonNoun(noun) || isOrganizationNoun(noun) || isTitle(noun)
}

/** "the mayor, X": the phrase with an article right before the comma before the name. */
function roleBefore(analysis: Analysis, { tokens: [start], title }: NamePhrase): Span | null {
  const { tokens } = analysis
  let from = start
  while (title !== null && from > 0 && tokens[from - 1]!.start >= title.start) from--
  const { tags, clitics } = tagging(analysis)
  const comma = tokens[from - 1]?.text === ',' ? from - 1 : -1
  if (comma < 1 || tokens[comma - 1]!.sentence !== tokens[from]!.sentence) return null
  const first = analysis.sentences[tokens[from]!.sentence]!.tokens[0]
  for (let at = comma - 1; at >= Math.max(first, comma - 9); at--) {
    const isOpen = /^(?:the|its|their|his|her|our|a|an)$/i.test(tokens[at]!.text) || clitics[at] === 'POS'
    if (!isOpen) continue
    const opens = clitics[at] === 'POS' ? at + 1 : at
    if (phraseEnd(analysis, opens, comma) !== comma && longPhraseEnd(analysis, opens, comma) !== comma) return null
    const head = headOf(analysis, opens, comma)
    if (tags[head] === 'NNP' && !isTitle(tokens[head]!.text)) return null
    if (
      !isRoleNoun(tokens[head]!.text) ||
      singular(tokens[head]!.text.toLowerCase()) !== tokens[head]!.text.toLowerCase()
    )
      return null
    const open = /^(?:the|its|their|his|her|our|a|an)$/i.test(tokens[opens]!.text) ? opens + 1 : opens
    return closes(analysis, start) ? { start: tokens[open]!.start, end: tokens[comma - 1]!.end } : null
  }
  return null
}

/** Whether the name that starts at `from` is followed by a comma, a verb, a stop or the like, not by more of a list. */
function closes(analysis: Analysis, from: number): boolean {
  const { tokens } = analysis
  let at = from
  while (at < tokens.length && tagging(analysis).tags[at] === 'NNP') at++
  return !/^(?:and|or|&)$/.test(tokens[at]?.text ?? '')
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
  if (start >= last) return null
  const end = longPhraseEnd(analysis, start, last)
  if (end < 0 || tags[start] === 'PRP') return null
  const head = headOf(analysis, start, end)
  const noun = tokens[head]!.text
  if (!isRoleNoun(noun) || singular(noun.toLowerCase()) !== noun.toLowerCase()) return null
  if (tags[start] === 'NNP' && !/['’]s$/u.test(tokens[start]!.text) && !isTitle(noun)) return null
  const follows = tokens[end]?.text ?? '.'
  if (!/^(?:[,.;:—–)"”]|who|which|and|said|says|told)$/u.test(follows)) return null
  // "X, Y and Z": a list, unless what follows "and" is again about X
  if (follows === 'and' && tags[end + 1] === 'NNP') return null
  const open = /^(?:the|a|an)$/i.test(tokens[start]!.text) ? start + 1 : start
  return { start: tokens[open]!.start, end: tokens[end - 1]!.end }
}

/** Token index of the head noun of the phrase: its last noun before a preposition. */
export function headOf(analysis: Analysis, from: number, to: number): number {
  const end = phraseEnd(analysis, from, to)
  const { tags } = tagging(analysis)
  let at = (end < 0 ? to : end) - 1
  // "CERAC director" and coordination: the first conjunct's head decides
  while (at > from && !/^NN/.test(tags[at]!)) at--
  return at
}
