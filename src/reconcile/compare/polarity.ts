import type { DatedPair } from '../dates/pair.ts'
import type { Feature } from './feature.ts'

/** What took place and what did not are not one event, whatever the day. */
export const polarity: Feature<DatedPair> = {
  name: 'polarity',
  weight: 0,
  score: ({ a, b }) => (a.isNegated === b.isNegated ? 0 : 'apart'),
}
