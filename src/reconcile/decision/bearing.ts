import type { Statement } from '../../model/statement.ts'
import { fold, words } from '../../text/words.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { ProperName } from '../corpus/names.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { variableOf } from '../effects/variable.ts'
import { isParticiple } from '../questions/verbs.ts'
import { deedStems, type Matter, matterOf, tie } from './matter.ts'
import { firstDayOf, isLongBefore } from './steps.ts'
import type { Telling } from './tellings.ts'

/** What else the reports tell of a step. */
export interface Bearing {
  readonly effects: readonly string[]
  readonly norms: readonly string[]
  readonly precedents: readonly string[]
}

/** Which of several steps words are about; null where they are of none, or of two alike. */
type Finder = (matter: Matter | null) => readonly Telling[] | null

/** A pronoun leads or is the whole: what it means stands elsewhere. */
const HANGING = /^(?:it|its|they|their|he|his|she|her|we|our|i|my|you|your|this|that|these|those|such|there)\b/i
/** "stranded", "the options considered": what happens to something, not a thing that can be more or less. */
const endsInParticiple = (label: string): boolean =>
  isParticiple(fold(words(label).at(-1) ?? '')) || /^\p{Ll}+ed$/u.test(label)

const MOST_OF_ACT = 64

function finderOf(groups: readonly (readonly Telling[])[]): Finder {
  const byAct = new Map<string, (readonly Telling[])[]>()
  // Of an act with very many steps the largest are asked.
  for (const group of [...groups].sort((a, b) => b.length - a.length))
    for (const act of new Set(group.map(({ matter }) => matter.act))) {
      const list = byAct.get(act)
      if (list === undefined) byAct.set(act, [group])
      else if (list.length < MOST_OF_ACT) list.push(group)
    }
  return (matter) => {
    if (matter === null) return null
    const fits = (byAct.get(matter.act) ?? []).flatMap((group) => {
      const ties = group.slice(0, 24).flatMap(({ matter: other }) => tie(matter, other) ?? [])
      return ties.length === 0 ? [] : [{ group, fit: Math.max(...ties) }]
    })
    fits.sort((a, b) => b.fit - a.fit || b.group.length - a.group.length)
    const [first, second] = fits
    const isSure =
      first !== undefined &&
      (second === undefined || second.fit < first.fit || second.group.length < first.group.length)
    return isSure ? first.group : null
  }
}

/** Effects, norms and earlier cases by the step they are of. */
export function bearingsOf(
  groups: readonly (readonly Telling[])[],
  corpus: Corpus,
  isSetting: (name: ProperName) => boolean,
): ReadonlyMap<readonly Telling[], Bearing> {
  const find = finderOf(groups)
  const of = new Map(
    groups.map((group) => [group, { effects: [] as string[], norms: [] as string[], precedents: [] as string[] }]),
  )
  const matter = (label: string): Matter | null => matterOf(label, corpus, isSetting)
  for (const { id, content } of corpus.of('effect')) {
    if (HANGING.test(content.cause) || HANGING.test(content.effect)) continue
    if (endsInParticiple(content.effect) || endsInParticiple(content.cause)) continue
    const group = variableOf(content.effect, corpus) === null ? null : find(matter(content.cause))
    if (group) of.get(group)!.effects.push(id)
  }
  const beside = besideStep(groups, corpus)
  for (const statement of corpus.of('norm')) {
    if (HANGING.test(statement.content.what)) continue
    const group = find(matter(statement.content.what)) ?? beside(statement)
    if (group) of.get(group)!.norms.push(statement.id)
  }
  const earlier = earlierCases(corpus)
  for (const group of groups) of.get(group)!.precedents.push(...earlier(group))
  return of
}

/** The step that the sentence of a norm names, where it names one alone. */
function besideStep(
  groups: readonly (readonly Telling[])[],
  corpus: Corpus,
): (norm: Statement) => readonly Telling[] | null {
  const placed = groups.flatMap((group) =>
    group.map(({ statement: { article, anchor } }) => ({ group, article, anchor })),
  )
  const byArticle = byKey(placed, ({ article }) => article)
  return (norm) => {
    const { start, end } = sentenceAround(corpus.reports.get(norm.article)!.article.text, norm.anchor)
    const within = (byArticle.get(norm.article) ?? []).filter(
      ({ anchor }) => start <= anchor.start && anchor.end <= end,
    )
    const near = new Set(within.map(({ group }) => group))
    return near.size === 1 ? [...near][0]! : null
  }
}

/** Dates long before the first report, whose sentences speak of a step of the same kind done to the same sort of thing. */
function earlierCases(corpus: Corpus): (group: readonly Telling[]) => string[] {
  const firstDay = firstDayOf(corpus)
  const seen = new Set<string>()
  const byStem = new Map<string, { id: string; stems: ReadonlySet<string> }[]>()
  for (const { id, article, anchor, content } of corpus.of('time')) {
    if (!isLongBefore(content.edtf, firstDay)) continue
    const { text } = corpus.reports.get(article)!.article
    const { start, end } = sentenceAround(text, anchor)
    const sentence = text.slice(start, end)
    if (seen.has(sentence)) continue
    seen.add(sentence)
    const stems = new Set(deedStems(sentence))
    for (const one of stems) {
      const list = byStem.get(one)
      if (list) list.push({ id, stems })
      else byStem.set(one, [{ id, stems }])
    }
  }
  return (group) => {
    const acts = new Set(group.map(({ matter: { act } }) => act))
    const rest = new Set(group.flatMap(({ matter }) => [...matter.rest]))
    const near = [...acts].flatMap((act) => byStem.get(act) ?? [])
    return [...new Set(near.filter(({ stems }) => [...rest].some((one) => stems.has(one))).map(({ id }) => id))]
  }
}
