import { expect, test } from 'vitest'
import { isFurniture, opensFurniture } from '../../../src/read/furniture/phrases.ts'

test.each([
  'Advertisement',
  'ADVERTISEMENT',
  'Share this article',
  'Comments (41)',
  'There are no comments yet.',
  'Email*',
  'Sign up for our weekly letter.',
  '©2025 The Marl Echo. All rights reserved.',
  '(Reporting by Ada Roe in Lindow; editing by Ben Crane)',
  'Coast News. ar/bc',
  'The bridge at dawn (Image: GETTY)',
  '– ENDS –',
])('furniture: %s', (line) => {
  expect(isFurniture(line)).toBe(true)
})

test.each([
  'Comments by the minister were denied on Tuesday.',
  'The company will share the cost.',
  'Follow the money, said the auditor.',
  'He said: read next year’s plan.',
  'More than 400 people came.',
  'Photographs of the bridge were shown to the court.',
  'Copyright law forbids it, the judge said, and the archive must take the recordings down by the end of the month at the latest.',
  'Editing by the censors was heavy.',
  'Editorial staff walked out.',
])('text: %s', (line) => {
  expect(isFurniture(line)).toBe(false)
})

test.each([
  'Read next:',
  'More from the valley',
  'More great Echo stories',
  'Related articles',
  'JOIN OUR NEWSLETTER',
  'Also on Channel North',
])('opens: %s', (line) => {
  expect(opensFurniture(line)).toBe(true)
})

test.each(['More money was needed.', 'Background', 'Elsewhere in the valley the water fell.', 'What happened?'])(
  'does not open: %s',
  (line) => {
    expect(opensFurniture(line)).toBe(false)
  },
)
