import { readLines } from '../../text/lines.ts'
import { finiteVerb, isParticiple, isPlainVerb } from '../../text/verbs.ts'
import { fold } from '../../text/words.ts'

const UNASKABLE = new Set(readLines(new URL('../lexicon/unaskable-verbs.txt', import.meta.url)))
const MAX_WORDS = 18
const LOOSE_END =
  /(?:[\s,;:–—-]+(?:and|or|but|of|in|on|at|by|for|from|to|with|the|a|an|until|since|about|around|than|as|that|which|who|before|after|some|only|just|shortly|early|late|nearly|almost|roughly|its|their|his|her))+$/i
const REFERS_AWAY =
  /\b(?:it|he|she|they|we|i|you|them|him|us|me|himself|herself|itself|themselves|there|here|yesterday|today|tomorrow|tonight|this|these|those)\b/i

/** "A vote meant to show": what is to be shown has been cut off. */
const CUT_SAYING =
  /\s(?:meant|designed|intended|said|thought|believed|expected)\sto\s(?:show|say|prove|mean|ensure|suggest|see)$/i

/** "A man-were hurt": words that a dash has run together. */
const RUN_TOGETHER = /\p{L}[-–—](?:was|were|is|are|has|have|had)\b/u

/** "How many people carry one?": one of what stands elsewhere. */
const ONE = /\b(?:one|ones)(?=$|[?,.]|\s(?:or|and)\b)/

/** "A few days" of "a few days before the match". */
const HOW_LONG_BEFORE =
  /\s(?:(?:just|only|barely|less than|more than)\s)?(?:a few|several|some|an?|\p{L}+|\d+)\s(?:minute|hour|day|week|month|year)s?(?=\s(?:before|after)\s)/u

/** "Are expected on 10": the day without its month. */
const CUT_DAY = /\son\s\d{1,2}$/
/** "Paid for the 5", "produce twice": what the words count or compare with has been cut off. */
const CUT_NUMBER = /\s(?:(?:for|the)\s\d{1,2}|twice|half)$/
/** "When did she spend picking apples": the time that was spent is missing. */
const SPENT_NOTHING = /\sspend(?:\s\p{Ll}+ing\b|$)/u
/** "Will be hired for it": the verb says all without it. */
const WITH_PRONOUN = /(?<=\s(?<verb>\p{Ll}+))\s(?:for|by|with|in|at)\s(?:it|them|him|her)$/u

/** A question without what its participle is tied to by a pronoun. */
const withoutPronoun = (question: string): string =>
  isParticiple(WITH_PRONOUN.exec(question)?.groups?.verb ?? '') ? question.replace(WITH_PRONOUN, '') : question

/** Whether a question with this verb asks for a view rather than for what happened. */
export function isUnaskable(plain: string): boolean {
  return UNASKABLE.has(plain)
}

/** "Internet and telephone services", "the Committee on Energy and Commerce": what is joined to a phrase and ends the thought with it. */
const JOINED_PHRASE =
  /(?<=\p{L})\s(?<and>and)\s(?<more>\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,2})(?=$|[.?!]|\s(?:and|but|while|when|as|because|after|before|which|who|that)\s)/u
/** Words that begin a clause or a further act rather than name one more thing. */
const NEW_THOUGHT =
  /\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|to|not|so|then|also|who|which|that|it|he|she|they)\b/i

/** What follows a noun that could be a verb: "post services", not "post the letters". */
const NOUN = /^(?!(?:the|an?|its|his|her|their|some|all|both|more)$)/i

/** Whether the words behind "and" name one more thing: no verb is among them. */
function isJoined(more: string): boolean {
  const all = more.split(' ')
  return (
    !NEW_THOUGHT.test(more) &&
    !all.some((word, at) => {
      const plain = fold(word)
      const isName = word !== word.toLowerCase()
      return (
        !isName &&
        (finiteVerb(plain)?.tense === 'past' ||
          (at === 0 && isPlainVerb(plain) && !NOUN.test(all[1] ?? 'the')) ||
          /(?:ed|ing|ly)$/.test(plain))
      )
    })
  )
}

/** Cut a tail at the first mark that ends the thought, and take loose words off its end. */
export function trimTail(text: string): string {
  const whole = text.replace(HOW_LONG_BEFORE, '').replace(/\s*(?:,(?!\d{3})|:(?!\d\d)|[;()"“”—–]).*$/s, '')
  const more = JOINED_PHRASE.exec(whole)?.groups?.more
  const kept = more !== undefined && isJoined(more) ? whole.replace(JOINED_PHRASE, ' & $<more>') : whole
  return kept
    .replace(
      /\s(?:and|but|while|when|as|because|after|before|which|who|although|though|where|what|how|whether|if|since|so|that|according)\s.*$/s,
      '',
    )
    .replace(' & ', ' and ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LOOSE_END, '')
    .replace(CUT_SAYING, '')
    .replace(/(?<!\p{Lu})[.!?]+$/u, '')
    .trim()
}

/** A question in its final form; null where it is too long, too short, or points at something outside itself. */
export function finish(question: string): string | null {
  const plain = withoutPronoun(
    question
      .replace(/\s+/g, ' ')
      .replace(/\salso\s/, ' ')
      .replace(CUT_DAY, '')
      .trim(),
  )
  const count = plain.split(' ').length
  if (
    count > MAX_WORDS ||
    count < 3 ||
    REFERS_AWAY.test(
      fold(plain).replace(/ (?:are|were) there(?=$| (?:at|in|on|with) )|^(?:is|are|was|were) there /, ''),
    ) ||
    ONE.test(plain) ||
    RUN_TOGETHER.test(plain) ||
    CUT_NUMBER.test(plain) ||
    SPENT_NOTHING.test(plain) ||
    /["“”()]/.test(plain)
  )
    return null
  return `${plain.replace(LOOSE_END, '').replace(/(?<!\p{Lu})[\s,;:.?!]+$/u, '')}?`
}
