import type { Mentioned } from './mention.ts'
import type { Scene } from './scene.ts'

/** Two mentions that may be of one thing. */
export interface MentionPair {
  readonly a: Mentioned
  readonly b: Mentioned
  readonly scene: Scene
}

export const isOneArticle = ({ a, b }: MentionPair): boolean => a.article === b.article

/** How far their articles tell of the same; 0 for two mentions of one article, which say nothing by that. */
export const articles = ({ a, b, scene }: MentionPair): number =>
  a.article === b.article ? 0 : scene.likeness(a.article, b.article)
