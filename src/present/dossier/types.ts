import type { CausalLink, CausalVariable, ClaimSide } from '../../model/causal-map.ts'
import type { Attitude, Clause } from '../../model/clause.ts'
import type { LinkReason, Mention } from '../../model/coreference.ts'
import type { Camp, StepStatus } from '../../model/decision.ts'
import type { GapKind } from '../../model/gap.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { NameType } from '../../model/name.ts'
import type { NormForce } from '../../model/norm.ts'
import type { Origin, PointKind, ReasonCode, Relation } from '../../model/point.ts'
import type { Stance } from '../../model/position.ts'
import type { Span } from '../../model/span.ts'
import type { Content, Grade, Ground, StatementKind } from '../../model/statement.ts'
import type { Upos } from '../../model/word.ts'

// The reader's view as plain JSON. Everything a page or a terminal shows is one of these; offsets are UTF-16 units of
// the article's text.

/** An article as lists name it. */
export interface ArticleRef {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: readonly string[]
  /** EDTF date or ISO date-time; null where the report does not say. */
  readonly published: string | null
  /** File path or address. */
  readonly source: string
  /** Other files or addresses that hold the very same words. */
  readonly alsoAt: readonly string[]
  readonly language: string | null
  /** False for a language that is kept and shown only. */
  readonly analysed: boolean
  readonly copyOf: string | null
}

/** Exact words with the sentence they stand in. */
export interface Evidence extends Span {
  readonly article: string
  readonly exact: string
  /** The sentence around; its `start` is an offset in the article, its `text` verbatim. */
  readonly sentence: { readonly start: number; readonly text: string }
  /** Who says it in that report, speaker first, then through whom; empty for the report's own voice. */
  readonly chain: readonly string[]
}

export interface AccountView {
  readonly answer: string
  readonly origins: readonly Origin[]
  readonly evidence: readonly Evidence[]
  /** Earliest publication date among its articles; null where none is dated. */
  readonly since: string | null
}

export interface PointView {
  readonly id: string
  readonly kind: PointKind
  readonly question: string
  readonly relation: Relation
  readonly reason: { readonly code: ReasonCode; readonly values: Readonly<Record<string, string>> }
  readonly accounts: readonly AccountView[]
}

export interface SituationRef {
  readonly name: string
  readonly articles: number
  /** ISO date-time of the last read that changed it. */
  readonly updated: string
}

/** First page: what this is, how many, then open disagreements. */
export interface OverviewView {
  readonly situation: SituationRef
  /** Headline of the newest dated report, as the situation's plain description; null where no report has one. */
  readonly headline: { readonly text: string; readonly article: string } | null
  readonly counts: {
    readonly articles: number
    /** Articles that repeat no other. */
    readonly independent: number
    /** Without weak readings. */
    readonly statements: number
    readonly sources: number
    readonly differs: number
    readonly changed: number
    readonly agrees: number
  }
  /** First and last publication date; null where none is dated. */
  readonly dates: { readonly first: string; readonly last: string } | null
  /** Every kind of relation, open disagreements first, at most `limit` each. */
  readonly differs: readonly PointView[]
  readonly changed: readonly PointView[]
  readonly agrees: readonly PointView[]
  readonly latest: readonly ArticleRef[]
  readonly quotes: readonly Evidence[]
  readonly articles: readonly ArticleRef[]
}

/** One statement as the reader's margin shows it. */
export interface StatementView {
  readonly id: string
  readonly kind: StatementKind
  readonly start: number
  readonly end: number
  readonly content: Content
  readonly rule: string
  /** Weak ones are shown on request alone. */
  readonly grade: Grade
  /** By name of a field of `content`; a field that is left out is stated in the words between `start` and `end`. */
  readonly grounds: Readonly<Record<string, Ground>>
  /** Id of the attribution around it. */
  readonly attribution: string | null
  /** Ids of points in which it stands. */
  readonly points: readonly string[]
}

export interface ReaderView {
  readonly article: ArticleRef
  readonly text: string
  readonly headings: readonly Span[]
  readonly sentences: readonly Span[]
  readonly statements: readonly StatementView[]
  /** Points in which this article takes part. */
  readonly points: readonly PointView[]
  /** Articles that repeat this one. */
  readonly repeatedBy: readonly ArticleRef[]
  /** Neighbours by publication date, for `[` and `]`. */
  readonly previous: string | null
  readonly next: string | null
  readonly articles: readonly ArticleRef[]
}

/** A word of a sentence with its place in the tree. */
export interface WordView extends Span {
  readonly lemma: string
  readonly upos: Upos
  readonly xpos: string
  /** Index into the sentence's words; null for the root. */
  readonly head: number | null
  readonly relation: string
}

export interface NameView extends Span {
  readonly type: NameType
  /** Words of the title or office beside it. */
  readonly title: string | null
}

/** Words that speak of something, and the words before them that they go back to. */
export interface MentionView extends Span {
  readonly kind: Mention['kind']
  readonly of: (Span & { readonly text: string }) | null
  readonly reason: LinkReason | null
}

/** What takes part in what a clause says; `time`, `place` and `other` are phrases beside the verb's own. */
export interface PartView {
  readonly role: 'subject' | 'object' | 'recipient' | 'predicative' | 'time' | 'place' | 'other'
  /** With its preposition. */
  readonly text: string
}

