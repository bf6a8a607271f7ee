import {
  givenNameSex,
  isCommonWord,
  isDemonym,
  isOrganizationNoun,
  isPersonNoun,
  placeKind,
} from '../../lexicon/index.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { fold, stem, words } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import { nearness } from '../compare/mentions/senses.ts'
import { foldedTextOf } from '../corpus/folded-text.ts'
import { judgeNames } from '../corpus/names.ts'
import { akin } from '../tellings/akin.ts'
import type { Participant } from '../tellings/participant.ts'
import type { DoerTold } from './doers.ts'

const url = (file: string): URL => new URL(`./lexicon/${file}`, import.meta.url)
const CLASS = new Map(
  readTable(url('doer-classes.tsv')).flatMap(([name = '', nouns = '']) =>
    nouns.split(',').map((noun) => [stem(noun.trim().split(' ').at(-1)!), name] as const),
  ),
)
const APART = new Set(readLines(url('doer-classes-apart.txt')))

/** What a doer is by its words. */
interface Doer {
  readonly sort: 'person' | 'body' | 'noun'
  readonly classes: ReadonlySet<string>
}

const NAME_WORD = /^\p{Lu}/u
/** "Terra's army", "soldiers of Terra", "Terran troops": a force and whose it is. */
const FORCE = new Set(
  ['army', 'soldier', 'troop', 'force', 'guard', 'police', 'navy', 'military', 'patrol', 'side', 'gunner'].map(stem),
)

const nounOf = (phrase: string): string =>
  words(phrase.split(/,|\s(?:of|in|on|at|from|with|by|near|and)\s/)[0]!).at(-1) ?? ''

function doerOf({ phrase, names, head }: Participant, actors: ActorIndex): Doer {
  const known = actors.get(actors.of(phrase) ?? '')
  const noun = nounOf(phrase)
  const classes = new Set(words(phrase).flatMap((word) => CLASS.get(stem(fold(word))) ?? []))
  if (known?.kind === 'person') return { sort: 'person', classes }
  // "The amateur astronomer Hedy Wills": whose noun comes first is a person still.
  const isCalled = words(phrase).some((word) =>
    NAME_WORD.test(word) ? givenNameSex(word) !== undefined : isPersonNoun(word),
  )
  const isBody = words(phrase).some(isOrganizationNoun)
  const isPerson = head === null && isCalled && !isBody && (names.at(-1)?.words.length ?? 0) > 1
  if (isPerson && classes.size === 0) return { sort: 'person', classes }
  return { sort: names.length > 0 && NAME_WORD.test(noun) ? 'body' : 'noun', classes }
}

/** "Terran troops" at the start of a sentence: a capital that no dictionary knows, formed as names of peoples are. */
const PEOPLE_FIRST = /^(?:[Tt]he\s)?(?<people>\p{Lu}\p{L}+(?:an|ese|i|ic|ish|ite))\s\p{Ll}/u

/** Names by which it is told whose a force is, folded; a people goes by its land's beginning. */
function ownersOf({ phrase, names }: Participant): string[] {
  const first = fold(PEOPLE_FIRST.exec(phrase)?.groups?.people ?? '')
  const people = first === '' || isCommonWord(first) ? [] : [first]
  return [...people, ...names.flatMap(({ words: own }) => own)].map((one) => one.slice(0, 4))
}

const isForce = (one: Participant): boolean => words(one.phrase).some((word) => FORCE.has(stem(fold(word))))

/** Two forces of two lands, or two lands. */
function areTwoSides(a: Participant, b: Participant): boolean {
  const [x, y] = [ownersOf(a), ownersOf(b)]
  if (x.length === 0 || y.length === 0 || x.some((one) => y.includes(one))) return false
  const isLand = ({ phrase }: Participant): boolean => {
    const bare = phrase.replace(/^the\s/i, '')
    return placeKind(bare) === 'country' || isDemonym(bare)
  }
  return (isForce(a) && isForce(b)) || (isLand(a) && isLand(b))
}

const areApart = (a: Doer, b: Doer): boolean =>
  a.classes.size === 1 &&
  b.classes.size === 1 &&
  [...a.classes].some((x) => [...b.classes].some((y) => APART.has(`${x} ${y}`) || APART.has(`${y} ${x}`)))

const isNear = (a: string, b: string): boolean => akin(a) === akin(b) || nearness(stem(fold(a)), stem(fold(b))) > 0

/** Whether a report tells of whom another names. */
const isKnownIn = (one: Participant, { sentence: { report } }: DoerTold): boolean => {
  const text = foldedTextOf(report)
  return one.names.some(({ words: own }) => text.includes(own.at(-1)!))
}

const LIST = /\s(?:and|or|along with|together with|as well as)\s|,/

/**
 * Whether two who are told to have done one deed are two: two persons, two forces of two lands, two sorts of people that nobody
 * is both of. A person may be of a body, and a body's people may be called by any noun: of those nothing is said unless a
 * report itself opposes them.
 */
export const areRivalDoers =
  (actors: ActorIndex, same: SameActor) =>
  (a: DoerTold, b: DoerTold, isDisputed: boolean): boolean => {
    const [x, y] = [a.told, b.told]
    if (LIST.test(x.phrase) || LIST.test(y.phrase) || same(x.phrase, y.phrase)) return false
    // Two may say that it was theirs; one who says it later, where the first is told of too, takes its place.
    if (a.of === 'claim') return judgeNames(x.names, y.names) === 'apart' && isKnownIn(x, b)
    if (areTwoSides(x, y)) return true
    const [p, q] = [doerOf(x, actors), doerOf(y, actors)]
    const isOneNoun = !areApart(p, q) && isNear(nounOf(x.phrase), nounOf(y.phrase))
    if (judgeNames(x.names, y.names) === 'shared' || isOneNoun) return false
    if (p.sort === 'person' && q.sort === 'person') return isDisputed || !(isKnownIn(x, b) || isKnownIn(y, a))
    if (p.sort === 'noun' && q.sort === 'noun')
      return (
        areApart(p, q) ||
        (isDisputed && p.classes.size > 0 && q.classes.size > 0 && ![...p.classes].some((one) => q.classes.has(one)))
      )
    if (p.sort === 'body' && q.sort === 'body') return isDisputed || !(isKnownIn(x, b) || isKnownIn(y, a))
    return isDisputed && p.sort !== 'person' && q.sort !== 'person'
  }
