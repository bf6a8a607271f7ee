import { fold, words } from '../../text/words.ts'
import type { FigurePair } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

const last = (name: string): string => fold(words(name).at(-1) ?? '')

/** The same source speaks of the same thing more often than two do; what each says of its own is of two things. */
export const source: Feature<FigurePair> = {
  name: 'source',
  weight: 0.15,
  score: ({ a, b }) => {
    if (a.source === null || b.source === null) return 0
    if (last(a.source) === last(b.source)) return 1
    return a.isOfSource && b.isOfSource ? 'apart' : 0
  },
}
