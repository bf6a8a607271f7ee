import { isOrganizationNoun, isOutletNoun, isPersonNoun } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { headOf, isFiniteTag, phraseEnd } from '../surface/noun-phrases.ts'
import { quotations } from '../surface/quotes.ts'
import { subjectTokens, type TokenRange, verbGroupStart } from '../surface/subjects.ts'
import { tagging } from '../surface/tags.ts'
import { tokenAt } from '../surface/tokens.ts'
import { type CueEntry, cueForm, isVoiced, phrasalCue, stanceWord } from './cues.ts'
import { estimateCue } from './estimates.ts'
import { invertedSubject } from './inversion.ts'
import { labelAt } from './label.ts'

/** A cue of saying in its sentence, with who says it. */
export interface Saying {
  readonly entry: CueEntry
  /** Token index of the verb. */
  readonly verb: number
  /** Tokens of the cue, negation and particle with it. */
  readonly cue: TokenRange
  readonly subject: TokenRange
  /** Whether the subject follows the verb: ", said X". */
  readonly isInverted: boolean
  /** First token after cue, subject where inverted, and the person addressed. */
  readonly after: number
  readonly addressee: TokenRange | null
}

const SURE = /^(?:said|says|told|tells|wrote|warned|argues|argued|insisted|insists|believes|denied|denies)$/
const ADDRESSED = new Set(['tell', 'inform', 'notify', 'assure', 'reassure', 'remind', 'brief'])
const cache = new WeakMap<Analysis, readonly Saying[]>()

/** Every cue with a subject outside quotations and headings, in order; cached. */
export function sayings(analysis: Analysis): readonly Saying[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = collect(analysis)
    cache.set(analysis, found)
  }
  return found
}

function collect(analysis: Analysis): Saying[] {
  const { sentences, tokens } = analysis
  const quotes = quotations(analysis)
  const found: Saying[] = []
  let q = 0
  for (const {
    heading,
    tokens: [from, to],
  } of sentences) {
    if (heading) continue
    for (let at = from; at < to; at++) {
      const { start } = tokens[at]!
      while (q < quotes.length && quotes[q]!.end <= start) q++
      if (q < quotes.length && quotes[q]!.start <= start) continue
      const saying = sayingAt(analysis, at, to) ?? labelAt(analysis, at, [from, to])
      if (saying) found.push(saying)
    }
  }
  return found
}

