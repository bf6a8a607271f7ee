import { expect, test } from 'vitest'
import { settle, timeExtractors } from '../../../src/extract/time/index.ts'
import { analyse } from '../../../src/language/index.ts'
import type { Finding } from '../../../src/model/statement.ts'
import { articleOf } from '../../article.ts'

test.each([
  [
    'The clerk was charged with selling permits on 3 March 2025 in front of a school.',
    'with selling permits on 3 March 2025 in front of a school',
  ],
  ['A guard was found guilty of robbing a nurse in October 2011.', 'of robbing a nurse in October 2011'],
  ['The film, which was shot in March 2023, won a prize.', 'which was shot in March 2023'],
  // An aim has the date that its plan has, and a thing's date is the thing's.
  ['The council plans to sell the quay on 3 March 2027.', 'The council plans to sell the quay on 3 March 2027'],
  ['They read a letter dated 3 March 2025.', 'They read a letter dated 3 March 2025'],
])('%s', (text, dated) => {
  const analysis = analyse(articleOf(text, { published: '2026-05-14' }))
  const found: Finding[] = []
  for (const extractor of timeExtractors) found.push(...extractor.extract(analysis, found))
  expect(settle(found).map(({ content }) => content.kind === 'time' && content.dates?.exact)).toEqual([dated])
})
