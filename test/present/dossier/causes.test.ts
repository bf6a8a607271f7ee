import { expect, test } from 'vitest'
import { causes } from '../../../src/present/dossier/causes.ts'
import { takeSnapshot } from '../../../src/present/dossier/snapshot.ts'
import type { WhatIfView, WhatIfWay } from '../../../src/present/dossier/types.ts'
import { findVariable, whatIf } from '../../../src/present/dossier/what-if.ts'
import { readCases } from '../../reconcile/build.ts'
import { storeOf } from './read-store.ts'

const [canal] = readCases(new URL('./causes.txt', import.meta.url))
const snapshot = await takeSnapshot(storeOf('canal', canal!.articles, canal!.statements), 'canal')
const view = causes(snapshot)
const label = new Map(view.variables.map((one) => [one.id, one.label]))
const link = new Map(view.links.map((one) => [one.id, one]))
const named = (words: string): string => {
  const found = findVariable(view, words)
  if (typeof found !== 'string') throw new Error(`${words} may be ${found.join(', ')}`)
  return found
}

test('links with their claims, disputed first; hedged where no claim is flat', () => {
  const told = view.links.map(({ from, side, to, isHedged, claims }) => ({
    link: `${label.get(from)} ${side} ${label.get(to)}`,
    isHedged,
    claims: claims.length,
  }))
  expect(told).toEqual([
    { link: 'traffic differ eel trade', isHedged: false, claims: 2 },
    { link: 'tolls lowers traffic', isHedged: false, claims: 2 },
    { link: 'traffic raises bank wear', isHedged: false, claims: 1 },
    { link: 'bank wear raises dredging', isHedged: false, claims: 1 },
    { link: 'dredging raises tolls', isHedged: false, claims: 1 },
    { link: 'tolls raises berths', isHedged: true, claims: 1 },
    { link: 'berths raises traffic', isHedged: false, claims: 1 },
    { link: 'dredging lowers eels', isHedged: false, claims: 1 },
    { link: 'dredging denied reeds', isHedged: false, claims: 1 },
  ])
  const [, claim] = view.links[1]!.claims
  expect(claim).toMatchObject({ side: 'lowers', hedge: 'may', claimedBy: 'skippers' })
  for (const { evidence } of view.links.flatMap(({ claims }) => claims)) {
    const { text } = snapshot.article.get(evidence.article)!.article
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
  }
})

test('circles name the links of the map; what joins no other claim stands apart', () => {
  const circles = view.loops.map(({ sign, variables, links }) => {
    expect(links.map((id) => link.get(id)!.from)).toEqual(variables)
    return `${sign} ${variables.map((id) => label.get(id)).join(' ')}`
  })
  expect(circles).toEqual(['- tolls traffic bank wear dredging', '+ tolls berths traffic bank wear dredging'])
  expect(view.apart.map(({ cause, outcome }) => [cause, outcome])).toEqual([['it', 'row']])
})

const way = ({ direction, links, isHedged }: WhatIfWay): string =>
  `${direction} ${links.map((id) => label.get(link.get(id)!.to)).join(' > ')}${isHedged ? ' (hedged)' : ''}`
const reached = ({ reached: all }: WhatIfView): Record<string, string[]> =>
  Object.fromEntries(all.map(({ variable, ways }) => [label.get(variable), ways.map(way)]))

test('a push spreads by signs, the shortest way for each direction, and comes back', () => {
  const pushed = whatIf(view, named('tolls'), 'rises')
  expect(reached(pushed)).toEqual({
    traffic: ['falls traffic', 'rises berths > traffic (hedged)'],
    berths: ['rises berths (hedged)'],
    'bank wear': ['falls traffic > bank wear', 'rises berths > traffic > bank wear (hedged)'],
    dredging: ['falls traffic > bank wear > dredging', 'rises berths > traffic > bank wear > dredging (hedged)'],
    eels: [
      'rises traffic > bank wear > dredging > eels',
      'falls berths > traffic > bank wear > dredging > eels (hedged)',
    ],
  })
  expect(pushed.back.map(({ direction, isHedged }) => [direction, isHedged])).toEqual([
    ['falls', false],
    ['rises', true],
  ])
})

test('it stops where claims differ or deny', () => {
  const { stops } = whatIf(view, named('bank wear'), 'falls')
  const told = stops.map(({ link: id, arriving }) => [label.get(link.get(id)!.to), link.get(id)!.side, ...arriving])
  expect(told).toEqual([
    ['reeds', 'denied', 'falls'],
    ['eel trade', 'differ', 'rises', 'falls'],
  ])
})

test('the other push turns every direction', () => {
  const turn = (words: string): string =>
    words.replace(/^(?:rises|falls)/, (one) => (one === 'rises' ? 'falls' : 'rises'))
  const up = reached(whatIf(view, named('berths'), 'rises'))
  const down = reached(whatIf(view, named('berths'), 'falls'))
  expect(down).toEqual(Object.fromEntries(Object.entries(up).map(([to, ways]) => [to, ways.map(turn)])))
})

test.each([
  ['TOLLS', 'tolls'],
  ['wear', 'bank wear'],
  ['the eel', null],
  ['lighthouse', null],
  ['', null],
])('%j means %j', (words, meant) => {
  const found = findVariable(view, words)
  expect(typeof found === 'string' ? label.get(found) : null).toBe(meant)
})

test('an unknown variable is a fault of the asker', () => {
  expect(() => whatIf(view, 'v0', 'rises')).toThrow(/no variable/)
})
