import type { Extractor } from '../../model/extractor.ts'
import { perArticle } from '../clause/per-article.ts'
import { decree } from './decree.ts'
import { deed } from './deed.ts'
import { named } from './named.ts'
import { step } from './step.ts'
import { urged } from './urged.ts'

/** Measures, each rule one form; later ones leave alone what earlier ones found. */
export const measureExtractors: readonly Extractor[] = [step, named, decree, deed, urged].map(
  // rules of positions ask for every measure again
  (one) => ({ ...one, extract: perArticle(one.extract) }),
)
