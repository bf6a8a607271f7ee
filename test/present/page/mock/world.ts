import type {
  AskView,
  CausesView,
  ChangesView,
  DecisionView,
  ElsewhereView,
  FindView,
  GapsView,
  OverviewView,
  PointsView,
  Push,
  ReaderView,
  SentenceView,
  SituationRef,
  SourcesView,
  TimelineView,
  WhatIfView,
} from '../../../../src/present/dossier/types.ts'

/** All that a server tells of its first situation. */
export interface World {
  readonly situations: readonly SituationRef[]
  readonly overview: OverviewView
  readonly points: PointsView
  readonly timeline: TimelineView
  readonly sources: SourcesView
  readonly causes: CausesView
  readonly decision: DecisionView
  readonly gaps: GapsView
  whatIf(variable: string, push: Push): WhatIfView
  readonly readers: Readonly<Record<string, ReaderView>>
  /** The sentence at an offset; null where the words were not analysed. */
  sentence(article: string, at: number): SentenceView | null
  elsewhere(article: string, start: number, end: number): ElsewhereView
  ask(question: string): AskView
  changes(since: string): ChangesView
  find(query: string): FindView
}
