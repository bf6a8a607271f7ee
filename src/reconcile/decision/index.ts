import type { Decision, Option } from '../../model/decision.ts'
import type { Statement } from '../../model/statement.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { idOf } from '../points/id.ts'
import { bearingsOf } from './bearing.ts'
import { finderOf } from './find.ts'
import { happeningsIn } from './happenings.ts'
import { labelOf } from './label.ts'
import { type Matter, matterOf } from './matter.ts'
import { partiesIn } from './parties.ts'
import { settingOf } from './setting.ts'
import { datesIn, firstDayOf, RUNG, standingOf, stepsOf, toldOf, withoutEarlier } from './steps.ts'
import { groupTellings, type Telling, tellingsOf } from './tellings.ts'

/** Whether a step is worth a reader's while: told by two texts, or by one that says who stands where. */
function isOption({ label, texts, parties, steps, effects, norms }: Option, group: readonly Telling[]): boolean {
  const isFact = steps.every(({ status }) => status === 'underway' || status === 'done')
  // What was done, and nobody argues about, is an event.
  if (texts > 1) return !isFact || parties.length + effects.length + norms.length > 0
  const most = Math.max(...group.map(({ matter: { rest, names } }) => rest.size + names.length))
  // "Selling boats" may be a wish or a way of speaking; "an independent audit" is a step by itself.
  const isTold = most > 1 || (most > 0 && !/^\p{L}+ing\b/u.test(label))
  return isTold && !isFact && parties.some(({ actor }) => actor !== null)
}

/** Texts that the statements stand in, copies counted once. */
const textsOf = (statements: readonly Statement[], corpus: Corpus): number =>
  new Set(statements.map(({ article }) => corpus.reports.get(article)!.root)).size

const isOpen = ({ standing }: Option): boolean => RUNG[standing] > 0 && RUNG[standing] < RUNG.done

/** The open options that most reports weigh: the first, and those that nearly as many weigh. */
function underWay(options: readonly Option[]): string[] {
  const open = options.filter((option) => isOpen(option) && option.texts > 1)
  const most = Math.max(0, ...open.map(({ texts }) => texts))
  return open.filter(({ texts }) => texts * 2 > most).map(({ id }) => id)
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
  const options = groups.flatMap((all): Option[] => {
    const group = withoutEarlier(all, dateOf, firstDay)
    const label = labelOf(group, corpus)
    const told = toldOf(group, happenings.get(all)!, corpus)
    const [first, ...rest] = stepsOf(told, dateOf, corpus)
    if (label === null || first === undefined || told.every(({ statement: { content } }) => content.kind === 'event'))
      return []
    const option: Option = {
      id: idOf('o', ...group.map(({ statement }) => statement.id).sort()),
      label,
      steps: [first, ...rest],
      standing: standingOf(told, corpus),
      parties: parties(group),
      ...bearings.get(all)!,
      texts: textsOf([...group.map(({ statement }) => statement), ...told.map(({ statement }) => statement)], corpus),
    }
    return isOption(option, group) ? [option] : []
  })
  const weight = ({ parties: sides, steps: told }: Option): number => sides.length + told.length
  options.sort((a, b) => b.texts - a.texts || weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
  return { underWay: underWay(options), options }
}
