import { expect, test } from 'vitest'
import type { ClaimSide } from '../../../src/model/causal-map.ts'
import type { Effect } from '../../../src/model/effect.ts'
import { claimWords } from '../../../src/present/dossier/claim-words.ts'
import { statementOf } from '../../statement.ts'

const SIGN = { raises: '+', lowers: '-', open: '?', denied: '?' } as const

function claim(exact: string, cause: string, effect: string, hedge: string | null, side: ClaimSide, rule: string) {
  const content: Effect = { kind: 'effect', cause, effect, sign: SIGN[side], hedge, claimedBy: null }
  return statementOf(content, exact, { rule: `effect/${rule}` })
}

test.each([
  ['a toll would raise fares', 'toll', 'fares', null, 'raises', 'verb', 'would raise fares'],
  [
    'Such a toll may well push up fares',
    'toll on the bridge',
    'fares',
    'may',
    'raises',
    'verb',
    'may well push up fares',
  ],
  ['hurt trade', 'toll', 'trade', 'could', 'lowers', 'verb', 'could hurt trade'],
  ['it does not make the road safer', 'toll', 'the road safer', null, 'denied', 'verb', 'does not make the road safer'],
  [
    'Would a toll have cut the queues',
    'toll',
    'queues',
    null,
    'open',
    'verb',
    'left open whether it would have cut the queues',
  ],
  ['set a toll to cut the queues', 'set a toll', 'queues', null, 'lowers', 'purpose', 'is meant to cut the queues'],
  ['Longer queues', 'toll', 'Longer queues', null, 'raises', 'risk', 'risks longer queues'],
  ['border trade', 'toll', 'border trade', 'could', 'lowers', 'verb', 'could work against border trade'],
  ['border trade', 'toll', 'border trade', 'often', 'lowers', 'verb', 'works against border trade (“often”)'],
  ['the queues caused by the toll', 'toll', 'queues', null, 'raises', 'verb', 'caused queues'],
  [
    'a toll could “bring a surge of traffic',
    'toll',
    'traffic',
    'could',
    'raises',
    'verb',
    'could bring a surge of traffic',
  ],
  ['Norway was hurt by the toll', 'toll', 'Norway', null, 'lowers', 'verb', 'works against Norway'],
  ['the toll the city set to hurt Norway', 'toll', 'Norway', null, 'lowers', 'verb', null],
] as const)('%s', (exact, cause, effect, hedge, side, rule, words) => {
  expect(claimWords({ claim: claim(exact, cause, effect, hedge, side, rule), before: '' }, side)).toBe(words)
})

test.each([
  ['A toll would raise fares and ', 'cut the traffic', 'traffic', null, 'lowers', 'would cut the traffic'],
  ['A toll would raise fares and ', 'cuts the traffic', 'traffic', null, 'lowers', 'cuts the traffic'],
  ['A toll could hurt trade and ', 'local tourism', 'local tourism', 'could', 'lowers', 'could hurt local tourism'],
  ['A toll could lead to harm, including ', 'lost jobs', 'lost jobs', 'could', 'raises', 'could lead to lost jobs'],
  ['It set a toll, ', 'quickly raising fares', 'fares', null, 'raises', 'quickly raises fares'],
  ['A toll would mean queues, ', 'hurting drivers', 'drivers', null, 'lowers', 'would hurt drivers'],
  ['It set a toll, ', 'blorping the drivers', 'drivers', null, 'lowers', 'works against drivers'],
] as const)('%s| %s', (before, exact, effect, hedge, side, words) => {
  expect(claimWords({ claim: claim(exact, 'toll', effect, hedge, side, 'verb'), before }, side)).toBe(words)
})

test.each([
  ['Naming firms as carriers brings higher fees', 'Naming firms', 'higher fees', 'raises', 'brings higher fees'],
  ['Whether a toll could mean queues, he said it could not', 'a toll', 'queues', 'denied', 'would not mean queues'],
  ['Asked if a toll can end queues, she said it can not', 'a toll', 'queues', 'denied', 'will not end queues'],
  ['a toll is necessary to cut the queues', 'a toll', 'queues', 'lowers', null],
  [
    'Closing wide roads does not make a narrow one safer',
    'Closing wide roads',
    'a narrow one safer',
    'denied',
    'closing wide roads does not make a narrow one safer',
  ],
] as const)('%s', (exact, cause, effect, side, words) => {
  expect(claimWords({ claim: claim(exact, cause, effect, null, side, 'verb'), before: '' }, side)).toBe(words)
})
