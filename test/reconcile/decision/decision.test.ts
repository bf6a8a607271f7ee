import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { Option } from '../../../src/model/decision.ts'
import type { Stance } from '../../../src/model/position.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { actorsOf } from '../../../src/reconcile/actors/index.ts'
import { corpusOf } from '../../../src/reconcile/corpus/corpus.ts'
import { campOf } from '../../../src/reconcile/decision/camp.ts'
import { decisionOf } from '../../../src/reconcile/decision/index.ts'
import { phraseOf } from '../../../src/reconcile/decision/label.ts'
import { readCases } from '../build.ts'

const CASES = readCases(new URL('../../../fixtures/reconcile/decision/cases.txt', import.meta.url))

// Expected: "=> option: LABEL | standing | texts | NAME stance, stance; …", `-` for none, and where told counts of effects, norms, earlier cases.
function line({ label, standing, texts, parties, effects, norms, precedents }: Option, withBearing: boolean): string[] {
  const sides = parties.map(({ name, stands }) => `${name} ${stands.map(({ stance }) => stance).join(', ')}`).join('; ')
  const bearing = withBearing ? [`${effects.length} ${norms.length} ${precedents.length}`] : []
  return [label, standing, String(texts), sides || '-', ...bearing]
}

/** A measure whose mark is one word has that word for its cue. */
const cued = (one: Statement): Statement =>
  one.content.kind === 'measure' && /^\p{L}+$/u.test(one.anchor.exact)
    ? { ...one, content: { ...one.content, cue: one.anchor } }
    : one

test.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { articles, statements, expected }) => {
  const corpus = corpusOf(articles, statements.map(cued))
  const { options } = decisionOf(corpus, actorsOf(corpus))
  const wanted = expected.filter(({ relation }) => relation === 'option').map(({ answers }) => answers)
  expect(options.map((option) => line(option, (wanted[0]?.length ?? 0) > 4))).toEqual(wanted)
})

test('the options that most reports weigh are under way, and nothing that is done', () => {
  const { articles, statements } = CASES.find(({ name }) => name.startsWith('how far'))!
  const corpus = corpusOf(articles, statements)
  const { options, underWay } = decisionOf(corpus, actorsOf(corpus))
  expect(underWay).toEqual(options.map(({ id }) => id))
})

describe('a label by itself', () => {
  const corpus = corpusOf([], [])
  test.each([
    ['lower the weir by two metres', 'lowering the weir by two metres'],
    ['lowered the weir', 'lowering the weir'],
    ['the proposed merger of the two ports', 'the merger of the two ports'],
    ['The east gate will be closed', 'closing the east gate'],
    ['the east gate be closed', 'closing the east gate'],
    ['The two clubs be outlawed', 'outlawing the two clubs'],
    ['night flights even without a permit', 'night flights'],
    ['controversial fees on vans', 'controversial fees on vans'],
    ['the crews aren’t going to get paid', null],
    ['Tarn Shipping backed legislation on fees', null],
    ['launch the night service', 'the night service'],
    ['hold talks with the guild', 'talks with the guild'],
    ['put off the vote', 'putting off the vote'],
    ['reverse the new rules on nets', 'reversing the new rules on nets'],
    ['the old pier sold', 'selling the old pier'],
    ['its planned closure', null],
    ['sending them home', null],
    ['any such step', null],
  ])('%j', (label, phrase) => {
    expect(phraseOf(label, corpus)).toBe(phrase)
  })
})

test.each([
  [['energy minister', 'Ada Brandt'], 'government'],
  [['chair of the Brook Residents’ Association', 'Tove Lund'], 'public'],
  [['director of the Coast Institute', 'Nils Aker'], 'experts'],
  [['regional secretary of the dockers’ union', 'Ida Voss'], 'labour'],
  [['Tarn Shipping Company'], 'business'],
  [['opposition leader', 'Per Holm'], 'lawmakers'],
  [['Ola Berg'], 'other'],
])('the camp of %j', (told, camp) => {
  expect(campOf(told, () => [])).toBe(camp)
})

const named = (name: string) => {
  const found = CASES.find((one) => one.name.startsWith(name))!
  return { ...found, statements: [...found.statements] }
}
const stepsOf = (articles: readonly Article[], statements: readonly Statement[]): string[] => {
  const corpus = corpusOf(articles, statements)
  return decisionOf(corpus, actorsOf(corpus)).options.flatMap(({ steps }) =>
    steps.map(({ status, date }) => `${status} ${date}`),
  )
}

test('a vote that is set has its day, being put off that of its report', () => {
  const { articles, statements } = named('a vote set on it')
  const scheduled = statements.map(
    (one): Statement =>
      one.content.kind === 'event' && one.content.action === 'go'
        ? { ...one, content: { ...one.content, factuality: 'scheduled' } }
        : one,
  )
  expect(stepsOf(articles, scheduled)).toEqual(['proposed 2026-05-10', 'put-off 2026-05-20', 'vote 2026-06-02'])
})

test('what a paper asks for has the day of the paper, and some day of several dates nothing', () => {
  const { articles, statements } = named('what leaves the ladder')
  const [asked, dropped] = statements as [Statement, Statement]
  const dated = (at: Statement, action: string, target: string | null, date: string): Statement => ({
    ...at,
    id: `${at.id}-event`,
    content: { kind: 'event', action, actors: [], target, place: null, date, factuality: 'happened' },
  })
  const side = { kind: 'position', actor: 'letter', measure: 'a ban on night flights', stance: 'for' } as const
  const known = [
    ...statements,
    dated(asked, 'date', 'a letter', '2026-04-02'),
    { ...asked, id: 'side', content: { ...side, condition: null } },
    dated(dropped, 'drop', 'the ban', '2026-05-18/2026-05-24'),
  ]
  expect(stepsOf(articles, known)).toEqual(['proposed 2026-04-02', 'ruled-out 2026-06-02'])
})

test('who does not decide on it rules nothing out by what they foresee', () => {
  const { articles, statements } = named('what leaves the ladder')
  const foreseen = statements.map(
    (one): Statement =>
      one.content.kind === 'measure' && one.content.status === 'ruled-out'
        ? { ...one, content: { ...one.content, cue: { ...one.anchor, exact: 'be' } } }
        : one,
  )
  expect(stepsOf(articles, foreseen)).toEqual(['proposed 2026-05-10'])
  expect(stepsOf(articles, statements)).toEqual(['proposed 2026-05-10', 'ruled-out 2026-06-02'])
})

describe('a lone noun for the organ of a body', () => {
  const { articles, statements } = named('a body')
  const partiesWith = (stance: Stance): string[] => {
    const known = statements.flatMap((one): Statement[] => {
      if (one.content.kind !== 'position' || one.content.actor !== 'board') return [one]
      const content = {
        kind: 'event',
        action: 'vote',
        actors: ['Tarn Line’s board'],
        target: null,
        place: null,
      } as const
      return [
        { ...one, content: { ...one.content, stance } },
        { ...one, id: 'vote', content: { ...content, date: null, factuality: 'happened' } },
      ]
    })
    const corpus = corpusOf(articles, known)
    return decisionOf(corpus, actorsOf(corpus)).options.flatMap(({ parties }) => parties.map(({ name }) => name))
  }
  test('is told with the body', () => expect(partiesWith('for')).toEqual(['Tarn Line', 'board of Tarn Line']))
  test('is the body where both take one side', () => expect(partiesWith('against')).toEqual(['Tarn Line']))
})
