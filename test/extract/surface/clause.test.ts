import { expect, test } from 'vitest'
import { clauseAround } from '../../../src/extract/surface/clause.ts'
import { analyse } from '../../../src/language/index.ts'
import { articleOf } from '../../article.ts'

test.each([
  ['The judge, who retired in 2019, said the law was sound.', '2019', 'who retired in 2019'],
  ['The port will reopen on Monday, the harbour master said.', 'Monday', 'The port will reopen on Monday'],
  ['In 2019, the mine closed.', '2019', 'In 2019, the mine closed'],
  ['Prices rose in May; wages fell in June.', 'June', 'wages fell in June'],
  ['The mayor resigned on Friday, and the council met on Monday.', 'Monday', 'and the council met on Monday'],
  ['The mill — it burned in 1990 — was rebuilt.', '1990', 'it burned in 1990'],
  ['“We leave on Friday,” she said.', 'Friday', 'We leave on Friday'],
])('%s: the clause around %s', (text, words, clause) => {
  const analysis = analyse(articleOf(text))
  const start = text.indexOf(words)
  const found = clauseAround(analysis, { start, end: start + words.length })
  expect(text.slice(found.start, found.end)).toBe(clause)
})
