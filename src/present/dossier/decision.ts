import type { ClaimSide } from '../../model/causal-map.ts'
import type { Decision, Option } from '../../model/decision.ts'
import type { Sign } from '../../model/effect.ts'
import type { Content, Statement } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import { articleRefs } from './article-ref.ts'
import { claimantInside, claimWords, loweredAtStart } from './claim-words.ts'
import { around, evidenceOf, evidenceOfAll } from './evidence.ts'
import { normHedge } from './norm-hedge.ts'
import type { Snapshot } from './snapshot.ts'
import type { ClaimView, DecisionView, NormView, OptionView, PrecedentView } from './types.ts'

type Of<K extends Content['kind']> = Statement<Extract<Content, { kind: K }>>

function statementsOf<K extends Content['kind']>({ statement }: Snapshot, ids: readonly string[], kind: K): Of<K>[] {
  return ids.flatMap((id) => {
    const one = statement.get(id)
    return one?.content.kind === kind ? [one as Of<K>] : []
  })
}

/** Things by a key, in order of appearance. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return [...groups.values()]
}

const stems = (text: string): string => [...new Set(contentStems(text))].sort().join(' ')

const SIDE: Readonly<Record<Sign, ClaimSide>> = { '+': 'raises', '-': 'lowers', '?': 'open' }

const NEGATION = /\b(?:not|never)\b|n['’]t\b/i
const PARTLY = /\b(?:alone|only|just|merely|solely|always|necessarily)\b/i

/** "she said it could not": flatly, and of all of it. */
const isDenied = ({ content, anchor: { exact } }: Of<'effect'>): boolean =>
  content.sign === '?' && content.hedge === null && NEGATION.test(exact) && !PARTLY.test(exact)

/** What each claim says, as the map of claims has it; a claim that is not on the map by its own words. */
function sidesIn({ reconciliation }: Snapshot): (claim: Of<'effect'>) => ClaimSide {
  const known = new Map(
    reconciliation.causes.links.flatMap(({ claims }) =>
      claims.map(({ statement, side }) => [statement, side] as const),
    ),
  )
  return (claim) => known.get(claim.id) ?? (isDenied(claim) ? 'denied' : SIDE[claim.content.sign])
}

/** The words of its sentence that stand before a claim. */
function wordsBefore({ article }: Snapshot, { article: id, anchor }: Of<'effect'>): string {
  const stored = article.get(id)!
  return stored.article.text.slice(around(stored, anchor).start, anchor.start).replace(/\s+/g, ' ')
}

/** Claims of the same outcome by the same claimant, told once with all their words. */
function claimsOf(snapshot: Snapshot, ids: readonly string[]): ClaimView[] {
  const sideOf = sidesIn(snapshot)
  const claims = statementsOf(snapshot, ids, 'effect')
  const keyOf = (one: Of<'effect'>): string =>
    `${stems(one.content.effect)} ${sideOf(one)} ${stems(one.content.claimedBy ?? '')}`
  return grouped(claims, keyOf).flatMap((own) => {
    const { effect, hedge, claimedBy } = own[0].content
    const side = sideOf(own[0])
    const evidence = evidenceOfAll(
      snapshot,
      own.map(({ id }) => id),
    )
    const words = claimWords({ claim: own[0], before: wordsBefore(snapshot, own[0]) }, side)
    return words === null
      ? []
      : [{ side, words, outcome: effect, hedge, claimedBy: claimedBy && claimantInside(claimedBy), evidence }]
  })
}

/** Words that say of a step that it may come, which the rule says of any: "future strikes". */
const ONLY_THOUGHT_OF = /\b(?:future|possible|potential|further)\s/gi

function normsOf(snapshot: Snapshot, ids: readonly string[]): NormView[] {
  const norms = statementsOf(snapshot, ids, 'norm')
  const speakerOf = ({ attribution }: Of<'norm'>): string | null => {
    const content = attribution === null ? undefined : snapshot.statement.get(attribution)?.content
    return content?.kind === 'attribution' ? claimantInside(content.source) : null
  }
  const keyOf = (one: Of<'norm'>): string => {
    const { norm, says, what } = one.content
    return `${stems(norm)} ${says} ${stems(what.replace(ONLY_THOUGHT_OF, ''))} ${normHedge(one)} ${speakerOf(one)}`
  }
  return grouped(norms, keyOf).map((own) => {
    const { norm, says, what: written } = own[0].content
    const what = loweredAtStart(written, own[0].anchor.exact)
    return {
      norm,
      says,
      what,
      hedge: normHedge(own[0]),
      claimedBy: speakerOf(own[0]),
      evidence: evidenceOfAll(
        snapshot,
        own.map(({ id }) => id),
      ),
    }
  })
}

const precedentsOf = (snapshot: Snapshot, ids: readonly string[]): PrecedentView[] =>
  statementsOf(snapshot, ids, 'time')
    .map((one) => ({ date: one.content.edtf, evidence: evidenceOf(snapshot, one) }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))

/** Points in which accounts part and statements on the option stand, those that differ first. */
function contestedOf({ pointsOf }: Snapshot, { steps, parties }: Option): OptionView['contested'] {
  const ids = [...steps, ...parties.flatMap(({ stands }) => stands)].flatMap(({ statements }) => statements)
  const points = new Set(ids.flatMap((id) => pointsOf.get(id) ?? []).filter(({ relation }) => relation !== 'agrees'))
  return [...points]
    .sort((a, b) => Number(b.relation === 'differs') - Number(a.relation === 'differs'))
    .map(({ id, question, relation }) => ({ id, question, relation }))
}

function optionView(snapshot: Snapshot, option: Option, isUnderWay: boolean): OptionView {
  const { id, label, standing, texts } = option
  const shown = <T extends { readonly statements: readonly string[] }>({ statements, ...rest }: T) => ({
    ...rest,
    evidence: evidenceOfAll(snapshot, statements),
  })
  return {
    id,
    label,
    standing,
    isUnderWay,
    texts,
    steps: option.steps.map(shown),
    parties: option.parties.map(({ name, role, camp, stands: [first, ...rest] }) => ({
      name,
      role,
      camp,
      stands: [shown(first), ...rest.map(shown)],
    })),
    claims: claimsOf(snapshot, option.effects),
    norms: normsOf(snapshot, option.norms),
    precedents: precedentsOf(snapshot, option.precedents),
    contested: contestedOf(snapshot, option),
  }
}

/** What is to be decided: each option with its history, who stands where, and what is claimed of it. */
export function decision(snapshot: Snapshot, { underWay, options }: Decision): DecisionView {
  const open = new Set(underWay)
  return {
    options: options.map((option) => optionView(snapshot, option, open.has(option.id))),
    articles: articleRefs(snapshot),
  }
}
