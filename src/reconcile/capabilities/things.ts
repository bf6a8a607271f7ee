import { readLines } from '../../text/lines.ts'
import { isPlainVerb } from '../../text/verbs.ts'
import { fold, isStopword, stem, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { headOf } from '../measures/head.ts'
import { canonicalHead } from '../measures/synonyms.ts'
import { plural } from '../questions/plural.ts'

const VAGUE = new Set(
  ['vague-means.txt', 'vague-measures.txt']
    .flatMap((file) => readLines(new URL(`../lexicon/${file}`, import.meta.url)))
    .map(canonicalHead),
)
const JOINED = /\s*(?:,|;|\band\b|\bor\b|\bas well as\b)\s*/i
const NONE = /^(?:no|not|without|neither|few|little)\b/i
const ABLE =
  /^(?:.*\b(?:ability|capability|capacity|means|power|potential|resources)\s)?(?:can|could|to)\s(?<verb>\p{L}+)(?:\s(?<next>\p{L}+))?/iu
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?)\b/i

/** Something an actor has, or is able to do, by which reports can be compared. */
export interface Thing {
  /** Equal for what is one thing: `has drone`, `can retali`. */
  readonly key: string
  readonly kind: 'has' | 'can'
  /** As it stands in a question: "drones", "retaliate". */
  readonly name: string
  /** In the report's words. */
  readonly phrase: string
}

function able(what: string): Thing[] {
  const { verb = '', next = '' } = ABLE.exec(what)?.groups ?? {}
  const plain = fold(verb)
  // What a verb does to something is told by its object, which other words may name.
  const hasObject =
    next !== '' &&
    !/ly$|^(?:against|at|back|by|for|from|in|inside|into|on|over|to|with|within|without)$/.test(fold(next))
  if (!isPlainVerb(plain) || isStopword(plain) || hasObject) return []
  const name = fold(next) === 'back' ? `${plain} back` : plain
  return [{ key: `can ${stem(name)}`, kind: 'can', name, phrase: what }]
}

/** The things that a capability's words name; none where they count (a figure says that better), deny, or fit anything. */
export function thingsOf(what: string, corpus: Corpus): Thing[] {
  if (NUMBER.test(what) || NONE.test(what)) return []
  if (ABLE.test(what)) return able(what)
  return what.split(JOINED).flatMap((part): Thing[] => {
    const head = headOf(part, corpus)
    if (!head || head.head.includes(' ') || VAGUE.has(head.head) || NONE.test(part)) return []
    const [phrase = ''] = part.trim().split(/\s(?:of|for|to|in|with|from|at|on|like|such)\s|\s\(/)
    const noun = words(phrase).at(-1)
    if (noun === undefined || canonicalHead(noun) !== head.head) return []
    const name = /[^s]s$/.test(noun) ? fold(noun) : plural(fold(noun))
    return [{ key: `has ${head.head}`, kind: 'has', name, phrase: phrase.trim() }]
  })
}
