import { expect, test } from 'vitest'
import type { Norm } from '../../../src/model/norm.ts'
import { normHedge } from '../../../src/present/dossier/norm-hedge.ts'
import { statementOf } from '../../statement.ts'

test.each([
  ['The fee would likely break the Ports Act', 'The fee', 'likely'],
  ['the Ports Act bars boats that could leak', 'boats that could leak', null],
  ['under the Ports Act boats may moor free', 'boats', null],
  ['the fee may violate the Ports Act', 'the fee', 'may'],
])('%s', (exact, what, hedge) => {
  const content: Norm = { kind: 'norm', norm: 'the Ports Act', says: 'forbids', what, condition: null }
  expect(normHedge(statementOf(content, exact))).toBe(hedge)
})
