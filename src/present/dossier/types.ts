// The reader's view as plain JSON. Everything a page or a terminal shows is one of these; offsets are UTF-16 units of
// the article's text.

export type * from './types/ask.ts'
export type * from './types/causes.ts'
export type * from './types/changes.ts'
export type * from './types/decision.ts'
export type * from './types/evidence.ts'
export type * from './types/find.ts'
export type * from './types/gaps.ts'
export type * from './types/overview.ts'
export type * from './types/points.ts'
export type * from './types/reader.ts'
export type * from './types/sentence.ts'
export type * from './types/sources.ts'
export type * from './types/timeline.ts'
