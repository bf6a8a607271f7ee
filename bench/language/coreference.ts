/**
 * Scores coreference: GUM dev (MUC, B3, CEAFe and their mean, mentions of one-mention things left out), and the pairs
 * of GAP development.
 *
 *     npx tsx bench/language/coreference.ts [--reasons]
 *
 * A mention of GUM is found where its exact words are, with the clauses that hang on it as GUM has them; relative
 * pronouns are no mentions there and are left out. "gold parse" takes words, trees and names from the hand-made
 * analysis; "predicted" has nothing but the text. `--reasons` adds how many links of each sieve join what GUM joins.
 */
import { coreference, resolve } from '../../src/language/en/coreference/index.ts'
import type { Document } from './conllu.ts'
import { type GapScore, gap, scoreGap } from './coreference/gap.ts'
import { goldNames, gum, mentions } from './coreference/gum.ts'
import { read } from './coreference/read.ts'
import { add, type Cluster, f1, SCORES, type Tally, tallies } from './coreference/scores.ts'

type Resolved = ReturnType<typeof resolve>

const documents = gum('dev')
report('GUM dev, gold parse', (document) =>
  resolve(document.text, document.sentences, document.words, goldNames(document, mentions(document))),
)
report('GUM dev, predicted', ({ text }) => fromText(text))
reportGap()
reportSpeed()

function fromText(text: string): Resolved {
  const { sentences, words, names } = read(text)
  return resolve(text, sentences, words, names)
}

function report(title: string, resolveOne: (document: Document) => Resolved): void {
  const totals = SCORES.map((): Tally => ({ recall: [0, 0], precision: [0, 0] }))
  const reasons = new Map<string, [right: number, wrong: number, unmarked: number]>()
  for (const document of documents) {
    const { key, entityOf } = goldOf(document)
    const answer = resolveOne(document)
    const found = tallies(key, clustersOf(answer))
    SCORES.forEach((score, at) => {
      add(totals[at]!, found[score])
    })
    countReasons(answer, entityOf, reasons)
  }
  console.log(`\n${title}${' '.repeat(24 - title.length)}     P      R     F1`)
  const scores = totals.map(f1)
  SCORES.forEach((score, at) => {
    const { precision, recall, f1 } = scores[at]!
    console.log(
      `  ${score.padEnd(22)} ${[precision, recall, f1].map((value) => value.toFixed(1).padStart(6)).join(' ')}`,
    )
  })
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
  console.log(`  ${'mean'.padEnd(22)} ${mean.toFixed(1).padStart(20)}`)
  if (!process.argv.includes('--reasons')) return
  console.log('  links by reason          right  wrong  of what GUM does not mark')
  for (const [reason, counts] of reasons)
    console.log(`  ${reason.padEnd(22)} ${counts.map((count) => String(count).padStart(6)).join(' ')}`)
}

/**
 * Clusters of the hand-made analysis that have several mentions, and the entity of each mention; keys are places in the
 * text.
 */
function goldOf(document: Document): { key: Cluster[]; entityOf: Map<string, string> } {
  const entityOf = new Map<string, string>()
  const clusters = new Map<string, string[]>()
  for (const { entity, from, to } of mentions(document)) {
    const key = `${document.words[from]!.start}-${document.words[to - 1]!.end}`
    entityOf.set(key, entity)
    clusters.set(entity, [...(clusters.get(entity) ?? []), key])
  }
  return { key: [...clusters.values()].filter(({ length }) => length > 1), entityOf }
}

function keyOf({ passage: { words, candidates } }: Resolved, index: number): string {
  const [from, to] = candidates[index]!.whole
  return `${words[from]!.start}-${words[to - 1]!.end}`
}

function clustersOf(resolved: Resolved): Cluster[] {
  const clusters = new Map<number, Set<string>>()
  for (const { index, pronoun } of resolved.passage.candidates) {
    if (pronoun?.use === 'relative') continue
    const entity = resolved.entities.of(index)
    clusters.set(entity, (clusters.get(entity) ?? new Set()).add(keyOf(resolved, index)))
  }
  return [...clusters.values()].filter(({ size }) => size > 1).map((cluster) => [...cluster])
}

function countReasons(
  resolved: Resolved,
  entityOf: ReadonlyMap<string, string>,
  reasons: Map<string, [number, number, number]>,
): void {
  for (const { index } of resolved.passage.candidates)
    for (const { to, reason } of resolved.entities.links(index)) {
      if (to > index) continue
      const counts = reasons.get(reason) ?? [0, 0, 0]
      reasons.set(reason, counts)
      const [later, earlier] = [entityOf.get(keyOf(resolved, index)), entityOf.get(keyOf(resolved, to))]
      counts[later === undefined || earlier === undefined ? 2 : later === earlier ? 0 : 1]++
    }
}

function reportGap(): void {
  const scores: Record<string, GapScore> = {}
  for (const gapCase of gap('development')) {
    const { passage, entities } = fromText(gapCase.text)
    for (const group of ['overall', gapCase.feminine ? 'feminine' : 'masculine']) {
      scores[group] ??= { right: 0, claimed: 0, wanted: 0 }
      scoreGap(gapCase, passage, entities, scores[group])
    }
  }
  console.log('\nGAP development, predicted    P      R     F1')
  for (const [group, { right, claimed, wanted }] of Object.entries(scores)) {
    const figures = [(100 * right) / claimed, (100 * right) / wanted, (200 * right) / (claimed + wanted)]
    console.log(`  ${group.padEnd(22)} ${figures.map((value) => value.toFixed(1).padStart(6)).join(' ')}`)
  }
}

/** Words a second of coreference alone, over all documents as one text after the other; the second of two rounds. */
function reportSpeed(): void {
  const inputs = documents.map((document) => ({ ...document, names: goldNames(document, mentions(document)) }))
  const count = inputs.reduce((sum, { words }) => sum + words.length, 0)
  for (const round of ['first', 'second']) {
    const start = performance.now()
    for (const { text, sentences, words, names } of inputs) coreference(text, sentences, words, names)
    const seconds = (performance.now() - start) / 1000
    if (round === 'second') console.log(`\n${Math.round(count / seconds)} words a second (${count} words)`)
  }
}
