import { isPlaceName } from '../../lexicon/index.ts'
import { readLines } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'
import { sharesSome } from '../corpus/shares-some.ts'
import type { Figure } from '../figures/figure.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import { areOther, judgeActs, type Thing } from './act.ts'
import type { Feature } from './feature.ts'
import { replaces } from './linked.ts'

const STATING = new Set(readLines(new URL('../lexicon/verbs-of-stating-figures.txt', import.meta.url)))

/** Those named who do what the figure is told with; empty where anybody else does, or where they only give the number. */
function namedDoers({ act, names, source }: Figure): readonly Thing[] {
  if (act === null || STATING.has(act.action)) return []
  const said = new Set(words(source ?? '').map((word) => stem(fold(word))))
  const isNamed = ({ head, isName }: Thing) =>
    !said.has(head) && (isName || names.some((name) => name.words.some((word) => stem(word) === head)))
  return act.doers.every(isNamed) ? act.doers : []
}

/** Whether each is had by somebody named, and no word is common to the names: "the Greens won 12", "the Liberals kept 40". */
function areOfOtherOwners(a: Figure, b: Figure): boolean {
  const [x, y] = [namedDoers(a), namedDoers(b)]
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => areOther(one, other)))
}

const OF_SOMEBODY = /^(?<whose>.+)['’]s?\s\S/u

/** Whether a sum is told of somebody's part and of him himself: "Halm's ferry line lost", "Halm lost"; a land is its government. */
function isPartsAndWhole(a: Figure, b: Figure): boolean {
  const whose = OF_SOMEBODY.exec(a.act?.words.doer ?? '')?.groups?.whose
  if (whose === undefined || a.unit.dimension !== 'money' || isPlaceName(whose)) return false
  const owner = stem(fold(words(whose).at(-1) ?? ''))
  return b.act?.doers.some(({ head }) => head === owner) === true
}

/** Who does what to whom: what is set aside is not what is spent, and the votes for one law are not those for another. */
export const act: Feature<FigurePair> = {
  name: 'act',
  weight: 0.2,
  score: (pair) => {
    const { a, b } = pair
    if (isPeaceful(pair) || replaces(a, b) || replaces(b, a)) return 0
    if (a.predicates.size === 0 && b.predicates.size === 0 && areOfOtherOwners(a, b)) return 'apart'
    if (isPartsAndWhole(a, b) || isPartsAndWhole(b, a)) return 'apart'
    if (b.isRevision || b.isNow || b.isOld || a.isOld) return 0
    const judgement = judgeActs(a.act, b.act)
    // Words of one class say the same by other verbs: "marched", "took part".
    if (judgement === 'apart') return sharesSome(a.predicates, b.predicates) ? 0 : 'apart'
    return judgement === 'same' ? 1 : 0
  },
}
