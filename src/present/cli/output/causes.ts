import type { ArticleRef, CausalLinkView, CauseClaim, CausesView, LoopView } from '../../dossier/types.ts'
import { type Articles, byId, evidenceLines } from './evidence.ts'
import type { Terminal } from './terminal.ts'
import { counted, wrap } from './wrap.ts'

const MOST_CLAIMS = 3

/** What a link's claims say, between its two variables. */
export const SIDE: Readonly<Record<CausalLinkView['side'], string>> = {
  raises: 'raises',
  lowers: 'lowers',
  open: 'is said to bear on',
  denied: 'is said not to affect',
  differ: 'raises, lowers or leaves (claims differ)',
}

export const labelsOf = ({ variables }: CausesView): ReadonlyMap<string, string> =>
  new Map(variables.map(({ id, label }) => [id, label]))

const reportName = (ref: ArticleRef | undefined): string => ref?.outlet ?? ref?.title ?? ref?.source ?? 'a report'

/** Those who claim it, each once: "the union, Coast Post". */
export function claimants(claims: readonly CauseClaim[], articles: Articles): string {
  const names = claims.map(
    ({ claimedBy, evidence }) => claimedBy ?? evidence.chain[0] ?? reportName(articles.get(evidence.article)),
  )
  return [...new Set(names)].join(', ')
}

const hedgeOf = ({ hedge }: CauseClaim): string => (hedge === null ? '' : ` ("${hedge}")`)

/** "tolls raises fares", who says it, and the sentences. */
export function linkLines(
  link: CausalLinkView,
  labels: ReadonlyMap<string, string>,
  articles: Articles,
  terminal: Terminal,
): string[] {
  const left = link.claims.length - MOST_CLAIMS
  const differs = link.side === 'differ'
  return [
    ...wrap(`${labels.get(link.from)} - ${SIDE[link.side]} - ${labels.get(link.to)}`, terminal.width).map(
      terminal.bold,
    ),
    ...wrap(`${link.isHedged ? 'hedged; ' : ''}said by ${claimants(link.claims, articles)}`, terminal.width, '  '),
    ...link.claims
      .slice(0, MOST_CLAIMS)
      .flatMap((claim) => [
        ...(differs || claim.hedge ? [`    ${differs ? SIDE[claim.side] : 'hedged'}${hedgeOf(claim)}:`] : []),
        ...evidenceLines(claim.evidence, articles, terminal, '    '),
      ]),
    ...(left > 0 ? [terminal.dim(`    and ${left} more`)] : []),
    '',
  ]
}

const loopLines = ({ sign, variables }: LoopView, labels: ReadonlyMap<string, string>, { width }: Terminal): string[] =>
  wrap(
    `${[...variables, variables[0]!].map((id) => labels.get(id)).join(' → ')}: ` +
      `each turn ${sign === '+' ? 'adds to' : 'works against'} the next`,
    width,
    '  ',
    '    ',
  )

/** Who claims that what leads to what: circles first, then every link with its sentences. */
export function causesLines(view: CausesView, terminal: Terminal): string[] {
  const articles = byId(view.articles)
  const labels = labelsOf(view)
  if (!view.links.length && !view.apart.length) return ['The reports claim no effect of one thing on another.']
  return [
    `${counted(view.links.length, 'link')} between ${counted(view.variables.length, 'variable')}, as somebody in the reports claims.`,
    '',
    ...(view.loops.length
      ? [terminal.bold('Circles'), '', ...view.loops.flatMap((loop) => loopLines(loop, labels, terminal)), '']
      : []),
    ...view.links.flatMap((link) => linkLines(link, labels, articles, terminal)),
    ...(view.apart.length ? [terminal.bold('Claims that join no other'), ''] : []),
    ...view.apart.flatMap(({ evidence }) => [...evidenceLines(evidence, articles, terminal, '  '), '']),
  ]
}