function sayingAt(analysis: Analysis, at: number, limit: number): Saying | null {
  const { tokens } = analysis
  const found = cueAt(analysis, at, limit)
  if (found === null) return null
  const { entry, end } = found
  const inverted = invertedSubject(analysis, at, entry, limit)
  const subject = inverted ?? sharedSubject(analysis, at) ?? subjectTokens(analysis, at)
  if (subject === null || (inverted === null && subject[1] > at)) return null
  const negation = negationBefore(analysis, at)
  const cue: TokenRange = [negation, end]
  let after = inverted ? inverted[1] : end
  let addressee: TokenRange | null = null
  if (ADDRESSED.has(entry.lemma) || entry.takes.has('a')) {
    const to = tokens[after]?.text === 'to' ? after : phraseEnd(analysis, after, limit)
    const follows = tokens[to]?.text ?? ''
    const isAddressee =
      ADDRESSED.has(entry.lemma) ||
      /^(?:that|,|:|["“‘])$/u.test(follows) ||
      (entry.class === 'ask' && (entry.prepositions.has(follows) || /^(?:whether|if|why|how)$/.test(follows)))
    if (to > after && isAddressee && tokens[after]!.text !== 'that' && isListener(analysis, after, to)) {
      addressee = [after, to]
      after = to
    } else if (ADDRESSED.has(entry.lemma) && inverted === null) return null
  }
  return { entry, verb: at, cue, subject, isInverted: inverted !== null, after, addressee }
}

const predicates = new WeakMap<Analysis, ReadonlyMap<number, Clause>>()

/**
 * "Ida Roe, the border chief, has been firm, promising to act": whose a participle read as a quality is, by its clause or
 * the one it hangs on; null for other forms.
 */
function sharedSubject(analysis: Analysis, at: number): TokenRange | null {
  const { tokens, words, clauses } = analysis
  if (tagging(analysis).tags[at] !== 'JJ' || tokens[at - 1]?.text !== ',') return null
  let byStart = predicates.get(analysis)
  if (byStart === undefined) {
    byStart = new Map(clauses.map((clause) => [words[clause.predicate]!.start, clause]))
    predicates.set(analysis, byStart)
  }
  const clause = byStart.get(tokens[at]!.start)
  if (clause?.relation !== 'adverbial') return null
  const subject = clause.subject ?? (clause.parent === null ? null : clauses[clause.parent]!.subject)
  if (subject === null) return null
  const [from, to] = subject.words
  const range: TokenRange = [tokenAt(analysis, words[from]!.start), tokenAt(analysis, words[to - 1]!.end - 1) + 1]
  return range[1] <= at ? range : null
}

const LISTENERS =
  /^(?:conference|hearing|rally|crowd|audience|session|chamber|house|meeting|summit|television|radio|tv|parliament|court|investors|lawmakers|reporters|newsmen)$/i

/** Whether the phrase may name somebody who is told something. */
function isListener(analysis: Analysis, from: number, to: number): boolean {
  const { tags } = tagging(analysis)
  const head = headOf(analysis, from, to)
  const noun = analysis.tokens[head]!.text
  return (
    /^(?:PRP|NNP)$/.test(tags[head]!) ||
    /^\p{Lu}/u.test(noun) ||
    tags[from] === 'PRP' ||
    LISTENERS.test(noun) ||
    isPersonNoun(noun) ||
    isOrganizationNoun(noun) ||
    isOutletNoun(noun)
  )
}

/** The cue whose verb stands at `at`, and the token index past it. */
function cueAt(analysis: Analysis, at: number, limit: number): { entry: CueEntry; end: number } | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  const word = tokens[at]!.text
  const tag = tags[at]!
  const next = tokens[at + 1]?.text ?? ''
  const phrasal = /^VB/.test(tag) && at + 1 < limit ? phrasalCue(word, next) : undefined
  if (phrasal && isActive(analysis, at)) return { entry: phrasal, end: at + 2 }
  if (/^(?:express(?:es|ed|ing)?|voice[sd]?|voicing)$/i.test(word) && /^(?:VB|NN)/.test(tag))
    return voicedCue(analysis, at, limit)
  if (/^(?:is|are|was|were|remains?|remained|seems?|seemed)$/i.test(word)) return stanceCue(analysis, at, limit)
  const estimate = /^(?:VB|NNS?$)/.test(tag) ? estimateCue(analysis, at, limit) : null
  if (estimate && isActive(analysis, at)) return estimate
  const form = cueForm(word)
  if (
    form === undefined ||
    form.entry.lemma === 'put' ||
    !(/^VB/.test(tag) || SURE.test(word.toLowerCase()) || looksVerbal(analysis, at))
  )
    return null
  if (!isActive(analysis, at)) return null
  if (form.entry.lemma === 'ask' && /^not$/i.test(next)) return null
  if (form.entry.lemma === 'decline' || form.entry.lemma === 'refuse') return refusal(analysis, at, limit, form.entry)
  return { entry: form.entry, end: at + 1 + statementAfter(analysis, at + 1, limit) }
}

/** Tokens of "in a statement", "in an interview" right after a cue; 0 where there are none. */
function statementAfter({ tokens }: Analysis, at: number, limit: number): number {
  if (!/^in$/i.test(tokens[at]?.text ?? '') || !/^an?$/i.test(tokens[at + 1]?.text ?? '')) return 0
  for (let end = at + 2; end < Math.min(limit, at + 5); end++) {
    if (
      /^(?:statement|interview|letter|e-?mail|post|tweet|speech|release|briefing|note|message|report|memo)$/i.test(
        tokens[end]!.text,
      )
    )
      return end + 1 - at
  }
  return 0
}

/** Whether a word tagged as a noun must be a verb: between a plain subject and "that", a pronoun or a determiner. */
function looksVerbal(analysis: Analysis, at: number): boolean {
  const { tags } = tagging(analysis)
  const next = analysis.tokens[at + 1]?.text.toLowerCase() ?? ''
  const before = tags[at - 1] ?? ''
  if (!/^(?:NN|NNS|NNP|JJ|RB)$/.test(tags[at]!) || !/^\p{Ll}/u.test(analysis.tokens[at]!.text)) return false
  if (/^[.,]$/.test(next) && cueForm(analysis.tokens[at]!.text)?.form === 'third' && endsClause(analysis, at))
    return true
  if (cueForm(analysis.tokens[at]!.text)?.form === 'third' && /^(?:NN|NNP)$/.test(before) && isOnlyVerb(analysis, at))
    return true
  if (next === 'that' && /^(?:show|suggest|indicate|reveal|confirm)$/.test(analysis.tokens[at]!.text)) return true
  // "..., promising to act": read as a quality, yet no quality has a verb behind it after a comma.
  const verb = /^["“‘]$/u.test(analysis.tokens[at + 2]?.text ?? '') ? at + 3 : at + 2
  if (before === ',' && /ing$/i.test(analysis.tokens[at]!.text) && next === 'to' && tags[verb] === 'VB') return true
  if (next === 'that') return /^(?:NNS|NNP|PRP|DT|RB|CC|,)$/.test(before)
  return /^(?:NNP|NNS|PRP)$/.test(before) && /^(?:it|them|him|her|the|a|an|its|his|their)$/.test(next)
}

/** "The owner's side urges caution": no other word up to the next comma or "that" can be the verb of the sentence. */
function isOnlyVerb(analysis: Analysis, at: number): boolean {
  const { tokens, sentences } = analysis
  const { tags, clitics } = tagging(analysis)
  const [from, to] = sentences[tokens[at]!.sentence]!.tokens
  for (let i = from; i < to; i++) {
    if (i !== at && (isFiniteTag(tags[i]!) || (clitics[i] !== '' && clitics[i] !== 'POS'))) return false
    if (i > at && /^(?:[,;:]|that|which|who)$/.test(tokens[i]!.text)) return true
  }
  return true
}

/** "..., the federation estimates.": a comma stands before the short phrase that the word ends. */
function endsClause(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis
  for (let i = at - 1; i > at - 8 && i >= 0; i--) {
    if (tokens[i]!.text === ',') return i < at - 1 && phraseEnd(analysis, i + 1, at) === at
  }
  return false
}

/** Whether the verb is said of a doer: finite, or a participle or infinitive in a group that makes it so. */
function isActive(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis
  const { tags, clitics } = tagging(analysis)
  const start = verbGroupStart(analysis, at)
  const group = tokens.slice(start, at).map(({ text }) => text.toLowerCase())
  const tag = tags[at]!
  const word = tokens[at]!.text.toLowerCase()
  const before = tokens[start - 1]?.text.toLowerCase() ?? ''
  const hasBe =
    group.some((one) => /^(?:be|am|is|are|was|were|been|being)(?:n['’]t)?$/.test(one)) || clitics[start - 1] === 'VBZ'
  if (before === 'to' && start === at) return false
  if (/ing$/.test(word)) {
    if (hasBe) return cueForm(word)?.entry.takes.has('r') !== true
    return /^(?:,|while|by|—|–|-|\)|and)$/.test(before) || before === ''
  }
  const isBase = cueForm(word)?.form === 'base'
  if (isBase && group.every((one) => /ly$|^(?:again|also|still|now|even|often)$/.test(one))) return before !== 'to'
  if (isBase) {
    if (group.some((one) => /^(?:can|could|may|might|must|should|shall|ca)(?:n['’]t|not)?$/.test(one))) return false
    return group.some((one) => /^(?:do|does|did|would|will|wo)(?:n['’]t)?$/.test(one)) || tag === 'VBP'
  }
  if (hasBe) return false
  // "a council asked to vote deserves": it was asked
  if (/^(?:asked|told|urged|ordered|advised)$/.test(word) && tokens[at + 1]?.text === 'to' && group.length === 0)
    return !isFollowedByVerb(analysis, at)
  if (tag === 'VBN' && tokens[at + 1]?.text === 'by') return false
  if (
    tag === 'VBN' &&
    group.length === 0 &&
    /^(?:as|in|on|at|for|from)$/.test(tokens[at + 1]?.text ?? '') &&
    isFollowedByVerb(analysis, at)
  )
    return false
  return true
}

/** "a memo written in March says": whether the sentence goes on to a finite verb before any comma. */
function isFollowedByVerb(analysis: Analysis, at: number): boolean {
  const { tags } = tagging(analysis)
  const [, to] = analysis.sentences[analysis.tokens[at]!.sentence]!.tokens
  for (
    let i = at + 1;
    i < to &&
    (tags[i] !== ',' || tags[i + 1] === 'CD') &&
    tags[i] !== ':' &&
    !/^(?:that|if|who|what|which|when|where|why|how|whether|as|because|before|after|until|while|and)$/.test(
      analysis.tokens[i]!.text,
    );
    i++
  )
    if (isFiniteTag(tags[i]!)) return true
  return false
}

/** Start of the negated auxiliary of the verb group, or the verb itself: "does not | expect". */
function negationBefore(analysis: Analysis, at: number): number {
  const { tokens } = analysis
  const start = verbGroupStart(analysis, at)
  for (let i = start; i < at; i++) {
    const isNot = /^(?:not|never)$|n['’]t$/i.test(tokens[i]!.text)
    if (isNot) {
      const aux =
        i > start && tagging(analysis).tags[i] === 'RB' && /^(?:VB|MD)/.test(tagging(analysis).tags[i - 1]!) ? i - 1 : i
      return aux
    }
    if (/^(?:again|repeatedly|publicly|flatly)$/i.test(tokens[i]!.text) && i === at - 1) return i
  }
  return at
}

/** "expressed deep concern about": the cue ends with the noun. */
function voicedCue(analysis: Analysis, at: number, limit: number): { entry: CueEntry; end: number } | null {
  const { tokens } = analysis
  if (!isActive(analysis, at)) return null
  for (let i = at + 1; i < Math.min(limit, at + 6); i++) {
    if (!/^(?:DT|PRP\$|JJ|RB|NN|NNS|VBG|CC)$/.test(tagging(analysis).tags[i]!)) return null
    if (isVoiced(tokens[i]!.text)) {
      return {
        entry: {
          lemma: 'express',
          class: 'believe',
          takes: new Set('st'),
          prepositions: new Set(['about', 'over', 'at', 'for', 'to', 'in', 'of', 'on', 'regarding', 'with']),
        },
        end: i + 1,
      }
    }
  }
  return null
}

/** "remain adamant that", "is worried about". */
function stanceCue(analysis: Analysis, at: number, limit: number): { entry: CueEntry; end: number } | null {
  const { tokens } = analysis
  for (let i = at + 1; i < Math.min(limit, at + 5); i++) {
    const word = tokens[i]!.text.toLowerCase()
    const entry = stanceWord(word)
    if (entry) return { entry, end: i + 1 }
    if (word === 'against' && i === at + 1)
      return { entry: { lemma: 'against', class: 'deny', takes: new Set('ng'), prepositions: new Set() }, end: i + 1 }
    if (!/^(?:RB|DT|PRP)$/.test(tagging(analysis).tags[i]!)) return null
  }
  return null
}

/** "declined to comment", "refused to confirm or deny": the cue holds the verb refused. */
function refusal(
  analysis: Analysis,
  at: number,
  limit: number,
  entry: CueEntry,
): { entry: CueEntry; end: number } | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  if (tokens[at + 1]?.text !== 'to') return null
  let end = at + 3
  if (tags[end] === 'CC' && /^(?:VB|VBP|NN)$/.test(tags[end + 1] ?? '')) end += 2
  return end <= limit
    ? { entry: { ...entry, takes: new Set('swnt'), prepositions: new Set(['on', 'about']) }, end }
    : null
}
