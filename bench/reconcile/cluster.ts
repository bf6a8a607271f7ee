import { entityKeys, eventKeys, pairsByKey } from '../../src/reconcile/compare/mentions/candidates.ts'
import { sameEntity, sameEvent } from '../../src/reconcile/compare/mentions/comparers.ts'
import { groupsOf } from '../../src/reconcile/compare/mentions/groups.ts'
import { type Scene, sceneOf } from '../../src/reconcile/compare/mentions/scene.ts'
import type { Document } from './document.ts'
import type { Compared } from './mentions.ts'

/** Articles that tell of one story are as alike as this on average; chosen on ECB+ train. */
const ONE_STORY = 0.15

/** The story each document tells, as their words show it; documents of two stories are never compared for events. */
export function storiesOf(documents: readonly Document[], scene: Scene): Map<string, number> {
  const links = documents.flatMap(({ id }, at) =>
    documents.slice(0, at).map((other, before) => [at, before, scene.likeness(id, other.id)] as const),
  )
  const stories = groupsOf(documents.length, links, ONE_STORY)
  return new Map(documents.map(({ id }, at) => [id, stories[at]!]))
}

export const sceneFor = (documents: readonly Document[]): Scene =>
  sceneOf(new Map(documents.map(({ id, text }) => [id, text])))

/** Pairs of mentions that could be of one thing, by their indices. */
export function candidatesOf(
  kind: 'event' | 'entity',
  mentions: readonly Compared[],
  storyOf: (article: string) => number,
): (readonly [number, number])[] {
  if (kind === 'entity') return pairsByKey(mentions, entityKeys)
  return pairsByKey(mentions, (one) => eventKeys(one).map((key) => `${storyOf(one.article)} ${key}`))
}

/** Groups of mentions that the product's comparer holds to be of one thing: a number for each mention. */
export function thingsOf(
  kind: 'event' | 'entity',
  documents: readonly Document[],
  mentions: readonly Compared[],
): number[] {
  const scene = sceneFor(documents)
  const stories = kind === 'event' ? storiesOf(documents, scene) : new Map<string, number>()
  const comparer = kind === 'event' ? sameEvent() : sameEntity()
  const links = candidatesOf(kind, mentions, (article) => stories.get(article)!).map(
    ([later, earlier]) =>
      [later, earlier, comparer.probability({ a: mentions[earlier]!, b: mentions[later]!, scene })] as const,
  )
  return groupsOf(mentions.length, links, comparer.weights.yes)
}
