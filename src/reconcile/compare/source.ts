import { fold, words } from '../../text/words.ts'
import type { FigurePair } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

const last = (name: string): string => fold(words(name).at(-1) ?? '')

/** The same source speaks of the same thing more often than two do. */
export const source: Feature<FigurePair> = {
  name: 'source',
  weight: 0.15,
  score: ({ a, b }) => (a.source !== null && b.source !== null && last(a.source) === last(b.source) ? 1 : 0),
}
