import { fold } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import { judgeNames } from '../corpus/names.ts'
import { areOfTwo } from '../measures/doer.ts'
import { isOfMany } from './act.ts'
import { type Matter, tie } from './matter.ts'
import { isBare, isOfAll, isOneOf, type Telling, textsOf } from './tellings.ts'

const HELD_AGAINST = 24

const isRefused = ({ statement: { content } }: Telling): boolean =>
  content.kind === 'measure' && (content.status === 'refused' || content.status === 'ruled-out')
const isCarriedOut = ({ statement: { content } }: Telling): boolean =>
  content.kind === 'measure' && (content.status === 'underway' || content.status === 'done')

/** Whether the one is ruled out and the other carried out. */
const areContrary = (a: Telling, b: Telling): boolean =>
  (isRefused(a) && isCarriedOut(b)) || (isCarriedOut(a) && isRefused(b))

/** "By six metres", "by two metres". */
const amountsOf = ({ rest }: Matter): string[] => [...rest].filter((one) => one.includes(' '))

/** Whether the one is done by another amount than the other is thought of: what was done is no answer to what was asked. */
function areOfTwoAmounts(a: Telling, b: Telling): boolean {
  const [own, others] = [amountsOf(a.matter), amountsOf(b.matter)]
  const isDone = isCarriedOut(a) !== isCarriedOut(b)
  return isDone && own.length > 0 && others.length > 0 && !own.some((one) => others.includes(one))
}

const haveOwnWords = ({ rest: a }: Matter, { rest: b }: Matter): boolean =>
  [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one))

/**
 * Whether two are told of two steps: one report rules out the one and carries out the other, or two reports do so in words of
 * their own; or two reports tell of two who carry it out.
 */
function areTwo(a: Telling, b: Telling): boolean {
  if (a.statement.article === b.statement.article) return areContrary(a, b)
  return areOfTwoAmounts(a, b) || areOfTwo(a.doer, b.doer) || (areContrary(a, b) && haveOwnWords(a.matter, b.matter))
}

/** 1 for the same stems on both sides, less for each that one has alone. */
function likeness({ rest: a }: Matter, { rest: b }: Matter): number {
  const both = [...a].filter((one) => b.has(one)).length
  return 1 / (1 + a.size + b.size - 2 * both)
}

/** How well a telling fits a group; null where it is of another step. */
function fitness(telling: Telling, group: readonly Telling[]): number | null {
  let best: number | null = null
  for (const other of group.slice(0, HELD_AGAINST)) {
    if (areTwo(telling, other)) return null
    const found = tie(telling.matter, other.matter)
    if (found !== null) best = Math.max(best ?? 0, found + likeness(telling.matter, other.matter))
  }
  return best
}

/** Groups that one key leads to at most, and that one telling is held against at most. */
const MOST_OF_KEY = 48
const MOST_HELD = 16

/** Groups by what their tellings can be found by: act and thing acted on, or kind. */
function shelfOf() {
  const shelf = new Map<string, Telling[][]>()
  const keysOf = ({ act, kind, rest, isAlone }: Matter): string[] => [
    act,
    ...(isAlone ? ['alone'] : []),
    ...[...rest].map((one) => `${act} ${one}`),
    ...(kind === null ? [] : [`kind ${kind}`]),
  ]
  return {
    put(telling: Telling, group: Telling[]): void {
      for (const key of keysOf(telling.matter)) {
        const list = shelf.get(key)
        if (list === undefined) shelf.set(key, [group])
        else if (list.length < MOST_OF_KEY && !list.includes(group)) list.push(group)
      }
    },
    ofAct: (act: string): readonly Telling[][] => shelf.get(act) ?? [],
    /** Those that share most keys first. */
    near({ matter }: Telling): Telling[][] {
      const hits = new Map<Telling[], number>()
      for (const key of keysOf(matter)) for (const one of shelf.get(key) ?? []) hits.set(one, (hits.get(one) ?? 0) + 1)
      return [...hits]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_HELD)
        .map(([one]) => one)
    },
  }
}

/** The one group that a text tells of in full words. */
function namedIn(root: string, groups: readonly Telling[][]): Telling[] | undefined {
  const own = groups.filter((group) => group.some((one) => one.root === root))
  return own.length === 1 ? own[0] : undefined
}

/**
 * Tellings by the step they are of, each held against the few groups that share most with it. What names its act alone ("the
 * closure") is of the one step of that act that its text names, else of the one that most tell of, unless two are told of as
 * often.
 */
export function groupTellings(tellings: readonly Telling[]): Telling[][] {
  const shelf = shelfOf()
  const groups: Telling[][] = []
  const add = (telling: Telling, home: Telling[] | undefined): void => {
    const group = home ?? []
    if (home === undefined) groups.push(group)
    group.push(telling)
    shelf.put(telling, group)
  }
  for (const telling of tellings.filter(({ matter }) => !isBare(matter))) {
    const fits = shelf.near(telling).flatMap((group) => {
      const fit = fitness(telling, group)
      return fit === null ? [] : [{ group, fit }]
    })
    add(telling, fits.sort((a, b) => b.fit - a.fit || b.group.length - a.group.length)[0]?.group)
  }
  const bare = byKey(
    tellings.filter(({ matter }) => isBare(matter)),
    ({ matter }) => matter.act,
  )
  for (const [act, own] of bare) {
    const near = shelf.ofAct(act)
    const [first, second] = [...near].sort((a, b) => textsOf(b) - textsOf(a))
    const most = second === undefined || textsOf(second) < textsOf(first!) ? first : undefined
    const alone: Telling[] = []
    // Each held against the groups as they were, so that the order of the reports does not matter.
    const homes = own.map((telling) => {
      const isKnown = !isOfMany(act) || /^(?:[Tt]he|[Tt]his)\s|\p{Lu}/u.test(telling.label)
      const home = namedIn(telling.root, near) ?? (isKnown ? most : undefined)
      return home && (isOfAll(telling.label, home) || isOneOf(telling.label, home)) ? undefined : home
    })
    for (const [at, telling] of own.entries())
      if (homes[at] === undefined) alone.push(telling)
      else add(telling, homes[at])
    if (alone.length > 0) groups.push(alone)
  }
  return joinByHolder(groups)
}

/**
 * Groups of one act, or of one kind of step, on which one actor takes the same side are of one step, however its object is
 * called: "the line", "the service".
 */
function joinByHolder(groups: readonly Telling[][]): Telling[][] {
  const homes = new Map<string, Telling[]>()
  const joined: Telling[][] = []
  const largestFirst = [...groups].sort((a, b) => textsOf(b) - textsOf(a) || b.length - a.length)
  for (const group of largestFirst) {
    const keys = group.flatMap(({ statement: { content }, matter }) =>
      content.kind === 'position' && (content.stance === 'for' || content.stance === 'against')
        ? [`${matter.isAlone} ${matter.kind ?? matter.act} ${fold(content.actor)} ${content.stance}`]
        : [],
    )
    const home = keys.map((key) => homes.get(key)).find((one) => one !== undefined && areNotTwo(one, group))
    const own = home ?? []
    own.push(...group)
    if (home === undefined) joined.push(own)
    for (const key of keys) if (!homes.has(key)) homes.set(key, own)
  }
  return joined
}

const areNotTwo = (a: readonly Telling[], b: readonly Telling[]): boolean =>
  a
    .slice(0, HELD_AGAINST)
    .every((one) =>
      b
        .slice(0, HELD_AGAINST)
        .every((other) => !areTwo(one, other) && judgeNames(one.matter.names, other.matter.names) !== 'apart'),
    )
