import type { Decision, Option } from '../../model/decision.ts'
import type { Statement } from '../../model/statement.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { idOf } from '../points/id.ts'
import { isOfMany } from './act.ts'
import { bearingsOf } from './bearing.ts'
import { datesIn, firstDayOf } from './dates.ts'
import { finderOf } from './find.ts'
import { groupTellings } from './group.ts'
import { happeningsIn } from './happenings.ts'
import { labelOf } from './label.ts'
import { type Matter, matterOf } from './matter.ts'
import { namersOf } from './named.ts'
import { phrasersOf } from './named-by-phrase.ts'
import { partiesIn } from './parties.ts'
import { settingOf } from './setting.ts'
import { standingOf } from './standing.ts'
import { stepsOf, withoutEarlier } from './steps.ts'
import { type Telling, tellingsOf } from './tellings.ts'
import { RUNG, type Told, toldOf } from './told.ts'

/** How many stems tell a thing, not how much of it. */
const wordsIn = (rest: ReadonlySet<string>): number => [...rest].filter((one) => !/\d/.test(one)).length

/** Whether a step is worth a reader's while: told by two texts, or by one that says who stands where. */
function isOption({ option, by }: Weighed, group: readonly Telling[], told: readonly Told[]): boolean {
  const { label, parties, standing, effects, norms } = option
  const isFact = standing === 'done' || told.every(({ status }) => status === 'underway' || status === 'done')
  if (group.every(({ matter }) => isOfMany(matter.act) && wordsIn(matter.rest) + matter.names.length === 0))
    return false
  // What was done, and nobody argues about, is an event.
  if (by > 1) return !isFact || parties.length + effects.length + norms.length > 0
  const most = Math.max(...group.map(({ matter: { rest, names } }) => wordsIn(rest) + names.length))
  // "Selling boats" may be a wish or a way of speaking; "an independent audit", "reversing the rules" are steps by themselves.
  const isRefused = RUNG[standing] === 0
  const isTold = most > 1 || (most > 0 && (isRefused || !/^\p{L}+ing\s(?!the\s)/u.test(label)))
  return isTold && !isFact && parties.some(({ actor }) => actor !== null)
}

/** Texts that statements stand in, copies counted once. */
const rootsOf = (statements: readonly Statement[], corpus: Corpus): string[] => [
  ...new Set(statements.map(({ article }) => corpus.reports.get(article)!.root)),
]

/** An option, and how many texts tell of it in statements rather than by its noun alone. */
interface Weighed {
  readonly option: Option
  readonly by: number
}

const isOpen = ({ standing }: Option): boolean => RUNG[standing] > 0 && RUNG[standing] < RUNG.done

/** The open options that most reports weigh: the first, and those that nearly as many weigh. */
function underWay(options: readonly Weighed[]): string[] {
  const open = options.filter(({ option, by }) => isOpen(option) && by > 1)
  const most = Math.max(0, ...open.map(({ by }) => by))
  return open.filter(({ by }) => by * 2 > most).map(({ option: { id } }) => id)
}

/** What is to be decided: each step that reports propose, weigh, take or refuse, with who stands where and what is said of it. */
export function decisionOf(corpus: Corpus, actors: ActorIndex): Decision {
  const isSetting = settingOf(corpus)
  const groups = groupTellings(tellingsOf(corpus, isSetting))
  const find = finderOf(groups)
  const matter = (label: string): Matter | null => matterOf(label, corpus, isSetting)
  const bearings = bearingsOf(groups, corpus, find, matter)
  const happenings = happeningsIn(groups, corpus, find, matter)
  const parties = partiesIn(corpus, actors)
  const dateOf = datesIn(corpus)
  const firstDay = firstDayOf(corpus)
  const namers = namersOf(groups, corpus)
  const phrasers = phrasersOf(groups, corpus)
  const weighed = groups.flatMap((all): Weighed[] => {
    const group = withoutEarlier(all, dateOf, firstDay)
    const label = labelOf(group, corpus)
    const told = toldOf(group, happenings.get(all)!, corpus)
    const [first, ...rest] = stepsOf(told, dateOf, corpus)
    if (label === null || first === undefined || told.every(({ statement: { content } }) => content.kind === 'event'))
      return []
    const tellers = rootsOf(
      [...group, ...told].map(({ statement }) => statement),
      corpus,
    )
    const option: Option = {
      id: idOf('o', ...group.map(({ statement }) => statement.id).sort()),
      label,
      steps: [first, ...rest],
      standing: standingOf(told, corpus),
      parties: parties(group),
      ...bearings.get(all)!,
      texts: new Set([...tellers, ...namers(all), ...phrasers(all)]).size,
    }
    const one: Weighed = { option, by: tellers.length }
    return isOption(one, group, told) ? [one] : []
  })
  const sides = ({ parties: held, steps }: Option): number => held.length + steps.length
  weighed.sort((a, b) => b.by - a.by || sides(b.option) - sides(a.option) || (a.option.id < b.option.id ? -1 : 1))
  return { underWay: underWay(weighed), options: weighed.map(({ option }) => option) }
}
