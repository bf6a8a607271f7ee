import { expect, test } from 'vitest'
import { datelineLength } from '../../../../src/language/en/segment/dateline.ts'

const headOf = (paragraph: string): string => paragraph.slice(0, datelineLength(paragraph))

test.each([
  ['LIMA — Bakers closed their shops on Monday.', 'LIMA — '],
  ['PORT LOUIS (Islands News) - "We are ready," she said.', 'PORT LOUIS (Islands News) - '],
  ['TARTU, Estonia (BNA) – Ten schools reopened.', 'TARTU, Estonia (BNA) – '],
  ['Suva, 14 May (Pacific Wire) -- Boats stayed in port.', 'Suva, 14 May (Pacific Wire) -- '],
  ['Quito (ANE) Feb. 2, 2031 - Banks stayed shut.', 'Quito (ANE) Feb. 2, 2031 - '],
  ['ST. JOHN’S, June 3 — Crews went home.', 'ST. JOHN’S, June 3 — '],
])('a dateline is no part of the first sentence: %s', (paragraph, head) => {
  expect(headOf(paragraph)).toBe(head)
})

test.each([
  'UNICEF — the children’s agency — said so.',
  'Suva – Boats stayed in port.',
  'The minister (Labour) - who has resigned - spoke.',
  'Lena Roth (Greens) – a former judge – voted no.',
  'NASA-led teams found water.',
  'TOP-LEVEL TALKS BEGIN',
  'Tartu, Estonia, reopened ten schools.',
])('no dateline: %s', (paragraph) => {
  expect(headOf(paragraph)).toBe('')
})
