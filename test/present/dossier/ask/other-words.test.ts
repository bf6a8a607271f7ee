import { describe, expect, test } from 'vitest'
import { askingOf } from './reports.ts'

const { answersTo } = askingOf([
  {
    day: '2031-09-12',
    title: 'The week in Ostrow',
    sentences: [
      'The council of Ostrow put off the lantern fair after the river rose.',
      'The weavers’ guild called on the mayor to reopen the dye works.',
      'Pavel Rudny drove a tractor into the mill wheel on Monday.',
      'Two Danish divers found the bell of the abbey in the lake.',
      'The sexton hid the abbey silver in a hollow oak.',
      'The new quay rules will take effect on 1 October 2031.',
      'Irena Sowa paid for the roof of the school, a 90,000-euro gift.',
      'She leaves behind three children.',
      'The cooperative bank sued the brewery over an unpaid loan.',
      'Wheat prices have fallen by 12 percent this year, the chamber of farmers said.',
      'Brewer Jan Kos said: “The well ran dry.” He will shut the brewery in May 2032.',
      'The glassworks makes lamps and bottles.',
      'The ferry to Lipno, which is 48 metres long, sank in the storm.',
      'The dam above Lipno collapsed because of heavy rain.',
      'The dike warden was laid to rest in the churchyard on Friday.',
      'The state will pay 80,000 crowns for a barn burned and 20,000 for one that was damaged.',
    ],
  },
])

describe('ask, in other words than the reports', () => {
  test.each([
    ['Why was the lantern fair postponed?', 'put off the lantern fair'],
    ['What did the weavers’ guild ask the mayor to do?', 'called on the mayor'],
    ['Which vehicle was driven into the mill wheel?', 'a tractor'],
    ['Who discovered the bell of the abbey?', 'Two Danish divers'],
    ['How many people from Denmark found the bell?', 'Two Danish divers'],
    ['Where did the sexton conceal the silver?', 'in a hollow oak'],
    ['When do the quay rules come into force?', '1 October 2031'],
    ['How many kids did Irena Sowa have?', 'three children'],
    ['How far have wheat prices dropped this year?', '12 percent'],
    ['What does the glassworks produce?', 'lamps and bottles'],
    ['What is the length of the ferry?', '48 metres'],
    ['What made the dam fail?', 'heavy rain'],
    ['Where was the dike warden buried?', 'in the churchyard'],
  ])('%s', async (question, words) => {
    const [first = ''] = await answersTo(question)
    expect(first).toContain(words)
  })

  test.each([
    'Who sold the bell of the abbey?',
    'Why was the dye works postponed?',
    'Which vehicle hit the abbey?',
    'Did the brewery sue the cooperative bank?',
    'Who died in the lake?',
    'How much did the glassworks cost?',
    'When did Irena Sowa resign?',
    'How many divers drowned?',
    'How many barns burned?',
  ])('half of what is asked is no answer: %s', async (question) => {
    expect(await answersTo(question)).toEqual([])
  })
})
