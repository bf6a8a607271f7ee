import { finiteVerb, isParticiple, plainOfGerund, plainOfParticiple } from '../../../text/verbs.ts'
import { fold } from '../../../text/words.ts'
import type { SimpleClause } from '../../questions/simple-clause.ts'

/** What the verb of a plain clause tells besides who and what. */
export interface VerbGroup {
  /** Dictionary form; "be" of what is only said to be something. */
  readonly verb: string
  /** The words behind it. */
  readonly rest: string
  readonly isPassive: boolean
  readonly isDenied: boolean
  /** To come or going on: "will open", "is to open", "is opening". */
  readonly isAhead: boolean
  /** Whether it tells how something stands, not what was done: "is closed", "supports". */
  readonly isStative: boolean
}

const MODAL = /^(?:may|might|can|could|must|should)$/
const BE = /^(?:is|are|was|were|be|been|being)$/
const COPULA = /^(?:remain|stay)$/
const TO_COME = /^(?:to|due|set|expected|scheduled)$/
/** Words between an auxiliary and its verb that change nothing of what is told. */
const ADVERB =
  /^(?:again|already|also|all|both|indeed|just|later|meanwhile|now|once|still|then|therefore|thus|today|\p{Ll}{3,}ly)$/u
const DENIES = /^(?:not|never)$/

const plainOf = (word: string): string =>
  finiteVerb(word)?.plain ?? plainOfParticiple(word) ?? plainOfGerund(word) ?? word
const isDone = (word: string): boolean => isParticiple(word) || /ed$/.test(word)

/** Words behind an auxiliary, read one by one; adverbs and denials are passed over, the latter noted. */
class Reading {
  isDenied = false
  /** "Was still closed": how it stood, not what was done. */
  isStill = false
  private at = 0
  private readonly all: readonly string[]

  constructor(rest: string) {
    this.all = rest.split(/\s+/)
    this.pass()
  }

  /** The word that is next, folded; empty at the end. */
  get word(): string {
    return fold(this.all[this.at] ?? '').replace(/[.,;:]+$/, '')
  }

  get behind(): string {
    return this.all.slice(this.at).join(' ')
  }

  next(): void {
    this.at++
    this.pass()
  }

  private pass(): void {
    for (; this.at < this.all.length; this.at++) {
      const isLonger = this.word === 'no' && fold(this.all[this.at + 1] ?? '') === 'longer'
      if (isLonger) this.at++
      if (this.word === 'still') this.isStill = true
      if (isLonger || DENIES.test(this.word)) this.isDenied = true
      else if (!ADVERB.test(this.word)) return
    }
  }
}

/** Read the verb of a clause; null where it tells what is only possible, or what lay before what is spoken of ("had closed"). */
export function verbGroupOf({ auxiliary, verb, rest }: SimpleClause): VerbGroup | null {
  const words = new Reading(rest)
  if (verb) {
    const is = COPULA.test(verb.plain)
    return {
      verb: is ? 'be' : verb.plain,
      rest: words.behind,
      isPassive: false,
      isDenied: words.isDenied,
      isAhead: false,
      isStative: is || verb.tense === 'present',
    }
  }
  if (auxiliary === null || auxiliary === 'had' || MODAL.test(auxiliary)) return null
  // "Would have ended": it did not.
  if (auxiliary === 'would' && words.word === 'have') return null
  let isAhead = /^(?:will|would)$/.test(auxiliary)
  let isBe = BE.test(auxiliary)
  if (isBe && TO_COME.test(words.word)) {
    if (words.word !== 'to') words.next()
    if (words.word === 'to') {
      words.next()
      isAhead = true
      isBe = false
    }
  }
  while (BE.test(words.word)) {
    isBe = true
    words.next()
  }
  const { word } = words
  const known = plainOf(word)
  const isCopula = !isBe && COPULA.test(known)
  const isGoingOn = isBe && !isAhead && plainOfGerund(word) !== null
  const isPassive = isBe && !isGoingOn && isDone(word) && !(word === 'opposed' && /^opposed\sto\s/.test(words.behind))
  const isSaidToBe = isCopula || (isBe && !isGoingOn && !isPassive)
  if (!isSaidToBe || isCopula) words.next()
  return {
    verb: isSaidToBe ? 'be' : known,
    rest: words.behind,
    isPassive,
    isDenied: words.isDenied,
    isAhead: isAhead || isGoingOn,
    isStative: isSaidToBe || isGoingOn || (isPassive && (words.isStill || /^(?:is|are)$/.test(auxiliary))),
  }
}
