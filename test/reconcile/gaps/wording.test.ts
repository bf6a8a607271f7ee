import { expect, test } from 'vitest'
import { questionOf } from '../../../src/reconcile/gaps/wording.ts'

test.each([
  ['who had agreed to the delay', 'Who had agreed to the delay?'],
  ['whether the bridge will reopen before the summer.', 'Will the bridge reopen before the summer?'],
  ['what the letter said', 'What did the letter say?'],
  ['when the tunnel will reopen, the council said', 'When will the tunnel reopen?'],
  ['how many boats were lost in the storm', 'How many boats were lost in the storm?'],
  ['how much the new pier costs the town', 'How much does the new pier cost the town?'],
  ['why the pump failed', 'Why did the pump fail?'],
  ['who in the yard had been told', 'Who in the yard had been told?'],
  ['who ordered a review that its own charter, kept since May, had asked for', 'Who ordered a review?'],
  ['whom the board had told', 'Who had the board told?'],
  ['which of the two boats sank', 'Which of the two boats sank?'],
  ['whether the pier was safe and the town had been told', 'Was the pier safe?'],
  ['whether the storm had damaged the mast', 'Has the storm damaged the mast?'],
  ['whether the storms had damaged the mast', 'Have the storms damaged the mast?'],
  ['how much of the grain has been lost', 'How much of the grain has been lost?'],
  ['if the dead were sailors or guests', 'Were the dead sailors or guests?'],
  // Words that hang on their sentence, and clauses of a build that is not plain.
  ['whether it would reopen', null],
  ['what they knew of the pump', null],
  ['what happened as far as they can recall', null],
  ['what to do', null],
  ['why the guards carried it inside', null],
  ['what exactly what broke the mast', null],
  ['why', null],
])('%j', (clause, question) => {
  expect(questionOf(clause)).toBe(question)
})
