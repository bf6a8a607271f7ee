import { expect, test } from 'vitest'
import { partsOf } from '../../../../src/present/dossier/ask/parts.ts'
import { askingOf } from './reports.ts'

const { answersTo } = askingOf([
  {
    day: '2030-05-10',
    title: 'The week',
    sentences: [
      'The abbey raised the prize for a map of the cave to 40,000 euros.',
      'The beacon on Skarn Head was relit on 3 April 2030.',
      'Olaf Brekke, head keeper at the time, has since moved abroad.',
      'The lake froze over in January, and its ice measures as little as 9 cm.',
      'Runa Falk of the museum said, “If the vault is opened, the colours could fade.”',
      'Falk founded the museum in 1998 and runs a school of drawing there.',
      'A permit for the cable car will be issued only if:',
      'every cabin has been weighed;',
      'the rope has been replaced.',
      'Tarn Woollens employs 40 weavers.',
      'Its director, Ilse Moy, said the firm could accept the closure of the quarry provided that a road was built by May.',
      'The second bridge stands on the third pier.',
      'Two climbers died in a storm during talks that were meant to rescue the budget.',
    ],
  },
])

test.each([
  ['How large is the prize for the map of the cave?', '40,000 euros'],
  ['When was the beacon last relit?', '3 April 2030'],
  ['Who was the head keeper when the beacon was relit?', 'Olaf Brekke'],
  ['How thin has the ice become?', '9 cm'],
  ['What did Runa Falk warn of?', 'could fade'],
  ['What conditions did the council set for a permit for the cable car?', 'the rope has been replaced'],
  ['What does Tarn Woollens want?', 'a road was built by May'],
  ['When did Falk found the museum and how did it fare?', '1998'],
])('%s', async (question, words) => {
  expect((await answersTo(question)).join('\n')).toContain(words)
})

test.each([
  'How deep is the cave?',
  'Who is the third climber?',
  'How many climbers were rescued?',
  'How large is the fine for the abbey?',
])('what no report tells has no answer: %s', async (question) => {
  expect(await answersTo(question)).toEqual([])
})

test.each([
  ['Who owns the mill and when was it built?', ['Who owns the mill']],
  ['Who owns the mill and why was the weir closed?', ['Who owns the mill', 'why was the weir closed?']],
  ['Who owns the mill and the weir?', []],
])('parts of %s', (question, parts) => {
  expect(partsOf(question)).toEqual(parts)
})
