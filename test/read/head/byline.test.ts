import { expect, test } from 'vitest'
import { readBareNames, readByline } from '../../../src/read/head/byline.ts'

test.each([
  ['By Ada Roe', ['Ada Roe'], null],
  ['BY ADA ROE', ['ADA ROE'], null],
  ['By Ada Roe and Ben van der Crane', ['Ada Roe', 'Ben van der Crane'], null],
  ['By Ada Roe, Ben Crane & Cy O’Dell, The Lindow Echo', ['Ada Roe', 'Ben Crane', 'Cy O’Dell'], 'The Lindow Echo'],
  ['By Ada Roe, Reef Watch', ['Ada Roe'], 'Reef Watch'],
  ['By Ada Roe, Rail & Road', ['Ada Roe'], 'Rail & Road'],
  ['By Ada Roe, The Saltmarsh Reporter', ['Ada Roe'], 'The Saltmarsh Reporter'],
  ['By Ada Roe, Ben Crane, Cy Dell', ['Ada Roe', 'Ben Crane', 'Cy Dell'], null],
  ['By Data desk, Number Cruncher', [], 'Number Cruncher'],
  ['By Ada Roe (in Lima)', ['Ada Roe'], null],
  ['By Dr Ada Roe', ['Ada Roe'], null],
  ['By Ada Roe, health correspondent', ['Ada Roe'], null],
  ['By Ada Roe in Lima', ['Ada Roe'], null],
  ['By Ada Roe for The Lindow Echo', ['Ada Roe'], 'The Lindow Echo'],
  ['Words by Joaquín Ferro-Dunn', ['Joaquín Ferro-Dunn'], null],
  ['By the Data desk', [], null],
  ['By our correspondents', [], null],
  ['By Coast News Agency staff, Coast News Agency', [], 'Coast News Agency'],
  ['Reporting by Ada Roe and Ben Crane', ['Ada Roe', 'Ben Crane'], null],
])('%s', (line, names, outlet) => {
  expect(readByline(line)).toEqual({ names, outlet })
})

test.each([
  'By noon the square was full',
  'By Friday',
  'By the river',
  'From the archive of the town',
  'By seven on Tuesday evening there was not a chair left in the hall.',
])('no byline: %s', (line) => {
  expect(readByline(line)?.names ?? []).toEqual([])
})

test.each([
  ['Ada Roe', ['Ada Roe']],
  ['Ada Roe and Ben Crane', ['Ada Roe', 'Ben Crane']],
  ['Ada Roe, valley correspondent', ['Ada Roe']],
])('bare: %s', (line, names) => {
  expect(readBareNames(line)?.names).toEqual(names)
})

test.each(['What is not', 'Ministry of Energy', 'Where we are tonight', 'The Lindow Echo', 'Lindow'])(
  'no bare name: %s',
  (line) => {
    expect(readBareNames(line)).toBeNull()
  },
)
