import { finiteVerb, isPlainVerb } from '../../text/verbs.ts'

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|isn['’]t|wasn['’]t|hasn['’]t|won['’]t)$/
/** What only the words around it tell: no question can begin with it. */
const HANGING = /^(?:he|she|it|they|we|i|you|this|that|these|those|there|him|her|them|such)$/i
const POSSESSIVE = /\b(?:his|her|their|our|my|your|him|them|he|she|they|we|you|it)\b/i
const WH = /^(?:who|whom|whose|what|which|when|where|why|how|whether|if)$/i
const MOST_WORDS = 26
const MOST_SUBJECT = 14
const MOST_ASKING = 7

/** "Why Lund, a diver, was dismissed": what stands in commas beside a name. */
const APPOSITION = /^(?<name>\S+(?:\s\p{Lu}[^\s,]*){1,3}),\s(?:an?|the|\d|who)\b[^,.;:“”"]{1,60},\s(?=\p{Ll})/u

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}'’-]/gu, '')
const isVerb = (word: string): boolean => AUXILIARY.test(bare(word)) || finiteVerb(bare(word)) !== null
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether words hold a clause by themselves: after "that" a verb that does not come first, and no word that hangs. */
export function isClauseOf(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length >= 4 &&
    words.length <= MOST_WORDS &&
    !HANGING.test(bare(words[1]!)) &&
    !POSSESSIVE.test(text) &&
    words.slice(2).some(isVerb)
  )
}

/** How many words ask: "how many boats", "which of the two", "what". */
function askingWords(words: readonly string[]): number {
  const first = bare(words[0] ?? '')
  if (!/^(?:how|which|whose|what)$/.test(first)) return 1
  if (isVerb(words[1] ?? '') || HANGING.test(bare(words[1] ?? ''))) return 1
  if (first === 'how' && !/^(?:much|many)$/.test(bare(words[1] ?? '')))
    return /ly$|^(?:long|far|often|soon|old|high|deep|big|large|serious|likely)$/.test(bare(words[1] ?? '')) ? 2 : 1
  // "What Lund was paid for": the name is who does it, and asks nothing.
  if (/^\p{Lu}/u.test(words[1] ?? '')) return 1
  const verb = words.findIndex((word, at) => at > 0 && isVerb(word))
  // "Which of the two boats sank", "how much of the oil has leaked".
  if ((bare(words[1] ?? '') === 'of' || (first === 'how' && bare(words[2] ?? '') === 'of')) && verb > 0)
    return Math.min(verb, MOST_ASKING)
  const article = words.findIndex((word, at) => at > 0 && /^(?:the|an?|his|her|its|their)$/i.test(word))
  const ends = [verb, article].filter((at) => at > 0)
  return ends.length === 0 ? 1 : Math.min(...ends, 5)
}

/** Cut a clause at its first mark, and before what begins after "that" or "which" and breaks off there. */
function cutOff(clause: string): string {
  const whole = clause
    .split(
      /[,;:.!?"“”()—–\n]|\s-\s|\s(?:and|but)\s(?=(?:instead|rather)\s|(?:\S+\s){1,4}(?:has|have|had|is|are|was|were|will|would|said|says)\b)/,
    )[0]!
    .trim()
  const words = whole.split(/\s+/)
  const at = words.findIndex((word, i) => i > 3 && /^(?:that|which|who|whose)$/.test(word))
  const isBroken = at > 0 && !words.slice(at + 1).some(isVerb)
  return isBroken ? words.slice(0, at).join(' ') : whole
}

/**
 * A clause that asks within a sentence, as a question by itself: "who had agreed to the delay", "whether the bridge will
 * reopen", "what the letter said". Null where its words hang on the sentence, or its build is not plain enough to turn.
 */
export function questionOf(clause: string): string | null {
  const words = cutOff(clause.replace(APPOSITION, '$<name> ')).split(/\s+/)
  const asks = bare(words[0] ?? '')
  if (!WH.test(asks) || words.length < 4 || words.length > MOST_WORDS) return null
  const lead = asks === 'whether' || asks === 'if' ? 0 : askingWords(words)
  const rest = words.slice(lead === 0 ? 1 : lead)
  const asking = words
    .slice(0, lead)
    .join(' ')
    .replace(/^whom\b/i, 'who')
  const [first = ''] = rest
  if (HANGING.test(bare(first)) || POSSESSIVE.test(rest.join(' '))) return null
  // A slip of the pen: "what exactly what".
  if (words.slice(1, 4).some((word) => bare(word) === asks)) return null
  if (lead > 0 && isVerb(first) && asks !== 'when' && asks !== 'where' && asks !== 'why') {
    return `${upper(asking)} ${rest.join(' ')}?`
  }
  // "Who in the hall had been told": what stands between tells who, and the verb keeps its place.
  if (asks === 'who' && /^(?:in|at|on|of|among|from|else)$/.test(bare(first)))
    return `${upper(asking)} ${rest.join(' ')}?`
  return turned(asking, rest)
}

/** A statement's words with its verb before its subject. */
function turned(asking: string, rest: readonly string[]): string | null {
  const head = (words: readonly string[]): string => upper([asking, ...words].filter((word) => word !== '').join(' '))
  const at = rest.findIndex((word, i) => i > 0 && AUXILIARY.test(word))
  if (at > 0 && at <= MOST_SUBJECT) {
    const [subject, after] = [rest.slice(0, at), rest.slice(at + 1)]
    // Whether it "had changed" is asked as whether it has.
    const isPlural = /(?:[^s]s|\bpeople|\band\s\S+)$/i.test(subject.join(' '))
    const verb = asking === '' && rest[at] === 'had' && after.length > 0 ? (isPlural ? 'have' : 'has') : rest[at]!
    const isFit = after.length > 0 || asking !== ''
    return isFit && !subject.some((word) => WH.test(word)) ? `${head([verb, ...subject, ...after])}?` : null
  }
  const verbAt = rest.findIndex((word, i) => i > 0 && finiteVerb(bare(word)) !== null && word === word.toLowerCase())
  if (verbAt < 1 || verbAt > MOST_SUBJECT) return null
  const verb = finiteVerb(bare(rest[verbAt]!))!
  if (!isPlainVerb(verb.plain)) return null
  const does = verb.tense === 'past' ? 'did' : 'does'
  return `${head([does, ...rest.slice(0, verbAt), verb.plain, ...rest.slice(verbAt + 1)])}?`
}
