import type {
  AskView,
  ChangesView,
  ElsewhereView,
  FindView,
  OverviewView,
  PointsView,
  ReaderView,
  SituationRef,
  SourcesView,
  TimelineView,
} from '../../../../src/present/dossier/types.ts'

/** All that a server tells of its first situation. */
export interface World {
  readonly situations: readonly SituationRef[]
  readonly overview: OverviewView
  readonly points: PointsView
  readonly timeline: TimelineView
  readonly sources: SourcesView
  readonly readers: Readonly<Record<string, ReaderView>>
  elsewhere(article: string, start: number, end: number): ElsewhereView
  ask(question: string): AskView
  changes(since: string): ChangesView
  find(query: string): FindView
}
