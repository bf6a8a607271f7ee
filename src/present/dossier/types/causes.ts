import type { CausalLink, CausalVariable, ClaimSide } from '../../../model/causal-map.ts'
import type { ArticleRef, Evidence } from './evidence.ts'

/** One claim of an effect, with the words that make it. */
export interface CauseClaim {
  readonly side: ClaimSide
  /** As this report names them. */
  readonly cause: string
  readonly outcome: string
  /** The words that weaken it; null where it is flat. */
  readonly hedge: string | null
  /** Who claims it; null where the report says it itself. */
  readonly claimedBy: string | null
  readonly evidence: Evidence
}

/** All that is claimed of what one variable does to another. */
export interface CausalLinkView {
  readonly id: string
  /** Ids of variables. */
  readonly from: string
  readonly to: string
  readonly side: CausalLink['side']
  /** Whether no claim that gives it its side is flat. */
  readonly isHedged: boolean
  readonly claims: readonly CauseClaim[]
}

export interface LoopView {
  readonly id: string
  /** + it feeds itself, - it holds itself back. */
  readonly sign: '+' | '-'
  /** Ids of variables in order, and of the link from each to the next. */
  readonly variables: readonly string[]
  readonly links: readonly string[]
}

/** Who claims that what leads to what: a map of claims, not of what is so. */
export interface CausesView {
  /** Those on most links first. */
  readonly variables: readonly CausalVariable[]
  /** Disputed ones first, then those with most claims. */
  readonly links: readonly CausalLinkView[]
  readonly loops: readonly LoopView[]
  /** Claims of which one end names nothing that others could speak of. */
  readonly apart: readonly CauseClaim[]
  readonly articles: readonly ArticleRef[]
}

export type Push = 'rises' | 'falls'

/** A chain of claims from the variable pushed to another, the shortest there is. */
export interface WhatIfWay {
  readonly direction: Push
  /** Ids of links in order. */
  readonly links: readonly string[]
  /** Whether it rests on a hedged link. */
  readonly isHedged: boolean
}

/** What the claims imply, by their signs alone, if one variable rises or falls. */
export interface WhatIfView {
  /** Id. */
  readonly variable: string
  readonly push: Push
  /** Nearest first; two ways where the claims send it both up and down. */
  readonly reached: readonly { readonly variable: string; readonly ways: readonly WhatIfWay[] }[]
  /** Ways that come back to the variable pushed: they add to the push, or work against it. */
  readonly back: readonly WhatIfWay[]
  /** Links where the spreading ends, and the directions in which it came there. */
  readonly stops: readonly { readonly link: string; readonly arriving: readonly Push[] }[]
  readonly causes: CausesView
}
