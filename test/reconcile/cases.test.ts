import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reconcile } from '../../src/reconcile/index.ts'
import { readCases } from './build.ts'

const FOLDER = new URL('../../fixtures/reconcile/', import.meta.url)
/** Cases of what is made of points, which tests of their own read. */
const OTHERS = /^(?:decision|gaps)\//
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt') && !OTHERS.test(file))
  .sort()

describe.each(FILES)('%s', (file) => {
  test.each(readCases(new URL(file, FOLDER)).map((one) => [one.name, one] as const))(
    '%s',
    (_, { articles, statements, expected }) => {
      const { points } = reconcile(articles, statements)
      const found = points.map(({ relation, accounts }) => ({
        relation,
        answers: accounts.map(({ answer }) => answer).sort(),
      }))
      const wanted = expected
        .filter(({ relation }) => relation !== 'none' && relation !== 'quiet')
        .map(({ relation, answers }) => ({ relation, answers: [...answers].sort() }))
      for (const one of wanted) expect(found, 'a true point').toContainEqual(one)
      // "none": no point at all; "quiet": agreements may be found, but nothing is set against anything.
      const contested = found.filter(({ relation }) => relation !== 'agrees')
      expect(contested, 'contested points').toHaveLength(wanted.filter(({ relation }) => relation !== 'agrees').length)
      if (expected.some(({ relation }) => relation === 'none')) expect(found).toEqual([])
      for (const { question } of points) {
        expect(question).toMatch(
          /^(?:How|When|Where|What|Who|(?:After|At|By|For|From|In|On|Since|To|Until|Within) (?:how|what|when)|Did|Does|Do|Has|Have|Had|Is|Are|Was|Were|Will|Would|Can|Could|May|Might|Must|Should) .+\?$/,
        )
        expect(question).not.toMatch(/\s{2}|\s\?|[,;:]\?/)
      }
    },
  )
})
