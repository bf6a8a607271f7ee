import { expect, test } from 'vitest'
import { withReferent } from '../../../src/reconcile/timeline/referent.ts'

test.each([
  ['The ferry was towed to Lorn', 'The car ferry Corvina ran aground. The ferry was towed to Lorn.', ' [Corvina]'],
  ['The ferry was towed to Lorn', 'The Corvina, an old ferry, ran aground. The ferry was towed.', ' [Corvina]'],
  ['The ferry was towed to Lorn', 'The ferry Corvina hit the ferry Ostrea. The ferry was towed.', ''],
  ['The ferry was towed to Lorn', 'A ferry ran aground. The ferry was towed.', ''],
])('%s: %s', (label, text, name) => {
  expect(withReferent(label, { title: null, text })).toBe(label.replace('The ferry', `The ferry${name}`))
})

test('a label with a subject of its own stays as it is', () => {
  const label = 'The ferry of the county sailed'
  expect(withReferent(label, { title: 'The ferry Corvina', text: '' })).toBe(label)
})
