import { expect, test } from 'vitest'
import { reconcile } from '../../src/reconcile/index.ts'
import { readCases } from './build.ts'

const CASES = readCases(new URL('../../fixtures/reconcile/actors/cases.actors', import.meta.url))

// Expected lines: "=> actor: NAME | ALIAS | ALIAS", every actor of the case.
test.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { articles, statements, expected }) => {
  const { actors } = reconcile(articles, statements)
  const found = actors.map(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name).sort()])
  expect(found.sort()).toEqual(expected.map(({ answers: [name = '', ...aliases] }) => [name, ...aliases.sort()]).sort())
  for (const alias of actors.flatMap(({ aliases }) => aliases)) expect(alias.reason).not.toBe('')
})
