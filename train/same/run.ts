/**
 * Learns what the traits of two mentions are worth: `src/reconcile/compare/mentions/weights.json`.
 *
 *     npx tsx train/same/run.ts
 *
 * From the mentions of ECB+ train as the product's own analysis sees them. From where on two are one was chosen on
 * ECB+ dev for events and on MEANTIME dev for things; below a quarter of it they are two, between the two unsure.
 */
import { writeFileSync } from 'node:fs'
import { candidatesOf, sceneFor, storiesOf } from '../../bench/reconcile/cluster.ts'
import { ecbPlus } from '../../bench/reconcile/ecbplus.ts'
import { type Compared, comparedOf } from '../../bench/reconcile/mentions.ts'
import { ENTITY_TRAITS } from '../../src/reconcile/compare/mentions/entity-traits.ts'
import { EVENT_TRAITS } from '../../src/reconcile/compare/mentions/event-traits.ts'
import type { Trait, Weights } from '../../src/reconcile/compare/mentions/learned.ts'
import type { MentionPair } from '../../src/reconcile/compare/mentions/pair.ts'
import { type Example, regression } from './regression.ts'

const OUT = new URL('../../src/reconcile/compare/mentions/weights.json', import.meta.url)
const PENALTY = 2
/** Chosen on the development parts. */
const YES = { event: 0.3, entity: 0.25 }

const documents = ecbPlus('train')
const scene = sceneFor(documents)
const stories = storiesOf(documents, scene)
const all = documents.flatMap(comparedOf)
const weights = { event: learn('event', EVENT_TRAITS), entity: learn('entity', ENTITY_TRAITS) }
writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`)

function learn(kind: 'event' | 'entity', traits: readonly Trait<MentionPair>[]): Weights {
  const mentions = all.filter(({ marked }) => marked.kind === kind)
  const topicOf = new Map(documents.map(({ id, topic }) => [id, topic]))
  const isOneTopic = (a: Compared, b: Compared) => topicOf.get(a.article) === topicOf.get(b.article)
  const examples = candidatesOf(kind, mentions, (article) => stories.get(article)!)
    .map(([later, earlier]) => ({ a: mentions[earlier]!, b: mentions[later]!, scene }))
    // Things of two topics are often one and never marked as such.
    .filter(({ a, b }) => isOneTopic(a, b))
    .map(
      (pair): Example => ({
        scores: traits.map(({ score }) => score(pair)),
        isOne: pair.a.marked.thing === pair.b.marked.thing,
      }),
    )
  const [bias = 0, ...rest] = regression(examples, PENALTY).map((weight) => Math.round(weight * 1000) / 1000)
  console.log(`${kind}: ${examples.length} pairs, ${examples.filter(({ isOne }) => isOne).length} of one thing`)
  const own = Object.fromEntries(traits.map(({ name }, at) => [name, rest[at]!]))
  return { bias, traits: own, yes: YES[kind], no: YES[kind] / 4 }
}
