import type { Analysis, Layer } from '../model/analysis.ts'
import type { Extractor } from '../model/extractor.ts'
import type { Finding, StatementKind } from '../model/statement.ts'

/** The extractors of one kind, in order. */
export interface Stage {
  readonly kind: StatementKind
  readonly extractors: readonly Extractor[]
  /** Settles overlaps among findings of this kind. */
  readonly settle?: (findings: readonly Finding[]) => readonly Finding[]
}

function check(stages: readonly Stage[], layers: readonly Layer[]): void {
  const kinds = new Set<StatementKind>()
  const names = new Set<string>()
  for (const { kind, extractors } of stages) {
    kinds.add(kind)
    for (const { name, requires, reads } of extractors) {
      if (names.has(name)) throw new Error(`rule ${name} stands twice in the list`)
      names.add(name)
      const layer = requires.find((one) => !layers.includes(one))
      if (layer) throw new Error(`rule ${name} requires the layer ${layer}, which no stage assigns`)
      const missing = reads.find((one) => !kinds.has(one))
      if (missing) throw new Error(`rule ${name} reads ${missing} findings, which no earlier rule gives`)
    }
  }
}

/**
 * The stages as one function of an analysis, giving all findings in order of running.
 *
 * @param layers  that an analysis can have
 * @throws Error  naming the rule that requires or reads what is not there before it
 */
export function plan(stages: readonly Stage[], layers: readonly Layer[]): (analysis: Analysis) => readonly Finding[] {
  check(stages, layers)
  return (analysis) => {
    let found: readonly Finding[] = []
    for (const { kind, extractors, settle } of stages) {
      const own: Finding[] = []
      for (const { requires, reads, extract } of extractors) {
        if (!requires.every((layer) => analysis.layers.has(layer))) continue
        const earlier = own.length > 0 && reads.includes(kind) ? [...found, ...own] : found
        own.push(...extract(analysis, earlier))
      }
      found = [...found, ...(settle ? settle(own) : own)]
    }
    return found
  }
}
