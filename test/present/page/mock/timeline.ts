import type { TimelineItem } from '../../../../src/present/dossier/types.ts'
import { ARTICLES } from './articles.ts'
import { evidenceIn } from './build.ts'

const ev = evidenceIn(ARTICLES)

const item = (
  id: string,
  date: string,
  from: string | null,
  to: string | null,
  label: string,
  ...evidence: ReturnType<typeof ev>[]
): TimelineItem => ({ id, date, from, to, label, evidence })

/** The affair day by day. */
export const ITEMS: readonly TimelineItem[] = [
  item(
    'e1',
    '2031-01',
    '2031-01-01',
    '2031-01-31',
    'the crack had been reported in January',
    ev('a1', 'the crack had been reported in January'),
  ),
  item(
    'e2',
    '2031-01-19',
    '2031-01-19',
    '2031-01-19',
    "It was entered in the boat's log on 19 January",
    ev('a3', "It was entered in the boat's log on 19 January"),
  ),
  item(
    'e3',
    '2031-03-03',
    '2031-03-03',
    '2031-03-03',
    'had been seen on 3 March',
    ev('a1', 'had been seen on 3 March'),
    ev('a2', 'had been seen on 3 March'),
  ),
  item(
    'e4',
    '2031-03-04',
    '2031-03-04',
    '2031-03-04',
    'suspended all crossings on Tuesday',
    ev('a1', 'suspended all crossings on Tuesday'),
  ),
  item(
    'e5',
    '2031-03-09/..',
    '2031-03-09',
    null,
    'a replacement boat would run from 9 March',
    ev('a1', 'a replacement boat would run from 9 March'),
  ),
  item(
    'e6',
    '2031-03-12',
    '2031-03-12',
    '2031-03-12',
    'A survey of the hull on 12 March found a crack',
    ev('a5', 'A survey of the hull on 12 March found a crack'),
  ),
  item(
    'e7',
    '2031-03-16',
    '2031-03-16',
    '2031-03-16',
    'the replacement boat begins on 16 March',
    ev('a5', 'the replacement boat begins on 16 March'),
  ),
  item(
    'e8',
    '2031-06',
    '2031-06-01',
    '2031-06-30',
    'It will report by the end of June',
    ev('a5', 'It will report by the end of June'),
  ),
]
