import type { MeasureMention } from '../../model/measure.ts'
import type { Position } from '../../model/position.ts'
import type { Statement } from '../../model/statement.ts'
import { contentStems, fold, words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { ProperName } from '../corpus/names.ts'
import { doersIn } from '../measures/doer.ts'
import { type Matter, matterOf } from './matter.ts'

/** A statement that names a step, with what its words are about. */
export interface Telling {
  readonly statement: Statement<MeasureMention> | Statement<Position>
  readonly label: string
  readonly matter: Matter
  /** The text it stands in, copies of one text counted as one. */
  readonly root: string
  /** Stems for whoever carries it out; none for a step that is only thought of. */
  readonly doer: ReadonlySet<string>
}

/** Steps that are read weakly, in the words of which somebody takes a side: the side vouches for the step. */
function vouchedFor(corpus: Corpus): Statement<MeasureMention>[] {
  const sides = byKey(corpus.of('position'), ({ article }) => article)
  return [...corpus.statement.values()].filter(
    (one): one is Statement<MeasureMention> =>
      one.content.kind === 'measure' &&
      one.grade === 'weak' &&
      (sides.get(one.article) ?? []).some(
        ({ anchor }) => anchor.start <= one.anchor.start && one.anchor.end <= anchor.end,
      ),
  )
}

/** Stems of the bodies and states that persons act for, by the last stem of their names: "Norway's prime minister". */
function bodiesOfPersons(corpus: Corpus): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { content } of corpus.of('role')) {
    const last = contentStems(content.name).at(-1)
    if (content.nameKind !== 'person' || last === undefined) continue
    const body = contentStems(content.role.match(/\p{Lu}[\p{L}.-]+/gu)?.join(' ') ?? '')
    found.set(last, new Set([...(found.get(last) ?? []), ...body]))
  }
  return found
}

/** A doer with the body that they act for: who leads a state and the state are one doer. */
const withBody = (doer: ReadonlySet<string>, bodyOf: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> =>
  new Set([...doer].flatMap((one) => [one, ...(bodyOf.get(one) ?? [])]))

/** All statements that name a step clearly enough to tell which. */
export function tellingsOf(corpus: Corpus, isSetting: (name: ProperName) => boolean): Telling[] {
  const doerOf = doersIn(corpus)
  const bodyOf = bodiesOfPersons(corpus)
  return [...corpus.of('measure'), ...vouchedFor(corpus), ...corpus.of('position')].flatMap((statement): Telling[] => {
    const { content } = statement
    const label = content.kind === 'measure' ? content.label : content.measure
    const matter = matterOf(label, corpus, isSetting)
    const { root } = corpus.reports.get(statement.article)!
    return matter ? [{ statement, label, matter, root, doer: withBody(doerOf(statement), bodyOf) }] : []
  })
}

/** Whether a lone plural is of all steps of a kind, and the step itself is one of them: "inspections" beside "the inspection". */
export function isOfAll(label: string, group: readonly Telling[]): boolean {
  const head = fold(words(label).at(-1) ?? '')
  return /[^s]s$/.test(head) && !group.some((other) => words(other.label).map(fold).includes(head))
}

const PLURAL_HEAD = /^(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}+[^s\W]s(?:\s(?:with|in|by|at)\s.+)?$/u
/** Whether a lone singular is one thing where the group is of a kind at large: "a merger" beside "large mergers". */
export const isOneOf = (label: string, group: readonly Telling[]): boolean =>
  /^(?:an?|their|its)\s/i.test(label) &&
  group.every((other) => other.matter.names.length === 0 && PLURAL_HEAD.test(other.label))

export const isBare = ({ rest, names, kind, isAlone }: Matter): boolean =>
  rest.size === 0 && names.length === 0 && kind === null && !isAlone

/** Texts that speak of it, copies counted once. */
export const textsOf = (group: readonly Telling[]): number => new Set(group.map(({ root }) => root)).size
