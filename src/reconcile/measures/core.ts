import { fold, isStopword, stem } from '../../text/words.ts'
import { canonicalHead } from './synonyms.ts'

const PREPOSITION =
  /^(?:against|along|around|as|at|by|for|from|in|inside|into|of|on|over|that|to|under|which|with|within|without)$/
const DETERMINER = /^(?:an?|the|its|his|her|their|our|any|all|some|this|that|these|those)$/

interface Parts {
  readonly determiner: string | null
  /** What stands between determiner and head. */
  readonly modifiers: readonly string[]
  readonly head: string
  /** From the first preposition. */
  readonly tail: readonly string[]
}

/** A noun phrase taken apart by its words; null for a lone head, and where a verb leads: "closing the line". */
function partsOf(phrase: string): Parts | null {
  const all = phrase.trim().split(/\s+/)
  const isLed = DETERMINER.test(fold(all[0]!))
  const cut = all.findIndex((word, at) => at > 0 && PREPOSITION.test(word))
  const end = cut < 0 ? all.length : cut
  const own = all.slice(isLed ? 1 : 0, end)
  const head = own.at(-1)
  if (head === undefined || own.some((word) => /[,;:]$/.test(word)) || (!isLed && /ing$/.test(own[0]!))) return null
  return { determiner: isLed ? all[0]! : null, modifiers: own.slice(0, -1), head, tail: all.slice(end) }
}

const stemOf = (word: string): string => stem(fold(word))

/** How long or how much, which another wording that leaves it out may set otherwise. */
const AMOUNT = /\d|^(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)-\p{L}/iu

/**
 * A phrase for a measure without those modifiers of its head that another wording of the measure replaces: of "a long freeze
 * on rents" and "a short freeze" both are "a freeze". What another wording merely leaves out stays, but for how long or how
 * much it is.
 *
 * @param labels       all wordings of the measure
 * @param weightless  stems of words that never tell which measure is meant, and so replace nothing
 */
export function coresAmong(labels: readonly string[], weightless: ReadonlySet<string>): (phrase: string) => string {
  /** Stems of the modifiers of each wording, by head. */
  const byHead = new Map<string, ReadonlySet<string>[]>()
  for (const label of labels) {
    const parts = partsOf(label)
    if (parts === null) continue
    const head = canonicalHead(parts.head)
    const same = byHead.get(head) ?? []
    same.push(new Set(parts.modifiers.map(stemOf)))
    byHead.set(head, same)
  }
  return (phrase) => coreOf(phrase, byHead, weightless)
}

function coreOf(
  phrase: string,
  byHead: ReadonlyMap<string, readonly ReadonlySet<string>[]>,
  weightless: ReadonlySet<string>,
): string {
  const parts = partsOf(phrase)
  if (!parts || parts.modifiers.length === 0) return phrase
  const own = new Set(parts.modifiers.map(stemOf))
  const others = byHead.get(canonicalHead(parts.head)) ?? []
  const rivals = others.filter((stems) =>
    [...stems].some((one) => !own.has(one) && !weightless.has(one) && !isStopword(one)),
  )
  const kept = parts.modifiers.filter((word) =>
    (AMOUNT.test(word) ? others : rivals).every((stems) => stems.has(stemOf(word))),
  )
  if (kept.length === parts.modifiers.length) return phrase
  const [first = ''] = [...kept, parts.head]
  const article = /^[aeiou]/i.test(first) ? 'an' : 'a'
  const determiner = /^an?$/i.test(parts.determiner ?? '') ? article : parts.determiner
  return [...(determiner === null ? [] : [determiner]), ...kept, parts.head, ...parts.tail].join(' ')
}
