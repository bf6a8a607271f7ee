import type { Analysis } from '../../model/analysis.ts'
import type { Finding } from '../../model/statement.ts'

/**
 * `make`, run once for each article: for what rests on the analysis and on what earlier stages found in it, which is the
 * same for all rules of a stage.
 */
export function perArticle<T>(
  make: (analysis: Analysis, found: readonly Finding[]) => T,
): (analysis: Analysis, found: readonly Finding[]) => T {
  const cache = new WeakMap<Analysis, { readonly value: T }>()
  return (analysis, found) => {
    let made = cache.get(analysis)
    if (made === undefined) {
      made = { value: make(analysis, found) }
      cache.set(analysis, made)
    }
    return made.value
  }
}
