import { expect, test } from 'vitest'
import { weigh } from '../../../src/pipeline/weigh.ts'
import { decision } from '../../../src/present/dossier/decision.ts'
import { gaps } from '../../../src/present/dossier/gaps.ts'
import { takeSnapshot } from '../../../src/present/dossier/snapshot.ts'
import type { Evidence } from '../../../src/present/dossier/types.ts'
import { readCases } from '../../reconcile/build.ts'
import { storeOf } from './read-store.ts'

const [weir] = readCases(new URL('./decision.txt', import.meta.url))
const snapshot = await takeSnapshot(storeOf('weir', weir!.articles, weir!.statements), 'weir')
const weighed = weigh(weir!.articles, weir!.statements, snapshot.reconciliation.points)
const holds = ({ article, start, end, exact, sentence }: Evidence): boolean => {
  const { text } = snapshot.article.get(article)!.article
  return text.slice(start, end) === exact && text.startsWith(sentence.text, sentence.start)
}

test('an option with its history, sides, claims told once, and what bounds it', () => {
  const { options, articles } = decision(snapshot, weighed.decision)
  expect(articles).toHaveLength(2)
  const [option] = options
  expect(options).toHaveLength(1)
  expect(option).toMatchObject({ label: 'a toll on the weir lock', standing: 'proposed', isUnderWay: true, texts: 2 })
  expect(option!.steps.map(({ status, date }) => `${status} ${date}`)).toEqual(['proposed 2030-05-01'])
  expect(option!.parties.map(({ name, role, stands }) => [name, role, stands.map(({ stance }) => stance)])).toEqual([
    ['Tove Lund', "skippers' leader", ['against', 'conditional']],
  ])
  expect(option!.parties[0]!.stands[1]).toMatchObject({
    condition: 'Tove Lund could live with it if barges went free',
    date: '2030-05-04',
  })
  expect(
    option!.claims.map(({ side, outcome, claimedBy, evidence }) => [side, outcome, claimedBy, evidence.length]),
  ).toEqual([['lowers', 'traffic', 'skippers', 2]])
  expect(option!.norms.map(({ norm, says }) => [norm, says])).toEqual([['the Weir Act', 'forbids']])
  const words = [
    ...option!.steps,
    ...option!.parties.flatMap(({ stands }) => stands),
    ...option!.claims,
    ...option!.norms,
  ].flatMap(({ evidence }) => evidence)
  expect(words.every(holds)).toBe(true)
})

test('points in which accounts of it part are named with it', () => {
  const { options } = decision(snapshot, weighed.decision)
  const points = new Map(snapshot.reconciliation.points.map((one) => [one.id, one]))
  for (const { id, question, relation } of options.flatMap(({ contested }) => contested)) {
    expect(points.get(id)).toMatchObject({ question, relation })
    expect(relation).not.toBe('agrees')
  }
})

test('what is left open, with its words', () => {
  const view = gaps(snapshot, weighed.gaps)
  expect(view.gaps.map(({ kind, question }) => [kind, question])).toEqual([
    ['unanswered', 'Who drafted the plan for the toll?'],
  ])
  expect(view.gaps.flatMap(({ evidence }) => evidence).every(holds)).toBe(true)
  expect(view.gaps[0]!.evidence[0]!.exact).toBe('who drafted the plan for the toll')
})
