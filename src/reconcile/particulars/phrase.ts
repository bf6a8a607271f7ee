import { finiteVerb } from '../../text/verbs.ts'
import { fold, isStopword, words } from '../../text/words.ts'

const CLAUSE_START = /[,;:()“”"–—]\s?|\b(?:that|and|but|as|while|when|because|where|which|who|says?|said)\s/giu
const TAIL =
  /\s(?:that|which|who|whom|whose|when|where|while|after|before|because|since|until|as|but|so|if|although|though|according|and(?=\s\p{L}+ed\s))\s.*$/su
const DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\\d{4}|\\d{1,2}(?:[:.]\\d\\d)?|dawn|dusk|noon|midnight|night|morning|afternoon|evening|weekend|week|month|year|spring|summer|autumn|winter)'
const WHEN = new RegExp(
  String.raw`\s(?:(?:on|in|at|since|during|around|about|shortly|just|by|last|this|early|late|the|next|that|of|mid|night|morning|afternoon|evening)[\s-])+${DAY}\b.*$|\s(?:yesterday|today|tonight|again|earlier|later)\b.*$|\s\p{L}+\s\p{L}+\sago\b.*$`,
  'su',
)
const PRONOUN =
  /^(?:i|he|she|it|they|we|you|this|that|these|those|who|which|what|one|some|others?|many|both|each|nobody|no one|someone|somebody|anyone|everyone|there|nothing|something)$/i
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do)$/
const NONE = /^(?:no|not|any|whether|if|how|why|never|nor|neither|either)\b/i
/** What has lost the word it leads to: "raided and". */
const LOOSE = /\s(?:and|or|to|of|by|in|on|at|with|for|from)$/i
const MOST_WORDS = 14

/** "Was seen in April" of "the comet that was seen in April": no subject stands between "that" and its verb. */
const isRelative = (mark: string, rest: string): boolean => {
  const first = fold(words(rest)[0] ?? '')
  return /^(?:that|which|who)\s?$/i.test(mark) && (AUXILIARY.test(first) || finiteVerb(first)?.tense === 'past')
}

/** The noun phrase that ends where a verb begins: "The group Red Dawn" of "Police say that the group Red Dawn blew up". */
export function phraseBefore(text: string, end: number): { readonly start: number; readonly phrase: string } {
  let start = 0
  for (const found of text.slice(0, end).matchAll(CLAUSE_START)) {
    const after = found.index + found[0].length
    if (after < end - 1 && !isRelative(found[0], text.slice(after, end))) start = after
  }
  const raw = text.slice(start, end)
  return {
    start: start + (raw.length - raw.trimStart().length),
    phrase: raw.trim().replace(/\s(?:that|which|who)$/i, ''),
  }
}

/** A phrase without the clauses and the time behind it. */
export const core = (phrase: string): string =>
  phrase
    .replace(TAIL, '')
    .replace(WHEN, '')
    .replace(/[\s,;:.]+$/u, '')
    .trim()

/** Whether a phrase names somebody or something: no pronoun, nothing denied, no verb of its own. */
export function isNoun(phrase: string): boolean {
  const all = words(phrase)
  if (
    all.length === 0 ||
    all.length > MOST_WORDS ||
    PRONOUN.test(phrase.trim()) ||
    NONE.test(phrase) ||
    LOOSE.test(phrase)
  )
    return false
  return !all.some((word, i) => i > 0 && !/^\p{Lu}/u.test(word) && isVerb(fold(word), fold(all[i - 1]!)))
}

/** "Said", "has", "were": a past form that follows no article is a verb. */
const isVerb = (word: string, before: string): boolean =>
  AUXILIARY.test(word) || (finiteVerb(word)?.tense === 'past' && !/ed$/.test(word) && !isStopword(before))

/** Whether the phrase means one that is known: by name, or with an article that says so. */
export const isDefinite = (phrase: string): boolean => /^(?:the|this|that|his|her|its|their)\s|^\p{Lu}/iu.test(phrase)

/** A phrase as it stands inside a question: "The mill" is "the mill". */
export const inside = (phrase: string): string =>
  phrase.replace(/^(?:The|An?|His|Her|Its|Their|This|That)\s/, (word) => word.toLowerCase())

const OF_BODY = /^(?:the\s)?(?:\p{L}+\s)?(?:body|remains|corpse)\sof\s(?:the\s)?(?=\p{Lu}|\p{Ll})/iu
const BODY = /['’]s?\s(?:dead\s)?(?:body|remains|corpse)$/iu

/** Whose body it is, or whose death: "Ada Brock" of "the body of Ada Brock". */
export const bearerOf = (phrase: string): string => phrase.replace(OF_BODY, '').replace(BODY, '')
