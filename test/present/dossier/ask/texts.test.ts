import { describe, expect, test } from 'vitest'
import { askingOf } from './reports.ts'

const { ask, answersTo } = askingOf([
  {
    day: '2030-05-06',
    title: 'News of the week',
    sentences: [
      'The town council of Orsk Mills shut 14 footbridges built before 1968 on Monday after a beam broke.',
      'At the meeting a shopkeeper asked twice who had signed the repair contract and was given no answer.',
      'It is unclear when the covered market will reopen.',
      'In 1998 the lantern festival drew its largest crowd.',
      'Cyclists and the tram share the bridge.',
      'The tram operates between the station and the hospital until 30 June.',
    ],
  },
])

describe('ask, of whole reports', () => {
  test.each([
    ['How many older footbridges were shut?', '14 footbridges'],
    ['Until when does the tram run?', 'until 30 June'],
    ['When did the lantern festival draw its largest crowd?', 'In 1998'],
  ])('%s', async (question, words) => {
    const { answers, articles } = await ask(question)
    expect(answers[0]?.exact).toContain(words)
    expect(articles.map(({ id }) => id)).toEqual([answers[0]!.article])
  })

  test.each([
    'When will the lantern festival take place?',
    'Did the tram hit cyclists?',
    'Who signed the repair contract?',
    'When will the covered market reopen?',
    'How many wider footbridges were shut?',
  ])('what is only asked or open, of another time or another deed is no answer: %s', async (question) => {
    expect(await answersTo(question)).toEqual([])
  })
})
