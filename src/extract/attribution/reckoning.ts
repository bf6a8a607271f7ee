import type { Analysis } from '../../model/analysis.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { longPhraseEnd } from '../surface/noun-phrases.ts'
import { quotationsIn } from '../surface/quotes.ts'
import type { TokenRange } from '../surface/subjects.ts'
import { tagging } from '../surface/tags.ts'
import { hasFinite } from './clauses.ts'
import { trimmed } from './content.ts'
import { formOf } from './form.ts'
import { ownerOf, sourceOf } from './source.ts'

const RECKONING =
  /^(?:counts?|reckonings?|estimates?|figures|calculations?|accounts?|tally|numbers|admission|telling|records)$/i
const PUTTING = /^(?:puts?|describe[sd]|sees|saw|tells|told|phrased)$/i

/** A phrase that names the source of its clause, and who that is. */
interface Lead {
  readonly owner: TokenRange
  /** The tokens of the whole phrase. */
  readonly range: TokenRange
  readonly cue: TokenRange
}

/**
 * "By the company's count, ..." and "As X put it, ...", before the clause or behind it: the owner is the source.
 *
 * Not: "by the end of the count", "as the tide put it out".
 */
export const reckoning: Extractor = {
  name: 'attribution/reckoning',
  requires: ['sentences', 'tokens', 'names', 'coreference'],
  reads: [],
  extract: (analysis) =>
    analysis.sentences.flatMap(({ heading, tokens: [from, to] }) => {
      const found: Finding<Attribution>[] = []
      for (let at = from; at < to && !heading; at++) {
        const lead = byReckoning(analysis, at, to) ?? asPut(analysis, at, to)
        const one = lead && read(analysis, lead, [from, to])
        if (one) found.push(one)
      }
      return found
    }),
}

function byReckoning(analysis: Analysis, at: number, limit: number): Lead | null {
  const { tokens } = analysis
  const { tags, clitics } = tagging(analysis)
  if (!/^by$/i.test(tokens[at]!.text) || at + 2 >= limit) return null
  let end = at + 1
  while (end < Math.min(limit, at + 9) && !RECKONING.test(tokens[end]!.text)) {
    if (!/^(?:DT|PRP\$|NN|NNS|NNP|JJ|POS|")$/.test(tags[end]!)) return null
    end++
  }
  if (end >= limit || !RECKONING.test(tokens[end]!.text)) return null
  const range: TokenRange = [at, end + 1]
  if (tags[at + 1] === 'PRP$' && end <= at + 3) return { owner: [at + 1, at + 2], range, cue: range }
  for (let owner = end - 1; owner > at && owner >= end - 2; owner--)
    if (clitics[owner] === 'POS' || /^['’]$/u.test(tokens[owner]!.text))
      return { owner: [at + 1, clitics[owner] === 'POS' ? owner + 1 : owner], range, cue: range }
  return null
}

function asPut(analysis: Analysis, at: number, limit: number): Lead | null {
  const { tokens } = analysis
  if (!/^as$/i.test(tokens[at]!.text) || at + 3 >= limit) return null
  const end = longPhraseEnd(analysis, at + 1, limit)
  if (end < 0 || !PUTTING.test(tokens[end]?.text ?? '') || tokens[end + 1]?.text !== 'it') return null
  if (!/^[,.;:—–”"]$/u.test(tokens[end + 2]?.text ?? '.')) return null
  return { owner: [at + 1, end], range: [at, end + 2], cue: [end, end + 2] }
}

function read(analysis: Analysis, { owner, range, cue }: Lead, sentence: TokenRange): Finding<Attribution> | null {
  const { tokens, text } = analysis
  const source = cue[0] === range[0] ? ownerOf(analysis, owner) : sourceOf(analysis, owner)
  const span = source && contentBeside(analysis, range, sentence)
  if (!source || !span) return null
  const isQuoted = quotationsIn(analysis, tokens[range[0]]!).some(({ start }) => start < tokens[range[0]]!.start)
  if (isQuoted) return null
  return {
    rule: reckoning.name,
    anchor: anchorAt(text, span),
    content: {
      kind: 'attribution',
      source: source.source,
      sourceKind: source.sourceKind,
      sourceAnchor: source.anchor,
      cue: text.slice(tokens[cue[0]]!.start, tokens[cue[1] - 1]!.end),
      form: formOf(analysis, span),
      via: [],
    },
  }
}

/** The clause that follows a phrase at the head of its clause, up to a semicolon; else the clause before a phrase at its end. */
function contentBeside(analysis: Analysis, [at, end]: TokenRange, [from, to]: TokenRange): Span | null {
  const { tokens } = analysis
  const isFirst = at === from || /^(?:[;—–:]|but|and)$/i.test(tokens[at - 1]!.text)
  const stops = (token: number) => tokens[token]!.text === ';'
  if (isFirst) {
    let close = end
    while (close < to && !stops(close)) close++
    return hasFinite(analysis, end, close) ? trimmed(analysis, end, close) : null
  }
  if (!/^[,.;]$/.test(tokens[end]?.text ?? '.')) return null
  let open = at
  while (open > from && !stops(open - 1)) open--
  return hasFinite(analysis, open, at) ? trimmed(analysis, open, at) : null
}
