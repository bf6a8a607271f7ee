import type { CausalLinkView, CauseClaim, CausesView } from '../../../../src/present/dossier/types.ts'
import { ARTICLES } from './articles.ts'
import { evidenceIn } from './build.ts'

const ev = evidenceIn(ARTICLES)

const VARIABLES = {
  'v-cracks': 'cracks',
  'v-sailings': 'sailings',
  'v-passengers': 'passengers',
  'v-yard': 'money for the yard',
  'v-takings': 'takings at the bakery',
  'v-crew': 'a replacement boat crewed by agency staff',
  'v-safety': 'the safety of passengers',
  'v-inquiry': 'an inquiry',
  'v-return': 'the return of the boat',
} as const
type Id = keyof typeof VARIABLES

const claim = (
  side: CauseClaim['side'],
  from: Id,
  to: Id,
  evidence: CauseClaim['evidence'],
  more: Partial<CauseClaim> = {},
): CauseClaim => ({
  side,
  cause: VARIABLES[from],
  outcome: VARIABLES[to],
  hedge: null,
  claimedBy: evidence.chain[0] ?? null,
  evidence,
  ...more,
})

const link = (id: string, side: CausalLinkView['side'], from: Id, to: Id, claims: CauseClaim[]): CausalLinkView => ({
  id,
  from,
  to,
  side,
  isHedged: claims.every(({ hedge }) => hedge !== null),
  claims,
})

/** What leads to what in the affair of the ferry: a circle, a dispute, a denial. */
export const CAUSES: CausesView = {
  variables: Object.entries(VARIABLES).map(([id, label]) => ({ id, label, labels: [label] })),
  links: [
    link('k-crew', 'differ', 'v-crew', 'v-safety', [
      claim('lowers', 'v-crew', 'v-safety', ev('a3', 'they need a safe boat')),
      claim('denied', 'v-crew', 'v-safety', ev('a1', 'No passenger was at any risk', 'Tobias Renn', 'Sound Ferries')),
    ]),
    link('k-cracks', 'lowers', 'v-cracks', 'v-sailings', [
      claim(
        'lowers',
        'v-cracks',
        'v-sailings',
        ev('a1', 'suspended all crossings on Tuesday after inspectors found a crack'),
      ),
      claim(
        'lowers',
        'v-cracks',
        'v-sailings',
        ev('a2', 'suspended all crossings on Tuesday after inspectors found a crack'),
      ),
    ]),
    link('k-sailings', 'raises', 'v-sailings', 'v-passengers', [
      claim('raises', 'v-sailings', 'v-passengers', ev('a4', 'Fewer sailings mean fewer passengers', 'Lena Brack')),
    ]),
    link('k-passengers', 'raises', 'v-passengers', 'v-yard', [
      claim(
        'raises',
        'v-passengers',
        'v-yard',
        ev('a4', 'fewer passengers mean less money for the yard', 'Lena Brack'),
      ),
    ]),
    link('k-yard', 'lowers', 'v-yard', 'v-cracks', [
      claim('lowers', 'v-yard', 'v-cracks', ev('a4', 'Less money for the yard may bring more cracks'), {
        hedge: 'may',
      }),
    ]),
    link('k-takings', 'raises', 'v-sailings', 'v-takings', [
      claim('raises', 'v-sailings', 'v-takings', ev('a4', 'takings have fallen by about a third')),
    ]),
    link('k-cracks-takings', 'raises', 'v-cracks', 'v-takings', [
      claim('raises', 'v-cracks', 'v-takings', ev('a4', 'I have thrown bread away every evening', 'Jonas Eide'), {
        hedge: 'about',
      }),
    ]),
    link('k-inquiry', 'denied', 'v-inquiry', 'v-return', [
      claim(
        'denied',
        'v-inquiry',
        'v-return',
        ev('a4', 'An inquiry will not bring the boat back sooner', 'Jonas Eide'),
      ),
    ]),
  ],
  loops: [
    {
      id: 'l-yard',
      sign: '+',
      variables: ['v-cracks', 'v-sailings', 'v-passengers', 'v-yard'],
      links: ['k-cracks', 'k-sailings', 'k-passengers', 'k-yard'],
    },
  ],
  apart: [claim('raises', 'v-inquiry', 'v-return', ev('a4', 'the delay was "a matter of insurance"', 'Lena Brack'))],
  articles: ARTICLES.map(({ ref }) => ref),
}
