import type { CausalLinkView, WhatIfView, WhatIfWay } from '../../dossier/types.ts'
import { claimants, labelsOf, SIDE } from './causes.ts'
import { byId } from './evidence.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

/** Which way each variable goes and by which claims, then where that ends. */
export function whatIfLines(view: WhatIfView, terminal: Terminal): string[] {
  const { causes, push, variable } = view
  const articles = byId(causes.articles)
  const labels = labelsOf(causes)
  const links = new Map(causes.links.map((link) => [link.id, link]))
  const step = (link: CausalLinkView): string =>
    `${labels.get(link.from)} ${SIDE[link.side]} ${labels.get(link.to)}${link.isHedged ? ', hedged' : ''} ` +
    `- said by ${claimants(link.claims, articles)}`
  const way = ({ direction, links: ids }: WhatIfWay): string[] => [
    `  ${direction}`,
    ...ids.flatMap((id) => wrap(step(links.get(id)!), terminal.width, '    ', '      ')),
  ]
  return [
    terminal.bold(`If "${labels.get(variable)}" ${push}, as the reports claim; no claim gives a size`),
    '',
    ...(view.reached.length ? [] : ['No claim says what follows.', '']),
    ...view.reached.flatMap(({ variable: id, ways }) => [
      ...wrap(`${labels.get(id)}${ways.length > 1 ? ': the claims send it both ways' : ''}`, terminal.width).map(
        terminal.bold,
      ),
      ...ways.flatMap(way),
      '',
    ]),
    ...view.back.flatMap((one) => [
      terminal.bold(`Comes back: ${one.direction === push ? 'adds to the push' : 'works against the push'}`),
      ...way(one),
      '',
    ]),
    ...(view.stops.length ? [terminal.bold('Ends where the claims differ or leave it open')] : []),
    ...view.stops.flatMap(({ link }) => wrap(step(links.get(link)!), terminal.width, '  ', '    ')),
  ]
}
