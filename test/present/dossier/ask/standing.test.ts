import { describe, expect, test } from 'vitest'
import { asOf } from '../../../../src/pipeline/as-of.ts'
import { askingOf } from './reports.ts'

const { ask } = askingOf([
  {
    day: '2030-03-04',
    title: 'Sarn, Monday',
    sentences: [
      'Nine people have died in the landslide at Sarn, police said.',
      'The Sarn tunnel cost 40 million euros.',
    ],
  },
  {
    day: '2030-03-05',
    title: 'Sarn, Tuesday',
    sentences: ['The landslide at Sarn has killed 12 people, the rescue service said on Tuesday.'],
  },
  {
    day: '2030-03-06',
    title: 'Sarn, Wednesday',
    sentences: ['Fourteen people have now died in the landslide at Sarn, police said.'],
  },
])

describe('ask, of what reports replace', () => {
  test('gives the newest value first and marks the older ones', async () => {
    const { answers } = await ask('How many people have died in the landslide?')
    expect(answers[0]).toMatchObject({ exact: expect.stringContaining('Fourteen people'), replacedBy: null })
    const older = answers.filter(({ exact }) => /Nine|12/.test(exact))
    expect(older).not.toEqual([])
    for (const { replacedBy } of older) expect(replacedBy).toMatch(/fourteen/i)
  })

  test('marks nothing as replaced by what was not yet known', async () => {
    const { answers } = await ask('How many people have died in the landslide?', (store) => asOf(store, '2030-03-04'))
    expect(answers.map(({ replacedBy }) => replacedBy)).toEqual([null])
  })
})
