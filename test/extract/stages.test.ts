import { describe, expect, test } from 'vitest'
import { plan } from '../../src/extract/stages.ts'
import type { Analysis, Layer } from '../../src/model/analysis.ts'
import type { Extractor } from '../../src/model/extractor.ts'
import type { Finding, StatementKind } from '../../src/model/statement.ts'

const LAYERS: readonly Layer[] = ['sentences', 'tokens']

const rule = (name: string, more: Partial<Extractor> = {}): Extractor => ({
  name,
  requires: [],
  reads: [],
  extract: () => [],
  ...more,
})

const finding = (name: string): Finding => ({
  rule: name,
  anchor: { start: 0, end: 1, exact: 'x' },
  content: { kind: 'role', name: 'X', nameKind: 'person', role: name },
})

const analysis = (layers: readonly Layer[]): Analysis => ({ layers: new Set(layers) }) as unknown as Analysis

describe('plan', () => {
  test.each<[string, Extractor, RegExp]>([
    ['an unknown layer', rule('time/a', { requires: ['parse' as Layer] }), /rule time\/a requires the layer parse/],
    ['a later kind', rule('time/a', { reads: ['role'] }), /rule time\/a reads role findings/],
  ])('refuses a rule that asks for %s', (_, extractor, message) => {
    const stages = [
      { kind: 'time' as StatementKind, extractors: [extractor] },
      { kind: 'role' as StatementKind, extractors: [] },
    ]
    expect(() => plan(stages, LAYERS)).toThrow(message)
  })

  test('refuses a name that stands twice', () => {
    const stages = [{ kind: 'time' as StatementKind, extractors: [rule('time/a'), rule('time/a')] }]
    expect(() => plan(stages, LAYERS)).toThrow(/time\/a stands twice/)
  })

  test('hands each rule what earlier stages found, settled by kind, and of its own what it reads', () => {
    const seen: string[][] = []
    const giving = (name: string, reads: readonly StatementKind[] = []): Extractor =>
      rule(name, {
        reads,
        extract(_, found) {
          seen.push(found.map((one) => one.rule))
          return [finding(name)]
        },
      })
    const run = plan(
      [
        {
          kind: 'time',
          extractors: [giving('time/a'), giving('time/b'), giving('time/c', ['time'])],
          settle: (all) => all.slice(1),
        },
        { kind: 'role', extractors: [giving('role/a')] },
      ],
      LAYERS,
    )
    expect(run(analysis(LAYERS)).map((one) => one.rule)).toEqual(['time/b', 'time/c', 'role/a'])
    expect(seen).toEqual([[], [], ['time/a', 'time/b'], ['time/b', 'time/c']])
  })

  test('leaves out a rule whose layer an article lacks', () => {
    const run = plan(
      [{ kind: 'role', extractors: [rule('role/a', { requires: ['tokens'], extract: () => [finding('role/a')] })] }],
      LAYERS,
    )
    expect(run(analysis([]))).toEqual([])
    expect(run(analysis(LAYERS))).toHaveLength(1)
  })
})
