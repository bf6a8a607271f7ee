import { readLines } from '../../text/lines.ts'
import { finiteVerb, gerundOf, isParticiple, isPlainVerb, plainOfGerund } from '../../text/verbs.ts'
import { fold, isStopword } from '../../text/words.ts'

const read = (file: string): Set<string> => new Set(readLines(new URL(`../lexicon/${file}`, import.meta.url)))
const MOSTLY_VERBS = read('mostly-verbs.txt')
/** Verbs whose -ing form alone names nothing: "starting", "slipping". */
const EMPTY_ALONE = new Set([
  ...read('light-verbs.txt'),
  ...read('motion-verbs.txt'),
  ...read('intransitive-verbs.txt'),
])
const BEGINNING = /^(?:begin|start|continue|keep|stop|cease|resume|finish|use|try)$/
/** What means something only within its text, or weighs the noun without changing it. */
const LEAD = /^(?:(?:this|these|those|that|such|its|his|her|their|our|my|your|only|even|just|very|both|also)\s)+(?=\S)/i
const OBJECT =
  /^(?:the|an?|its|his|her|their|our|any|some|more|less|all|him|them|it|us|off|out|up|down|back|away|over)$/i
const AGENT = /^(?:by|because|due)$/
/** Where a label that is too long may end. */
const BREAK = /,\s|\s(?:which|who|that)\s/
const MAX_WORDS = 10

const ingOf = (plain: string | undefined): string | null => (plain === undefined ? null : gerundOf(plain))
const isObject = (word: string | undefined): boolean =>
  word !== undefined && (OBJECT.test(word) || /^\p{Lu}|^\d/u.test(word))

/** What a label of one word says; null for a verb and for the bare -ing form of one that says nothing alone. */
function ofOneWord(word: string): string | null {
  const plain = fold(word)
  if (word !== plain) return word
  const base = plainOfGerund(plain)
  if (base !== null) return EMPTY_ALONE.has(base) || BEGINNING.test(base) ? null : word
  if (MOSTLY_VERBS.has(plain) || isStopword(plain)) return null
  const form = finiteVerb(plain)
  const isDeed = form?.tense === 'past' || isParticiple(plain)
  return isDeed || /(?<!e)ed$/.test(plain) ? null : word
}

/** "Doubled the reward", "struck by a car": "doubling the reward", "being struck by a car". */
function ofLeadingVerb([first = '', ...rest]: readonly string[]): string | null {
  const plain = fold(first)
  const next = rest[0]
  const form = finiteVerb(plain)
  if (isParticiple(plain) && AGENT.test(next ?? '')) return ['being', plain, ...rest].join(' ')
  const base = form?.plain ?? (isPlainVerb(plain) ? plain : undefined)
  const isVerb =
    base !== undefined &&
    (isObject(next) ||
      (form?.tense === 'past' && /\sas\s/.test(rest.join(' '))) ||
      (MOSTLY_VERBS.has(base) && form?.tense !== 'past' && /s$/.test(next ?? '')))
  const ing = isVerb ? ingOf(base) : null
  return ing === null ? null : [ing, ...rest].join(' ')
}

/** Whether the word at `at`, behind its subject, is a finite verb, or the plain one of "let the fire spread". */
function isVerbAt(all: readonly string[], at: number): boolean {
  const [word = '', next, last = ''] = [all[at], all[at + 1], all[at - 1]]
  if (word !== word.toLowerCase() || isStopword(fold(last)) || /ly$/.test(last) || /['’]s?$/.test(last)) return false
  const form = finiteVerb(word)
  const base = form?.plain ?? (isPlainVerb(word) ? word : '')
  if (base === '') return false
  if (form?.tense === 'past') return next !== undefined && isObject(next) && !/['’]/.test(next)
  return (
    MOSTLY_VERBS.has(base) &&
    (next === undefined || isObject(next) || isStopword(fold(next)) || /^(?:first|last|again)$/.test(next))
  )
}

/** "The ferry line closes": "the ferry line closing". */
function ofInnerVerb(all: readonly string[]): string | null {
  const at = all.findIndex((_, i) => i > 0 && isVerbAt(all, i))
  const ing = at < 0 ? null : ingOf(finiteVerb(all[at]!)?.plain ?? all[at])
  return ing === null ? null : [...all.slice(0, at), ing, ...all.slice(at + 1)].join(' ')
}

/**
 * A variable as a noun phrase: "doubled the reward" is "doubling the reward", "this decline" "decline"; null where the words are no
 * more than a verb.
 */
export function labelOf(words: string): string | null {
  const bare = words.trim().replace(LEAD, '')
  const short = bare.split(/\s+/).length > MAX_WORDS ? bare.split(BREAK)[0]! : bare
  const all = short.split(/\s+/)
  if (all.length === 1) return ofOneWord(all[0]!)
  return ofLeadingVerb(all) ?? ofInnerVerb(all) ?? short
}
