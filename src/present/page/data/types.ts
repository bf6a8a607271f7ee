import type {
  AccountView,
  ArticleRef,
  CausalLinkView,
  ChangesView,
  ClauseView,
  MentionView,
  NameView,
  PartView,
  PointView,
  SourceView,
  StatementView,
  WordView,
} from '../../dossier/types.ts'

// Names for parts of the dossier's types, so that views need not spell the paths.
export type Relation = PointView['relation']
export type PointKind = PointView['kind']
export type ReasonCode = PointView['reason']['code']
export type Origin = AccountView['origins'][number]
export type StatementKind = StatementView['kind']
export type Content = StatementView['content']
export type Grade = StatementView['grade']
export type Upos = WordView['upos']
export type NameType = NameView['type']
export type LinkReason = NonNullable<MentionView['reason']>
export type Factuality = ClauseView['factuality']
export type Attitude = NonNullable<ClauseView['perspective']>['attitude']
export type ChangeKind = ChangesView['points'][number]['change']
export type CausalSide = CausalLinkView['side']
export type PartRole = PartView['role']
export type SpeakerKind = Origin['kind'] | SourceView['kind']

/** Articles by id: every view of the dossier carries the ones it names. */
export type Articles = ReadonlyMap<string, ArticleRef>

export const byId = (articles: readonly ArticleRef[]): Articles => new Map(articles.map((ref) => [ref.id, ref]))
