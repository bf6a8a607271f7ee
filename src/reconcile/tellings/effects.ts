import type { Effect, Sign } from '../../model/effect.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { akin, akinStems, akinWords } from './akin.ts'

const read = (file: string): string[] => readLines(new URL(`../lexicon/${file}`, import.meta.url))
/** What fits any cause or outcome. */
const EMPTY = new Set(read('vague-variables.txt').map(akin))
/** What any step is called besides: "military action" is told by the word before. */
const VAGUE = new Set([...EMPTY, ...read('vague-measures.txt').map(akin)])
/** Words that say that what follows is less or worse for it. */
export const WORSE: ReadonlySet<string> = new Set(
  ['strain', 'decrease', 'damage', 'loss', 'weaken', 'destroy'].map(akin),
)
/** Sorts of cause by the words that tell them. */
const SORTS = readTable(new URL('../lexicon/cause-sorts.tsv', import.meta.url)).map(([sort = '', told = '']) => ({
  sort: `sort ${sort}`,
  words: new Set(told.split(',').map((word) => akin(word.trim()))),
}))
const LISTED = /,?\s(?:including|such as)\s|,\s|(?<!\bbetween\s[^,]{1,40})\sand\s|\sor\s/
const NOUN_ENDS = /\s(?:of|on|to|for|in|against|within|by|with|that|from|at|into|over|between|among)\s/i
const OPPOSITE: Readonly<Record<Sign, Sign>> = { '+': '-', '-': '+', '?': '?' }

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one))

/** One outcome of an effect. */
export interface End {
  readonly label: string
  readonly head: string
  readonly rest: ReadonlySet<string>
  readonly sign: Sign
}

/** "Higher rents and strained ties with the village" is two outcomes, the second for the worse. */
export function endsOf(label: string, sign: Sign): End[] {
  return label.split(LISTED).flatMap((part): End[] => {
    const head = akinWords(part.split(NOUN_ENDS)[0]!).at(-1)
    if (head === undefined || VAGUE.has(head)) return []
    const stems = [...akinStems(part)].filter((one) => one !== head)
    const isWorse = stems.some((one) => WORSE.has(one))
    return [
      {
        label: part,
        head,
        rest: new Set(stems.filter((one) => !WORSE.has(one))),
        sign: isWorse ? OPPOSITE[sign] : sign,
      },
    ]
  })
}

/** Stems of what brings something about, with its sort; none where its noun could be anything ("the stance"). */
function causeOf({ cause }: Effect): Set<string> {
  const head = akinWords(cause.split(NOUN_ENDS)[0]!).at(-1)
  if (head === undefined || EMPTY.has(head)) return new Set()
  const stems = akinStems(cause)
  const sorts = SORTS.filter(({ words }) => shares(words, stems)).slice(0, 1)
  return new Set([...[...stems].filter((one) => !VAGUE.has(one)), ...sorts.map(({ sort }) => sort)])
}

/** An effect taken apart. */
export interface Claim {
  readonly ends: readonly End[]
  readonly cause: ReadonlySet<string>
}

export function claimOf(effect: Effect): Claim {
  return { ends: endsOf(effect.effect, effect.sign), cause: causeOf(effect) }
}

/**
 * Whether two claims are of one effect, however each puts it: the same outcome the same way, of causes that can be one.
 * Where the outcomes have but their noun in common, the causes must name something in common.
 */
export function areOneEffect(a: Claim, b: Claim): boolean {
  const haveCommonCause = shares(a.cause, b.cause)
  return a.ends.some((one) =>
    b.ends.some(({ head, rest, sign }) => {
      if (head !== one.head || sign !== one.sign || sign === '?') return false
      return haveCommonCause || (shares(rest, one.rest) && (a.cause.size === 0 || b.cause.size === 0))
    }),
  )
}
