import { expect, test } from 'vitest'
import type { Norm } from '../../../src/model/norm.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { normHedge } from '../../../src/present/dossier/norm-hedge.ts'

test.each([
  ['The fee would likely break the Ports Act', 'The fee', 'likely'],
  ['the Ports Act bars boats that could leak', 'boats that could leak', null],
  ['under the Ports Act boats may moor free', 'boats', null],
  ['the fee may violate the Ports Act', 'the fee', 'may'],
])('%s', (exact, what, hedge) => {
  const content: Norm = { kind: 'norm', norm: 'the Ports Act', says: 'forbids', what, condition: null }
  const anchor = { start: 0, end: exact.length, exact, prefix: '', suffix: '' }
  const one: Statement<Norm> = {
    id: 's',
    article: 'a',
    rule: 'norm/law',
    reader: 'rules',
    anchor,
    attribution: null,
    content,
  }
  expect(normHedge(one)).toBe(hedge)
})
