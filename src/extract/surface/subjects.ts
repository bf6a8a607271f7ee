import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { isFiniteTag, longPhraseEnd, phraseEnd } from './noun-phrases.ts'
import { tagging } from './tags.ts'

/** Half-open range of token indices. */
export type TokenRange = readonly [from: number, to: number]

const AUXILIARY = new Set(
  "be am is are was were been being has have had having do does did 's 've 'd will would shall should can could may might must".split(
    ' ',
  ),
)
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|tomorrow|earlier|later|recently|week|month|year|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept\.?|oct\.?|nov\.?|dec\.?)$/i
const QUOTE = /^["“”„]$/u
const SUBORDINATOR =
  /^(?:that|if|because|while|although|though|unless|whether|since|as|when|where|after|before|until)$/i
const OPENER = /^(?:the|its|their|his|her|our)$/i
const TITLE_CASE = /^\p{Lu}\p{Ll}/u
const MOST_LOOKED_AT = 60
const MOST_PARENTHESES = 4
const MOST_DEPTH = 4

/** Subjects found before, by verb and depth: a run of verbs without a subject of their own asks for each again and again. */
const cache = new WeakMap<Analysis, Map<number, TokenRange | null>>()

/** First token of the verb group that holds token `at`: its auxiliaries, adverbs and times ("on Monday again denied"). */
export function verbGroupStart(analysis: Analysis, at: number): number {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  const first = analysis.sentences[tokens[at]!.sentence]!.tokens[0]
  let start = at
  while (start > first) {
    const word = tokens[start - 1]!.text.toLowerCase()
    const tag = tags[start - 1]!
    if (tag === 'RB' || tag === 'MD' || (AUXILIARY.has(word.replace(/n['’]t$/u, '')) && tag !== 'NN')) start--
    else if (TIME.test(word)) {
      let from = start - 1
      while (
        from > first &&
        (tags[from - 1] === 'CD' ||
          /^(?:last|this|late|early|on|in|the)$/i.test(tokens[from - 1]!.text) ||
          TIME.test(tokens[from - 1]!.text))
      )
        from--
      if (from === first) break
      start = from
    } else if (tag === 'CD' && start - 2 > first && TIME.test(tokens[start - 2]!.text)) start--
    else break
  }
  return start
}

/**
 * The noun phrase that is most plausibly the subject of the verb at token `at`: before its group, past what stands
 * between commas; of a coordinated verb or a participle the subject of the verb before it; of a relative clause what the
 * pronoun stands for. Null where no phrase fits.
 */
export function subjectTokens(analysis: Analysis, at: number): TokenRange | null {
  return subjectWithin(analysis, at, 0)
}

function subjectWithin(analysis: Analysis, at: number, depth: number): TokenRange | null {
  const known = cache.get(analysis) ?? new Map<number, TokenRange | null>()
  cache.set(analysis, known)
  const key = at * MOST_DEPTH + depth
  const before = known.get(key)
  if (before !== undefined) return before
  const found = findSubject(analysis, at, depth)
  known.set(key, found)
  return found
}

function findSubject(analysis: Analysis, at: number, depth: number): TokenRange | null {
  const { tokens } = analysis
  const { tags, clitics } = tagging(analysis)
  const first = analysis.sentences[tokens[at]!.sentence]!.tokens[0]
  const start = verbGroupStart(analysis, at)
  if (tags[at] === 'VBG' && start === at) return ofMainVerb(analysis, at, first, depth)
  // "she's said", "they'd deny": the subject holds the auxiliary as a clitic.
  const found = endingAt(analysis, start, first) ?? acrossCommas(analysis, start, first)
  // "people who heard the call | told": what stands before the verb is the object of the relative clause.
  if (found !== null && isFiniteTag(tags[found[0] - 1] ?? '')) {
    const owner = beforeRelative(analysis, found[0], first)
    if (owner !== null) return owner
  }
  if (found !== null) return antecedent(analysis, found, first)
  const restricted = beforeRelative(analysis, start, first)
  if (restricted !== null) return restricted
  const before = tokens[start - 1]?.text.toLowerCase() ?? ''
  if (
    start > first &&
    (tags[start - 1] === 'CC' || (before === ',' && tags[at] !== 'VBN') || clitics[start - 1] === 'POS')
  )
    return ofMainVerb(analysis, start - 1, first, depth)
  return null
}

/** "three people who heard her | told": the phrase before a relative clause that no comma parts from the verb. */
function beforeRelative(analysis: Analysis, end: number, first: number): TokenRange | null {
  const { tags } = tagging(analysis)
  for (let i = end - 1; i > first && i > end - 14; i--) {
    if (tags[i] === ',' || tags[i] === ':' || tags[i] === '"') return null
    if (tags[i] === 'WP' || tags[i] === 'WDT') return endingAt(analysis, i, first)
  }
  return null
}

/** The subject of the nearest finite verb before token `at` that has one. */
function ofMainVerb(analysis: Analysis, at: number, first: number, depth: number): TokenRange | null {
  if (depth + 1 >= MOST_DEPTH) return null
  const { tags } = tagging(analysis)
  let inner: TokenRange | null = null
  for (let i = at - 1; i > first && i > at - MOST_LOOKED_AT; i--) {
    if (!(isFiniteTag(tags[i]!) || isPast(analysis, i)) || isInRelative(analysis, i, at)) continue
    const found = subjectWithin(analysis, i, depth + 1)
    if (found === null) continue
    if (!isSubordinate(analysis, found[0], first)) return found
    inner ??= found
  }
  return inner
}

/** Whether a participle right after a noun and before another phrase is more likely its past tense: "the firm sold ships". */
function isPast(analysis: Analysis, at: number): boolean {
  const { tags } = tagging(analysis)
  if (/^(?:put|set|cut|hit|let|shut|cost|cast|split|quit)$/i.test(analysis.tokens[at]!.text))
    return /^VB[NP]?$/.test(tags[at]!) && /^(?:NN|NNS|NNP|PRP|,|RB)$/.test(tags[at - 1] ?? '')
  return (
    tags[at] === 'VBN' &&
    /^(?:NN|NNS|NNP|PRP)$/.test(tags[at - 1] ?? '') &&
    /^(?:DT|PRP\$|NN|NNS|NNP|CD|JJ|RP)$/.test(tags[at + 1] ?? '')
  )
}

/** Whether the clause whose subject starts at `at` hangs on a conjunction: "that the firm ...", "if she ...". */
function isSubordinate(analysis: Analysis, at: number, first: number): boolean {
  const { tags } = tagging(analysis)
  return at > first && (/^(?:WDT|WRB|WP)$/.test(tags[at - 1]!) || SUBORDINATOR.test(analysis.tokens[at - 1]!.text))
}

/** Whether the verb at `at` stands in a relative clause that a comma closes before `end`. */
function isInRelative(analysis: Analysis, at: number, end: number): boolean {
  const { tags } = tagging(analysis)
  for (let i = at - 1; i > at - 4 && i >= 0; i--) {
    if (tags[i] === 'WDT' || tags[i] === 'WP') return analysis.tokens.slice(at, end).some(({ text }) => text === ',')
    if (tags[i] === ',') return false
  }
  return false
}

/** The longest noun phrase of one comma-free stretch that ends right before token `end`. */
export function endingAt(analysis: Analysis, end: number, first: number): TokenRange | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  let best: TokenRange | null = null
  for (let i = end - 1; i >= first; i--) {
    const tag = tags[i]!
    const word = tokens[i]!.text
    if ((tag === 'WP' || tag === 'WDT') && i === end - 1) return [i, end]
    if (
      tag === ',' ||
      tag === ':' ||
      tag === '.' ||
      tag === '"' ||
      QUOTE.test(word) ||
      isFiniteTag(tag) ||
      tag === 'WDT' ||
      tag === 'WP' ||
      tag === 'WRB' ||
      tag === 'TO' ||
      tag === 'VB'
    ) {
      if (
        !(
          tag === '"' &&
          /^['’]$/.test(word) &&
          /s$/.test(tokens[i - 1]?.text ?? '') &&
          tokens[i - 1]!.end === tokens[i]!.start
        )
      )
        break
    }
    if (end - i > 30) break
    const isStart =
      i === first ||
      !/^(?:DT|PRP\$|JJ|CD|NN|NNS|NNP|VBN|VBG|POS)$/.test(tags[i - 1]!) ||
      tags[i] === 'DT' ||
      tags[i] === 'PRP' ||
      tags[i] === 'PRP$'
    // "said that seepage ...": the conjunction, not the determiner
    if (word === 'that' && i > first && /^VB/.test(tags[i - 1]!)) break
    if (isStart && longPhraseEnd(analysis, i, end) === end) best = [i, end]
  }
  return best
}

/** Subject before one or more stretches between commas: "X, director of Y, a small firm, said". */
function acrossCommas(analysis: Analysis, end: number, first: number): TokenRange | null {
  const { tokens } = analysis
  const { tags } = tagging(analysis)
  let close = end - 1
  if (tags[close] !== ',' && !/^[—–)]$/.test(tokens[close]?.text ?? '')) return null
  let best: TokenRange | null = null
  for (let turn = 0; turn < MOST_PARENTHESES; turn++) {
    let open = close - 1
    while (
      open > first &&
      tags[open] !== ',' &&
      !/^[—–;:]$/.test(tokens[open]!.text) &&
      !QUOTE.test(tokens[open]!.text)
    )
      open--
    if (open <= first || QUOTE.test(tokens[open]!.text) || tags[open] === ':') break
    const inner = tags[open + 1]!
    const found = endingAt(analysis, open, first)
    if (found === null) {
      close = open
      continue
    }
    const isTime = TIME.test(tokens[found[1] - 1]!.text) || tags[found[1] - 1] === 'CD'
    if (isTime || /^(?:IN|TO)$/.test(tags[found[0] - 1] ?? '')) {
      if (best === null) close = open
      if (best !== null || !isTime) break
      continue
    }
    // A phrase before "who ..." or before an apposition; go on while what was found may itself be an apposition.
    best = found
    const isBare = found[0] === first || tags[found[0] - 1] !== ','
    const isHead = OPENER.test(tokens[found[0]]!.text) && (inner === 'NNP' || TITLE_CASE.test(tokens[open + 1]!.text))
    if (isBare || isHead || !/^(?:WP|WDT|DT|NN|NNS|JJ|NNP|CD|PRP\$|VBN|IN)$/.test(inner)) break
    const isApposition = tags[found[0]] !== 'NNP' && tags[found[0]] !== 'PRP'
    if (!isApposition) break
    const earlier = endingAt(analysis, found[0] - 1, first)
    if (
      earlier === null ||
      tags[earlier[0]] !== 'NNP' ||
      TIME.test(tokens[earlier[1] - 1]!.text) ||
      /^(?:IN|TO)$/.test(tags[earlier[0] - 1] ?? '')
    )
      break
    close = found[0] - 1
    best = earlier
    break
  }
  return best
}

/** What a relative pronoun stands for; the phrase itself where it is none. */
function antecedent(analysis: Analysis, range: TokenRange, first: number): TokenRange | null {
  const { tags, clitics } = tagging(analysis)
  const tag = tags[range[0]]!
  if (tag !== 'WP' && tag !== 'WDT') return range
  const end = tags[range[0] - 1] === ',' ? range[0] - 1 : range[0]
  if (end <= first || clitics[end - 1] === 'POS') return null
  const near = nearest(analysis, end, first)
  if (near !== null && tags[near[1] - 1] === 'NNP') return near
  return endingAt(analysis, end, first) ?? near
}

/** The whole simple noun phrase that ends right before token `end`. */
function nearest(analysis: Analysis, end: number, first: number): TokenRange | null {
  let found: TokenRange | null = null
  for (let i = end - 1; i >= first && i > end - 8; i--) if (phraseEnd(analysis, i, end) === end) found = [i, end]
  return found
}

/** The words of a token range, a clitic auxiliary at its end off. */
export function spanOf(analysis: Analysis, [from, to]: TokenRange): Span {
  const { tokens } = analysis
  const clitic = tagging(analysis).clitics[to - 1]!
  const last = tokens[to - 1]!
  const end = clitic === '' ? last.end : last.start + last.text.search(/n['’]t$|['’](?:s|S|re|ve|ll|d|m|t)$/iu)
  return { start: tokens[from]!.start, end }
}
