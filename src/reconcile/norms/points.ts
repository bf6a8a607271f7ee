import type { Norm, NormForce } from '../../model/norm.ts'
import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { contentStems, fold, isStopword, words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import { overlap } from '../corpus/content.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { limitsIn } from '../corpus/limits.ts'
import { judgeNames, namesIn, type ProperName } from '../corpus/names.ts'
import { judgeQualifiers, type Qualifiers, qualifiersOf } from '../corpus/qualifiers.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { daysBetween } from '../edtf/interval.ts'
import { isNarrower, type Variable, variableOf } from '../effects/variable.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { clearest, WEIGHTLESS } from '../measures/matter.ts'
import { bestTold } from '../points/best-told.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { akin, akinStems } from '../tellings/akin.ts'

interface Rule {
  readonly statement: Statement<Norm>
  readonly says: keyof typeof ASKED
  readonly norm: Variable
  readonly stems: ReadonlySet<string>
  /** Those that tell which act it is: no words for any step, or for how far one has come. */
  readonly core: ReadonlySet<string>
  readonly names: readonly ProperName[]
  readonly numbers: string
  readonly scope: Qualifiers
  /** When, for what or for whom alone it holds. */
  readonly limits: string
  /** Whether its words keep open that the norm says so: "potentially allowing". */
  readonly isHedged: boolean
}

/** What any step is called besides: "military action" is told by the word before. */
const VAGUE = new Set(readLines(new URL('../lexicon/vague-measures.txt', import.meta.url)).map(akin))
const HEDGES = new Set(readLines(new URL('../lexicon/hedges.txt', import.meta.url)))
const SAME_WHAT = 0.6
const SAME_TO_THE_WORD = 0.9
const LEAST_SHARED = 2
const SHORT_TIME_DAYS = 45
const HELD_AGAINST = 16
/** That a designation declares what it designates is no answer to anything; it is a measure. */
const ASKED: Readonly<Record<Exclude<NormForce, 'declares'>, string>> = {
  allows: 'allow',
  forbids: 'forbid',
  requires: 'require',
}

function ruleOf(statement: Statement<Norm>, corpus: Corpus): Rule | null {
  const { norm, says, what } = statement.content
  const variable = variableOf(norm, corpus)
  const stems = new Set(contentStems(what))
  const { text } = corpus.reports.get(statement.article)!.article
  const { start, end } = sentenceAround(text, statement.anchor)
  if (says === 'declares' || !variable || stems.size < LEAST_SHARED) return null
  return {
    statement,
    says,
    norm: variable,
    stems,
    core: new Set([...akinStems(what)].filter((one) => !VAGUE.has(one) && !WEIGHTLESS.has(one))),
    names: namesIn(what, { start: 0, end: what.length }, corpus),
    numbers: words(what)
      .filter((word) => isNumberWord(word) && !isStopword(word))
      .sort()
      .join(' '),
    scope: qualifiersOf(what),
    limits: limitsIn(text.slice(start, end)),
    isHedged: words(statement.anchor.exact).some((word) => HEDGES.has(fold(word))),
  }
}

/** Whether two that say the same of one norm name one act: all that tells the act of the shorter stands in the longer. */
function nameOneAct(a: Rule, b: Rule): boolean {
  const [few, many] = a.core.size <= b.core.size ? [a.core, b.core] : [b.core, a.core]
  return a.says === b.says && few.size > 0 && [...few].every((one) => many.has(one))
}

/** Whether two rules are of one norm, on the same act of the same people, on the same condition. */
function areOne(a: Rule, b: Rule, corpus: Corpus): boolean {
  const { dice, shared } = overlap(a.stems, b.stems, corpus.weight)
  return (
    isNarrower(a.norm, b.norm) &&
    judgeNames(a.names, b.names) !== 'apart' &&
    a.numbers === b.numbers &&
    judgeQualifiers(a.scope, b.scope) === 'same' &&
    (a.statement.content.condition === null) === (b.statement.content.condition === null) &&
    ((shared >= LEAST_SHARED && dice >= SAME_WHAT) || nameOneAct(a, b))
  )
}

/** Whether one forbids what the other allows or requires: the act in the same words, flatly, told at one time by two texts. */
function exclude(a: Rule, b: Rule, corpus: Corpus): boolean {
  const [x, y] = [a, b].map(({ statement }) => corpus.reports.get(statement.article)!)
  const forces = [a.says, b.says]
  return (
    forces.includes('forbids') &&
    forces.some((one) => one !== 'forbids') &&
    !a.isHedged &&
    !b.isHedged &&
    a.limits === b.limits &&
    overlap(a.stems, b.stems, corpus.weight).dice >= SAME_TO_THE_WORD &&
    a.statement.content.condition === null &&
    x!.root !== y!.root &&
    x!.published !== null &&
    y!.published !== null &&
    Math.abs(daysBetween(x!.published, y!.published)) <= SHORT_TIME_DAYS
  )
}

/** "possible sales" as "sales", where the answer says "may". */
const unhedged = (what: string): string =>
  what
    .split(' ')
    .filter((word) => !HEDGES.has(fold(word)))
    .join(' ')

/**
 * What all reports say of the norm: flatly where each does, else with its doubt kept, in the words of each that hold one.
 */
function tell(rules: readonly Rule[]) {
  const own = [...byKey(rules, ({ statement }) => statement.article).values()]
  const isHedged = own.some((told) => told.every((one) => one.isHedged))
  const fitting = own.flatMap((told) => {
    const alike = told.filter((one) => one.isHedged === isHedged)
    return alike.length > 0 ? alike : told
  })
  const stems = new Map(fitting.map((one) => [one.statement.id, one.stems]))
  const statements = bestTold(
    fitting.map(({ statement }) => statement),
    ({ id }) => stems.get(id)!,
  )
  const { what } = statements.reduce((best, one) =>
    one.content.what.length < best.content.what.length ? one : best,
  ).content
  const { says } = rules[0]!
  return { answer: isHedged ? `may ${ASKED[says]} ${unhedged(what)}` : `${says} ${what}`, statements }
}

function pointFrom(rules: readonly Rule[], corpus: Corpus): Point | null {
  const norm = clearest(
    rules.map((one) => one.norm.label),
    corpus,
  )
  if (norm === null) return null
  const forces = [...byKey(rules, ({ says }) => says).values()]
  const values = { norm }
  for (const [i, one] of forces.entries()) {
    for (const other of forces.slice(i + 1)) {
      if (!one.some((a) => other.some((b) => exclude(a, b, corpus)))) continue
      const question = `Does ${norm} allow ${tell(one).statements[0]!.content.what}?`
      return pointOf(
        { kind: 'norm', question, relation: 'differs', reason: { code: 'both-cannot-hold', values } },
        [one, other].map(tell),
        corpus,
      )
    }
  }
  const agreed = forces.find((own) =>
    isFromTwoTexts(
      own.map(({ statement }) => statement),
      corpus,
    ),
  )
  if (!agreed || forces.length > 1) return null
  const question = `What does ${norm} ${ASKED[agreed[0]!.says]}?`
  return pointOf(
    { kind: 'norm', question, relation: 'agrees', reason: { code: 'same-value', values } },
    [tell(agreed)],
    corpus,
  )
}

/** What a law, order or ruling allows, forbids or requires, as two or more reports say. */
export function normPoints(corpus: Corpus): Point[] {
  const rules = corpus.of('norm').flatMap((statement) => ruleOf(statement, corpus) ?? [])
  return [...byKey(rules, ({ norm }) => norm.head).values()].flatMap((alike) => {
    const groups: Rule[][] = []
    for (const one of alike) {
      const home = groups.find((group) => group.slice(0, HELD_AGAINST).every((other) => areOne(other, one, corpus)))
      if (home) home.push(one)
      else groups.push([one])
    }
    return groups.flatMap((group) => pointFrom(group, corpus) ?? [])
  })
}
