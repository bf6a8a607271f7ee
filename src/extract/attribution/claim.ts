import { singular } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { readLines } from '../../text/lines.ts'
import { phraseEnd } from '../surface/noun-phrases.ts'
import { quotationsIn } from '../surface/quotes.ts'
import { subjectTokens, type TokenRange } from '../surface/subjects.ts'
import { tagging } from '../surface/tags.ts'
import { hasFinite } from './clauses.ts'
import { trimmed } from './content.ts'
import { formOf } from './form.ts'
import { ownerOf, type Source, sourceOf } from './source.ts'

const nouns = new Set(readLines(new URL('./lexicon/claims.txt', import.meta.url)))
const LENDING =
  /^(?:gives?|gave|given|made|makes?|issue[sd]?|repeat(?:s|ed)?|renew(?:s|ed)?|offer(?:s|ed)?|reiterate[sd]?)$/i
/** Tokens back from the noun to its owner or its verb. */
const REACH = 6
const LONGEST = 60

/**
 * A clause that hangs on a noun of saying: "the union's claim that the yard is unsafe", "gave an assurance that ...".
 *
 * The noun's possessor speaks, or the subject of the verb that lends it one. Not: "the fact that", a claim nobody owns.
 */
export const claim: Extractor = {
  name: 'attribution/claim',
  requires: ['sentences', 'tokens', 'names', 'coreference'],
  reads: [],
  extract: (analysis) =>
    analysis.sentences.flatMap(({ heading, tokens: [from, to] }) => {
      const found: Finding<Attribution>[] = []
      for (let at = from + 1; at + 2 < to && !heading; at++) {
        const one = analysis.tokens[at + 1]!.text === 'that' ? read(analysis, at, [from, to]) : null
        if (one) found.push(one)
      }
      return found
    }),
}

function read(analysis: Analysis, noun: number, sentence: TokenRange): Finding<Attribution> | null {
  const { tokens, text } = analysis
  const word = tokens[noun]!.text.toLowerCase()
  if (!nouns.has(word) && !nouns.has(singular(word))) return null
  if (quotationsIn(analysis, tokens[noun]!).length > 0) return null
  const source = speakerOf(analysis, noun, sentence[0])
  if (!source || source.sourceKind === 'document') return null
  const end = clauseEnd(analysis, noun + 2, sentence[1])
  if (!hasFinite(analysis, noun + 2, end)) return null
  const span = trimmed(analysis, noun + 2, end)
  return {
    rule: claim.name,
    anchor: anchorAt(text, span),
    content: {
      kind: 'attribution',
      source: source.source,
      sourceKind: source.sourceKind,
      sourceAnchor: source.anchor,
      cue: tokens[noun]!.text,
      form: formOf(analysis, span),
      via: [],
    },
  }
}

/** "the union's claim", "her repeated claim"; or whose verb it is: "the minister gave a promise". */
function speakerOf(analysis: Analysis, noun: number, first: number): Source | null {
  const { tokens } = analysis
  const { tags, clitics } = tagging(analysis)
  for (let at = noun - 1; at >= first && at >= noun - REACH; at--) {
    if (clitics[at] === 'POS' || (/^['’]$/u.test(tokens[at]!.text) && tags[at - 1] === 'NNS')) {
      const end = clitics[at] === 'POS' ? at + 1 : at
      let from = at
      while (from > first && /^(?:DT|JJ|NN|NNS|NNP|PRP\$)$/.test(tags[from - 1]!)) from--
      return phraseEnd(analysis, from, noun + 1) > 0 ? ownerOf(analysis, [from, end]) : null
    }
    if (/^(?:his|her|their|its)$/i.test(tokens[at]!.text)) return ownerOf(analysis, [at, at + 1])
    if (LENDING.test(tokens[at]!.text) && /^VB/.test(tags[at]!)) {
      const subject = subjectTokens(analysis, at)
      return subject && sourceOf(analysis, subject)
    }
    if (!/^(?:DT|JJ|NN|VBN|VBG|CD)$/.test(tags[at]!)) return null
  }
  return null
}

/** Where the clause ends: at a comma, a stop, or before the finite verb that the whole phrase is the subject of. */
function clauseEnd(analysis: Analysis, from: number, to: number): number {
  const { tags } = tagging(analysis)
  let verbs = 0
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const tag = tags[at]!
    if (tag === ',' || tag === ':' || tag === '.') return at
    const isVerb = /^(?:VBD|VBZ|VBP|MD)$/.test(tag)
    if (isVerb && verbs > 0 && !/^(?:CC|WDT|WP|PRP|IN|MD|RB)$/.test(tags[at - 1]!)) return at
    if (isVerb) verbs++
  }
  return Math.min(to, from + LONGEST)
}
