import { isPlainVerb } from '../../text/verbs.ts'
import { fold, isStopword, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { namesIn, type ProperName } from '../corpus/names.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { canonicalHead } from './synonyms.ts'

/** A measure's words taken apart. */
export interface MeasureHead {
  /** Stem of the noun that names the kind of step, or of the verb and its object: `moratorium`, `lower reservoir`. */
  readonly head: string
  /** Stems of the other words that bear weight. */
  readonly rest: ReadonlySet<string>
  readonly names: readonly ProperName[]
  /** Numbers that name rather than measure: "Form 12". */
  readonly numbers: ReadonlySet<string>
}

const PREPOSITION =
  /^(?:of|on|to|for|in|against|within|by|with|that|which|from|at|into|over|under|after|before|across|without|along|is|was|are|were|will|would|has|have|if|as|and|or)$/
const DURATION = /^(?:year|month|week|day|hour)s?$/

/** "A range of tax options" is about the options. */
const QUANTITY =
  /^(?:an?|the|its|their)\s(?:\p{L}+\s)?(?:range|series|number|set|raft|package|variety|list|round|wave|combination)\sof\s/iu

const known = new WeakMap<Corpus, Map<string, MeasureHead | null>>()

/** Take the words that name a measure apart; null where they name nothing. Cached, for the same labels come again. */
export function headOf(label: string, corpus: Corpus): MeasureHead | null {
  const heads = known.get(corpus) ?? new Map<string, MeasureHead | null>()
  known.set(corpus, heads)
  let head = heads.get(label)
  if (head === undefined) {
    head = takeApart(label, corpus)
    heads.set(label, head)
  }
  return head
}

function takeApart(label: string, corpus: Corpus): MeasureHead | null {
  const all = words(label.replace(QUANTITY, '')).map(fold)
  const weighty = all.filter(
    (word) => !isStopword(word) && !isNumberWord(word) && !word.split('-').some((part) => DURATION.test(part)),
  )
  if (weighty.length === 0) return null
  const [first = ''] = weighty
  const plain = first.replace(/ing$/, '')
  const isGerund = [plain, `${plain}e`, plain.replace(/(.)\1$/, '$1')].some(isPlainVerb)
  const isVerb = isPlainVerb(first) || (/ing$/.test(first) && isGerund)
  const cut = all.findIndex((word, i) => i > 0 && PREPOSITION.test(word))
  const phrase = (cut < 0 ? all : all.slice(0, cut)).filter((word) => weighty.includes(word))
  const noun = phrase.at(-1) ?? first
  const head = isVerb && noun !== first ? `${canonicalHead(first)} ${canonicalHead(noun)}` : canonicalHead(noun)
  const own = new Set(head.split(' '))
  return {
    head,
    rest: new Set(weighty.map(canonicalHead).filter((one) => !own.has(one))),
    names: namesIn(label, { start: 0, end: label.length }, corpus),
    numbers: new Set(all.filter((word) => /^\d+$/.test(word) && /\p{Lu}[\p{L}]*\s\d/u.test(label))),
  }
}
