import type { ArticleRef, Evidence } from './evidence.ts'
import type { PointView } from './points.ts'
import type { SourceView } from './sources.ts'
import type { TimelineItem } from './timeline.ts'

/**
 * What new reports do to a point.
 *
 * corrected  one says that it replaces what was said before
 * position   an actor holds another stance than before
 * moved      a later count or a later state
 * parted     what one answer was given to before has two that cannot both hold
 * answered   one more answer to what had several
 * raised     a question that no earlier report answers
 * repeated   an answer given before, once more
 */
export type ChangeKind = 'corrected' | 'position' | 'moved' | 'parted' | 'answered' | 'raised' | 'repeated'

/** A source that several earlier reports cite and no new one. */
export interface SilentSource {
  readonly name: string
  readonly kind: SourceView['kind']
  /** Id of the last report that cites it, and how many do. */
  readonly last: string
  readonly reports: number
}

export interface ChangesView {
  readonly since: string
  /** Articles published (or, where undated, first read) on or after `since`. */
  readonly articles: readonly ArticleRef[]
  /** Points in which such an article takes part, by kind of change; `fresh` holds the ids of those articles. */
  readonly points: readonly {
    readonly point: PointView
    readonly change: ChangeKind
    readonly fresh: readonly string[]
  }[]
  /** What only new reports date, by first day. */
  readonly events: readonly TimelineItem[]
  /** Steps that only new reports speak of. */
  readonly measures: readonly { readonly label: string; readonly evidence: readonly Evidence[] }[]
  /** What earlier reports told and no new one takes up: sources, and questions whose accounts differ. */
  readonly silent: { readonly sources: readonly SilentSource[]; readonly points: readonly PointView[] }
  readonly all: readonly ArticleRef[]
}
