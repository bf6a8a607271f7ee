import type { CausalLink, ClaimSide } from '../../model/causal-map.ts'
import type { Effect } from '../../model/effect.ts'
import type { Loop } from '../../model/loop.ts'
import type { Statement } from '../../model/statement.ts'
import { articleRefs } from './article-ref.ts'
import { evidenceOf } from './evidence.ts'
import type { Snapshot } from './snapshot.ts'
import type { CausalLinkView, CauseClaim, CausesView, LoopView } from './types.ts'

const SIDE: Readonly<Record<Effect['sign'], ClaimSide>> = { '+': 'raises', '-': 'lowers', '?': 'open' }

function claimOf(snapshot: Snapshot, statement: Statement<Effect>, side: ClaimSide): CauseClaim {
  const { cause, effect, hedge, claimedBy } = statement.content
  return { side, cause, outcome: effect, hedge, claimedBy, evidence: evidenceOf(snapshot, statement) }
}

const effectOf = ({ statement }: Snapshot, id: string): Statement<Effect> | null => {
  const found = statement.get(id)
  return found?.content.kind === 'effect' ? (found as Statement<Effect>) : null
}

function linkView(snapshot: Snapshot, { claims, ...link }: CausalLink): CausalLinkView {
  const views = claims.flatMap(({ statement, side }) => {
    const effect = effectOf(snapshot, statement)
    return effect ? [claimOf(snapshot, effect, side)] : []
  })
  const telling = views.filter(({ side }) => link.side === 'differ' || side === link.side)
  return { ...link, isHedged: telling.every(({ hedge }) => hedge !== null), claims: views }
}

function loopView({ id, sign, effects }: Loop, linkWith: ReadonlyMap<string, CausalLink>): LoopView[] {
  const links = effects.map((one) => linkWith.get(one)).filter((one) => one !== undefined)
  if (links.length < effects.length) return []
  return [{ id, sign, variables: links.map(({ from }) => from), links: links.map((link) => link.id) }]
}

/** Effects that stand on no link, in the order of the reports. */
function apartFrom(snapshot: Snapshot, onMap: ReadonlySet<string>): CauseClaim[] {
  return snapshot.articles
    .flatMap(({ article }) => snapshot.statementsOf.get(article.id) ?? [])
    .flatMap((one) => (one.grade === 'weak' || onMap.has(one.id) ? [] : (effectOf(snapshot, one.id) ?? [])))
    .map((one) => claimOf(snapshot, one, SIDE[one.content.sign]))
}

/** The map of effects that somebody in the reports claims, its circles, and every claim's sentence. */
export function causes(snapshot: Snapshot): CausesView {
  const { causes: map, loops } = snapshot.reconciliation
  const degree = new Map<string, number>()
  for (const { from, to } of map.links) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const linkWith = new Map(map.links.flatMap((link) => link.claims.map(({ statement }) => [statement, link] as const)))
  const isDisputed = ({ side }: CausalLink): number => (side === 'differ' ? 1 : 0)
  return {
    variables: map.variables.toSorted((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0)),
    links: map.links
      .toSorted((a, b) => isDisputed(b) - isDisputed(a) || b.claims.length - a.claims.length)
      .map((link) => linkView(snapshot, link)),
    loops: loops.flatMap((loop) => loopView(loop, linkWith)),
    apart: apartFrom(snapshot, new Set(linkWith.keys())),
    articles: articleRefs(snapshot),
  }
}