/** Who does what, and whether a careful reader takes it to be so. */
export interface ClauseView extends Span {
  /** Dictionary form of its verb, adjective or noun. */
  readonly lemma: string
  readonly factuality: Clause['factuality']
  readonly negated: boolean
  readonly parts: readonly PartView[]
  /** Whose words, thought or wish it is; null for the text's own. */
  readonly perspective: { readonly attitude: Attitude; readonly holder: string | null } | null
}

/** One sentence as it was understood. */
export interface SentenceView extends Span {
  readonly article: string
  readonly text: string
  readonly words: readonly WordView[]
  readonly names: readonly NameView[]
  readonly mentions: readonly MentionView[]
  readonly clauses: readonly ClauseView[]
  /** Where the sentences before and after it begin. */
  readonly previous: number | null
  readonly next: number | null
}

/** Sentences of other reports that speak of the chosen words, best first. */
export interface ElsewhereView {
  readonly chosen: string
  readonly evidence: readonly Evidence[]
  readonly articles: readonly ArticleRef[]
}

export interface PointsView {
  /** differs, then changed, then agrees; within each the most origins first. */
  readonly points: readonly PointView[]
  readonly articles: readonly ArticleRef[]
}

export interface TimelineItem {
  readonly id: string
  /** EDTF. */
  readonly date: string
  /** First and last day the EDTF allows, `YYYY-MM-DD`; null for an open end. */
  readonly from: string | null
  readonly to: string | null
  readonly label: string
  readonly evidence: readonly Evidence[]
}
export interface TimelineView {
  readonly items: readonly TimelineItem[]
  readonly articles: readonly ArticleRef[]
}

export interface SourceView {
  readonly name: string
  readonly kind: 'named' | 'organization' | 'outlet' | 'unnamed' | 'document'
  /** Roles the reports give, latest first. */
  readonly roles: readonly string[]
  /** Articles that cite it. */
  readonly articles: readonly string[]
  readonly evidence: readonly Evidence[]
}
export interface SourcesView {
  readonly sources: readonly SourceView[]
  /** Articles that repeat another, with the article repeated. */
  readonly copies: readonly { readonly article: string; readonly of: string }[]
  readonly articles: readonly ArticleRef[]
}

/** A sentence that answers. */
export interface AnswerView extends Evidence {
  readonly statements: readonly string[]
  /** What a later report puts in place of what it says; null where it holds. */
  readonly replacedBy: string | null
}

export interface AskView {
  readonly question: string
  /** Best first, at most five; empty = the reports do not say. */
  readonly answers: readonly AnswerView[]
  /** Where nothing answers: the nearest sentences, which are no answers. */
  readonly nearest: readonly Evidence[]
  readonly articles: readonly ArticleRef[]
}

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

export interface FindView {
  readonly query: string
  readonly evidence: readonly Evidence[]
  readonly points: readonly PointView[]
  readonly sources: readonly string[]
  readonly articles: readonly ArticleRef[]
}

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

/** A status that a text gives an option. */
export interface StepView {
  readonly status: StepStatus
  /** EDTF; null where neither the words nor the report are dated. */
  readonly date: string | null
  /** Whether the date is of the step itself or of the report that tells it. */
  readonly dating: 'step' | 'report'
  readonly evidence: readonly Evidence[]
}

/** A side, and the words that show it. */
export interface StandView {
  readonly stance: Stance
  readonly condition: string | null
  readonly date: string | null
  readonly evidence: readonly Evidence[]
}

export interface PartyView {
  readonly name: string
  readonly role: string | null
  readonly camp: Camp
  /** Earliest first; the last one holds. */
  readonly stands: readonly [StandView, ...StandView[]]
}

/** What somebody claims an option would do. */
export interface ClaimView {
  readonly side: ClaimSide
  /** What it would do, as it stands after its name, the hedge with it: "could raise fares". */
  readonly words: string
  /** In the report's words. */
  readonly outcome: string
  readonly hedge: string | null
  /** Null where the report says it itself. */
  readonly claimedBy: string | null
  readonly evidence: readonly Evidence[]
}

export interface NormView {
  readonly norm: string
  readonly says: NormForce
  readonly what: string
  /** The report's word where it is told as less than certain: "likely". */
  readonly hedge: string | null
  /** Who says that it is so; null for the report's own voice. */
  readonly claimedBy: string | null
  readonly evidence: readonly Evidence[]
}

/** A like step of earlier years. */
export interface PrecedentView {
  /** EDTF. */
  readonly date: string
  readonly evidence: Evidence
}

export interface OptionView {
  readonly id: string
  readonly label: string
  readonly standing: MeasureStatus
  /** Whether it is among those that most reports weigh. */
  readonly isUnderWay: boolean
  /** Reports that speak of it, copies of one text counted once. */
  readonly texts: number
  readonly steps: readonly StepView[]
  readonly parties: readonly PartyView[]
  readonly claims: readonly ClaimView[]
  readonly norms: readonly NormView[]
  readonly precedents: readonly PrecedentView[]
  /** Points on it in which accounts part. */
  readonly contested: readonly Pick<PointView, 'id' | 'question' | 'relation'>[]
}

export interface DecisionView {
  /** Told of by most texts first. */
  readonly options: readonly OptionView[]
  readonly articles: readonly ArticleRef[]
}

export interface GapView {
  readonly id: string
  readonly kind: GapKind
  readonly question: string
  /** Id of the option it is about; null for none. */
  readonly option: string | null
  readonly evidence: readonly Evidence[]
}

export interface GapsView {
  /** Of most use first. */
  readonly gaps: readonly GapView[]
  readonly articles: readonly ArticleRef[]
}
