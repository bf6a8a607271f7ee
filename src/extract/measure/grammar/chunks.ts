import type { Range, Words } from './words.ts'

/** A noun phrase without what follows its head ("the new tax" of "the new tax on flats"). */
export interface Chunk extends Range {
  /** Token index of the last noun or pronoun. */
  readonly head: number
}

const cache = new WeakMap<Words, readonly (Chunk | null)[]>()
const NOUN = /^(?:NN|NNS|NNP|CD)$/
const OPENER = /^(?:DT|PRP\$|PDT|CD|JJ|NN|NNS|NNP)$/
const PRONOUN = /^(?:PRP|EX)$/
const QUOTE = /^["“”]$/
/** Longest noun phrase in tokens; bounds the look ahead. */
const LONGEST = 16

/** For each token, the noun phrase it belongs to. Phrases do not overlap; cached. */
export function chunksOf(words: Words): readonly (Chunk | null)[] {
  let found = cache.get(words)
  if (found === undefined) {
    const list: (Chunk | null)[] = new Array(words.tokens.length).fill(null)
    for (const {
      tokens: [from, to],
    } of words.analysis.sentences) {
      for (let at = from; at < to; ) {
        const chunk = read(words, at, Math.min(to, at + LONGEST), from)
        if (chunk) for (let i = chunk.from; i < chunk.to; i++) list[i] = chunk
        at = chunk ? chunk.to : at + 1
      }
    }
    found = list
    cache.set(words, found)
  }
  return found
}

/** "the Growers' League": the lone apostrophe behind a plural, which quotation marks may look like too. */
function isPluralPossessive({ tokens, low }: Words, at: number): boolean {
  return /^['’]$/u.test(low[at]!) && /s$/.test(low[at - 1]!) && tokens[at - 1]!.end === tokens[at]!.start
}

function read(words: Words, at: number, limit: number, first: number): Chunk | null {
  const { tags, low, clitics } = words
  if (PRONOUN.test(tags[at]!)) return { from: at, to: at + 1, head: at }
  if (!opens(words, at, limit, first)) return alone(words, at)
  let head = NOUN.test(tags[at]!) ? at : -1
  let to = at + 1
  for (let i = at + 1; i < limit; i++) {
    const tag = tags[i]!
    const owns = clitics[i - 1] === 'POS' || (tag === 'POS' && /^['’]s?$/u.test(low[i]!))
    if (NOUN.test(tag) || tag === 'FW') {
      head = i
      to = i + 1
    } else if ((owns && tag === 'POS') || (isPluralPossessive(words, i) && NOUN.test(tags[i + 1] ?? ''))) {
      to = i + 1
    } else if (isModifier(words, i, limit)) {
      // a determiner starts a phrase of its own, a modifier needs a noun to come
    } else break
    // "Kenya's minister" goes on; "the minister's" before a verb ends
    if (clitics[i] === 'VBZ' || clitics[i] === 'MD') break
  }
  if (head < 0) return alone(words, at)
  return { from: at, to, head }
}

/** A quantifier or demonstrative that stands for a whole phrase: "some", "both", "that". */
function alone({ tags, low }: Words, at: number): Chunk | null {
  return (tags[at] === 'DT' && !/^(?:the|a|an|no|every)$/.test(low[at]!)) ||
    /^(?:many|most|others|few|several|both|all)$/.test(low[at]!)
    ? { from: at, to: at + 1, head: at }
    : null
}

function opens({ tags, low }: Words, at: number, limit: number, first: number): boolean {
  const tag = tags[at]!
  if (OPENER.test(tag)) return true
  if (low[at] === '$' || low[at] === '£' || low[at] === '€') return true
  // "proposed cuts", but not "has proposed cuts" and not "launching strikes"
  if (tag === 'VBN')
    return (
      at + 1 < limit && NOUN.test(tags[at + 1]!) && (at === first || !/^(?:VB|MD|RB|PRP|NN|TO)/.test(tags[at - 1]!))
    )
  return false
}

function isModifier({ tags, low }: Words, at: number, limit: number): boolean {
  const tag = tags[at]!
  const next = at + 1 < limit ? tags[at + 1]! : ''
  if (/^(?:JJ|CD|VBN|VBG|PRP\$)$/.test(tag)) return tag !== 'PRP$' || /^(?:all|both|half)$/.test(low[at - 1]!)
  if (tag === 'DT') return /^(?:all|both|half|such|quite)$/.test(low[at - 1]!)
  if (tag === 'RB') return /^(?:JJ|VBN|CD)$/.test(next)
  if (tag === ',') return /^JJ$/.test(next) && /^(?:JJ|VBN)$/.test(tags[at - 1]!)
  if (tag === 'CC')
    return /^(?:and|or|&)$/.test(low[at]!) && /^(?:JJ|VBN)$/.test(tags[at - 1]!) && /^(?:JJ|VBN|NN)$/.test(next)
  return QUOTE.test(low[at]!) && /^(?:NN|JJ)/.test(next) && /^(?:DT|JJ|PRP\$)$/.test(tags[at - 1]!)
}
