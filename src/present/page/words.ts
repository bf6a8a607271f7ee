import type {
  Attitude,
  CausalSide,
  ChangeKind,
  Factuality,
  Grade,
  LinkReason,
  NameType,
  PartRole,
  PointKind,
  ReasonCode,
  Relation,
  SpeakerKind,
  StatementKind,
  Upos,
} from './data/types.ts'

// What the page says more than once, or says of a code. Plain verbs, sentence case, never a word about what is so.

export const RELATION: Readonly<Record<Relation, { word: string; many: string; meaning: string }>> = {
  differs: { word: 'differs', many: 'differ', meaning: 'as worded, the accounts cannot all hold' },
  changed: { word: 'changed', many: 'changed', meaning: 'a later report updates an earlier one' },
  agrees: { word: 'agrees', many: 'agree', meaning: 'the same answer, which is not proof of it' },
}
export const RELATIONS = ['differs', 'changed', 'agrees'] as const satisfies readonly Relation[]

/** Why accounts stand as they stand: one sentence for each code of the comparison. */
export const REASON: Readonly<Record<ReasonCode, string>> = {
  'same-value': 'The accounts give the same answer, in other words at most.',
  precision: 'One account gives the same answer in rounder form.',
  'range-holds': 'One account lies within the bounds that the other gives.',
  'both-cannot-hold': 'Same thing, same time, different answers: both cannot hold.',
  'other-source': 'Same thing, same time, different answers, passed on from different sources: both cannot hold.',
  'later-count': 'A later count or a later report updates the earlier one.',
  revision: 'A later report says that this replaces what was said before.',
}

export const POINT_KIND: Readonly<Record<PointKind, string>> = {
  figure: 'Figures',
  date: 'Dates',
  stance: 'Stances',
  quote: 'Quotations',
  status: 'Steps taken',
  event: 'Events',
  effect: 'Effects',
  norm: 'Rules',
  capability: 'Means',
}

/** What new reports do to a point, in the order in which it is told. */
export const CHANGE: Readonly<Record<ChangeKind, string>> = {
  corrected: 'Corrected by a later report',
  position: 'Changed position',
  moved: 'Moved',
  parted: 'Accounts now differ',
  answered: 'One more answer',
  raised: 'Not told before',
  repeated: 'Told again',
}
export const CHANGE_KINDS = Object.keys(CHANGE) as readonly ChangeKind[]

/** What the claims on one thing's effect on another say together; `one` stands between the two. */
export const CAUSAL: Readonly<Record<CausalSide, { one: string; sign: string; meaning: string }>> = {
  raises: { one: 'raises', sign: '+', meaning: 'raises or brings about' },
  lowers: { one: 'lowers', sign: '−', meaning: 'lowers or prevents' },
  open: { one: 'unclear for', sign: '?', meaning: 'left open' },
  denied: { one: 'does nothing to', sign: '×', meaning: 'said not to' },
  differ: { one: 'claims differ on', sign: '≠', meaning: 'claims differ' },
}

/** Statement kinds in the order of the reader's tools; `one` is the word before a highlighted run. */
export const KINDS: readonly {
  readonly kind: StatementKind
  /** Tints the kind in the reader. */
  readonly key: string
  readonly one: string
  readonly many: string
  readonly family: 'voice' | 'count' | 'act' | 'force'
}[] = [
  { kind: 'attribution', key: '1', one: 'said', many: 'Said', family: 'voice' },
  { kind: 'role', key: '2', one: 'role', many: 'Roles', family: 'voice' },
  { kind: 'time', key: '3', one: 'time', many: 'Times', family: 'count' },
  { kind: 'quantity', key: '4', one: 'figure', many: 'Figures', family: 'count' },
  { kind: 'measure', key: '5', one: 'measure', many: 'Measures', family: 'act' },
  { kind: 'position', key: '6', one: 'stance', many: 'Stances', family: 'act' },
  { kind: 'event', key: '7', one: 'event', many: 'Events', family: 'act' },
  { kind: 'effect', key: '8', one: 'effect', many: 'Effects', family: 'force' },
  { kind: 'norm', key: '9', one: 'rule', many: 'Rules', family: 'force' },
  { kind: 'capability', key: '-', one: 'means', many: 'Means', family: 'force' },
]

/** How surely a statement is read. */
export const GRADE: Readonly<Record<Grade, string>> = {
  stated: 'stated',
  context: 'read from context',
  weak: 'a weak reading',
}

export const SPEAKER: Readonly<Record<SpeakerKind, string>> = {
  named: 'person',
  organization: 'organization',
  outlet: 'outlet',
  document: 'document',
  unnamed: 'unnamed',
  report: 'report',
}

/** Parts of speech in a reader's words. */
export const UPOS: Readonly<Record<Upos, string>> = {
  ADJ: 'adjective',
  ADP: 'preposition',
  ADV: 'adverb',
  AUX: 'auxiliary',
  CCONJ: 'conjunction',
  DET: 'determiner',
  INTJ: 'interjection',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'particle',
  PRON: 'pronoun',
  PROPN: 'name',
  PUNCT: 'mark',
  SCONJ: 'conjunction',
  SYM: 'symbol',
  VERB: 'verb',
  X: 'other',
}

export const NAME: Readonly<Record<NameType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
  law: 'law or agreement',
  event: 'event',
  other: 'name',
}

/** Why words are taken to speak of what was named before. */
export const LINK: Readonly<Record<LinkReason, string>> = {
  'same name': 'the same name',
  'short name': 'part of the name',
  acronym: 'its initials',
  apposition: 'stands beside it',
  predicate: 'is said to be it',
  title: 'title and name',
  'same words': 'the same words',
  'same head': 'the same noun',
  kind: 'what it is',
  relative: 'describes it',
  pronoun: 'a pronoun for it',
  speaker: 'who speaks',
}

/** What a careful reader takes a clause to hold out. */
export const FACTUALITY: Readonly<Record<Factuality, string>> = {
  happened: 'happened',
  ongoing: 'holds or goes on',
  scheduled: 'is to happen',
  intended: 'is intended',
  required: 'is called for',
  possible: 'is possible',
  unreal: 'would have happened',
  alleged: 'is alleged',
  denied: 'did or does not happen',
  asked: 'is asked',
}

/** What somebody does with what a clause says. */
export const ATTITUDE: Readonly<Record<Attitude, string>> = {
  say: 'said',
  think: 'thought',
  know: 'known',
  see: 'seen',
  want: 'wanted',
  intend: 'intended',
  order: 'ordered',
  ask: 'asked',
  judge: 'judged',
}

export const PART: Readonly<Record<PartRole, string>> = {
  subject: 'who or what',
  object: 'whom or what',
  recipient: 'to whom',
  predicative: 'is',
  time: 'when',
  place: 'where',
  other: 'with',
}

export const TEXT = {
  product: 'Synoptic',
  skip: 'Skip to the content',
  find: 'Find in every report',
  noSay: 'The reports do not say.',
  ownVoice: 'in the report’s own voice',
  undated: 'no date given',
  gone: {
    title: 'Synoptic is not answering.',
    advice: 'Your reports are untouched. Start the program again, then press Try again.',
  },
} as const
