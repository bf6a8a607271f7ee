import { isOrganizationNoun, isPersonNoun } from '../surface/lexicon.ts'
import { type Chunk, chunksOf } from './grammar/chunks.ts'
import { fullPhrase, verbPhrase } from './grammar/phrases.ts'
import type { Range, Words } from './grammar/words.ts'
import { policyGrade } from './lexicon.ts'

const QUANTITY =
  /^(?:range|series|number|set|raft|package|variety|form|kind|type|round|wave|list|combination|lot|possibility)$/
const POINTING = /^(?:the|this|that|these|those|such|its|their|his|her|our|any|a|an)$/
const FILLER = /^(?:next|other|first|last|same|latest|new|whole|entire|very)$/
const VAGUE =
  /^(?:idea|plan|proposal|move|measure|step|option|scheme|action|effort|response|approach|policy|strategy|solution|deal|offer|bill|law|vote|review|rule|project|programme|program|use|force|control|initiative)s?$/
/** Nouns whose purpose belongs to their name: "a campaign to inoculate calves". */
const PURPOSEFUL =
  /^(?:campaign|effort|operation|drive|bid|plan|proposal|programme|program|scheme|project|mission|initiative|bill|law|motion|move|measure|order|decree|treaty)s?$/

/** A noun phrase that may name a step. */
export interface PolicyPhrase {
  /** As it stands: "a range of military options against the rebels". */
  readonly whole: Range
  /** The part that names the step: "military options". */
  readonly core: Chunk
  /** Grade of its noun; null where it is no noun of policy. */
  readonly grade: 'strong' | 'weak' | null
  /** Whether it only points back at a step that other words name: "the plan", "such a move". */
  readonly isVague: boolean
}

/** Reads the phrase whose first noun phrase is `chunk`. */
export function policyPhrase(words: Words, chunk: Chunk): PolicyPhrase {
  const { bare, low, tags } = words
  const core = coreOf(words, chunk)
  // "the Nordahl campaign" is those who run it
  const isBody = /^campaigns?$/.test(bare[core.head]!) && tags[core.head - 1] === 'NNP' && core.head > core.from
  const grade = /^NNS?$/.test(tags[core.head]!) && !isBody ? policyGrade(bare.slice(core.from, core.head + 1)) : null
  let to = fullPhrase(words, core).to
  if (to === core.to && PURPOSEFUL.test(bare[core.head]!) && low[to] === 'to' && tags[to + 1] === 'VB')
    to = verbPhrase(words, to + 1)?.to ?? to
  const size = to - chunk.from
  const opens = low[chunk.from]!
  const isPointing =
    size === 1 ||
    (size === 2 && POINTING.test(opens)) ||
    (size === 3 && (opens === 'such' || (POINTING.test(opens) && FILLER.test(low[chunk.from + 1]!))))
  return {
    whole: { from: chunk.from, to },
    core,
    grade,
    isVague: grade !== 'strong' && isPointing && VAGUE.test(bare[core.head]!),
  }
}

/** "a range of military options" is about the options. */
function coreOf(words: Words, chunk: Chunk): Chunk {
  const inner = words.low[chunk.to] === 'of' ? chunksOf(words)[chunk.to + 1] : null
  return inner && inner.from === chunk.to + 1 && QUANTITY.test(words.bare[chunk.head]!) ? inner : chunk
}

/** Whether it is a definite thing, neither person, body, place nor amount. */
export function isThing({ bare, tags, low, tokens }: Words, { from, head }: Chunk): boolean {
  const word = bare[head]!
  if (!/^NNS?$/.test(tags[head]!) || isPersonNoun(word)) return false
  // "the union of Ashby and Dunmore" is no body yet
  if (isOrganizationNoun(word) && !(word === 'union' && low[head + 1] === 'of')) return false
  return /^(?:the|a|an|this|that|any|such)$/.test(low[from]!) && head > from && !/^\p{Lu}/u.test(tokens[head]!.text)
}
