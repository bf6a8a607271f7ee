import type { Extractor } from '../../model/extractor.ts'
import { bearers } from '../surface/bearers.ts'
import { firstOfEach, roleFinding } from './finding.ts'

/**
 * Descriptions beside names: "X, director of Y", "the operator, X", "X, the country's biggest generator".
 *
 * Not: lists ("X, the mayor and Y"), plurals.
 */
export const apposition: Extractor = {
  name: 'role/apposition',
  requires: ['sentences', 'tokens'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      bearers(analysis)
        .filter(({ form }) => form !== 'title')
        .map(({ name, role }) => roleFinding(analysis, apposition.name, name, role)),
      found,
    ),
}
