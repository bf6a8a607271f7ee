import { ARTICLES } from './articles.ts'
import { account, evidenceIn, origin, point } from './build.ts'

const ev = evidenceIn(ARTICLES)

const company = origin('Sound Ferries', 'organization', ['a1', 'a2', 'a4'], 'all three cite Sound Ferries')

/** What the reports of the affair answer alike or otherwise. */
export const POINTS = [
  point('p-crack', 'figure', 'differs', 'How long is the crack in the Kittiwake?', 'both-cannot-hold', [
    account(
      '40 centimetres',
      '2031-03-04',
      [company],
      [
        ev('a1', '40 centimetres', 'Sound Ferries'),
        ev('a2', '40 centimetres', 'Sound Ferries'),
        ev('a4', '40 centimetres', 'Sound Ferries'),
      ],
    ),
    account(
      '70 centimetres',
      '2031-03-06',
      [origin('Seafarers’ Union', 'organization', ['a3']), origin('Regional Transport Office', 'organization', ['a5'])],
      [ev('a3', '70 centimetres'), ev('a5', '70 centimetres')],
    ),
  ]),
  point('p-known', 'date', 'differs', 'When was the crack first seen?', 'other-source', [
    account(
      '3 March',
      '2031-03-04',
      [origin('Sound Ferries', 'organization', ['a1', 'a2'], 'both cite Sound Ferries')],
      [ev('a1', '3 March', 'Sound Ferries'), ev('a2', '3 March', 'Sound Ferries')],
    ),
    account(
      'in January',
      '2031-03-04',
      [origin('a mechanic at the yard', 'unnamed', ['a1'])],
      [ev('a1', 'in January', 'A mechanic at the yard')],
    ),
    account('19 January', '2031-03-06', [origin('the boat’s log', 'document', ['a3'])], [ev('a3', '19 January')]),
  ]),
  point('p-people', 'figure', 'differs', 'How many people cross the sound on a working day?', 'both-cannot-hold', [
    account(
      'about 600',
      '2031-03-04',
      [origin('Harbour Line', 'outlet', ['a1', 'a2'], 'Morning Ledger repeats Harbour Line')],
      [ev('a1', 'About 600 islanders'), ev('a2', 'About 600 islanders')],
    ),
    account(
      'some 850',
      '2031-03-06',
      [origin('Seafarers’ Union', 'organization', ['a3'])],
      [ev('a3', 'Some 850 people')],
    ),
  ]),
  point('p-boat', 'date', 'changed', 'When does the replacement boat start?', 'later-count', [
    account(
      '9 March',
      '2031-03-04',
      [origin('regional transport office', 'organization', ['a1'])],
      [ev('a1', 'from 9 March', 'The regional transport office')],
    ),
    account(
      '16 March',
      '2031-03-10',
      [origin('regional transport office', 'organization', ['a4', 'a5'], 'both from the office')],
      [ev('a4', 'from 16 March', 'The transport office'), ev('a5', '16 March')],
    ),
  ]),
  point('p-inquiry', 'status', 'changed', 'Will there be an outside inquiry?', 'revision', [
    account(
      'if the region pays for it',
      '2031-03-10',
      [origin('Tobias Renn', 'named', ['a4'])],
      [ev('a4', 'would support an outside inquiry if the region paid for it', 'Tobias Renn')],
    ),
    account(
      'ordered',
      '2031-03-14',
      [origin('Regional Transport Office', 'organization', ['a5'])],
      [ev('a5', 'has ordered an outside inquiry')],
    ),
  ]),
  point('p-boatname', 'status', 'agrees', 'Which boat is out of service?', 'same-value', [
    account(
      'the Kittiwake',
      '2031-03-04',
      [
        origin('Harbour Line', 'outlet', ['a1', 'a2'], 'Morning Ledger repeats Harbour Line'),
        origin('Seafarers’ Union', 'organization', ['a3']),
      ],
      [ev('a1', 'the Kittiwake'), ev('a2', 'the Kittiwake'), ev('a3', 'the Kittiwake')],
    ),
  ]),
] as const
