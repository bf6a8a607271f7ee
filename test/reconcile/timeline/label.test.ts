import { expect, test } from 'vitest'
import { undated } from '../../../src/reconcile/timeline/label.ts'

const shown = (text: string, date: string): string => {
  const start = text.indexOf(date)
  const { start: from, end } = undated(text, { start: 0, end: text.length }, { start, end: start + date.length })
  return text.slice(from, end)
}

test.each([
  ['at the end', 'The ferry sank off Port Brill on 3 May', '3 May', 'The ferry sank off Port Brill'],
  ['at the start', 'On 3 May, the ferry sank off Port Brill', '3 May', 'the ferry sank off Port Brill'],
  ['within', 'The ferry sank on 3 May off Port Brill', '3 May', 'The ferry sank on 3 May off Port Brill'],
  ['with a word that says more', 'The ferry has been idle since 3 May', '3 May', 'The ferry has been idle since 3 May'],
  ['with that word in it', 'The ferry will be mended by 3 May', 'by 3 May', 'The ferry will be mended by 3 May'],
  ['as what is said', 'The hearing of the ferry was on 3 May', '3 May', 'The hearing of the ferry was on 3 May'],
  ['with too little beside it', 'It sank on 3 May', '3 May', 'It sank on 3 May'],
])('a date %s', (_, text, date, expected) => expect(shown(text, date)).toBe(expected))
