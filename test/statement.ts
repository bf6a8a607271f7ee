import type { Anchor } from '../src/model/anchor.ts'
import type { Attribution, SourceKind } from '../src/model/attribution.ts'
import type { EventMention } from '../src/model/event.ts'
import type { Content, Statement } from '../src/model/statement.ts'
import type { Time } from '../src/model/time.ts'

/** Where `words` first stand in `text`. */
export function anchorIn(text: string, words: string): Anchor {
  const start = text.indexOf(words)
  return { start, end: start + words.length, exact: words }
}

/** A statement of article "a" with the words at its beginning, which nobody is said to have said. */
export function statementOf<C extends Content>(content: C, words = '', more: Partial<Statement> = {}): Statement<C> {
  return {
    id: 's',
    rule: 'test',
    article: 'a',
    anchor: { start: 0, end: words.length, exact: words },
    attribution: null,
    reader: 'rules',
    ...more,
    content,
  }
}

/** Somebody's saying, reported in other words. */
export function sayingOf(source: string, sourceKind: SourceKind, sourceAnchor: Anchor | null = null): Attribution {
  return { kind: 'attribution', source, sourceKind, sourceAnchor, cue: 'said', form: 'indirect', via: [] }
}

/** A time that dates nothing. */
export function timeOf(edtf: string): Time {
  return { kind: 'time', edtf, resolution: 'stated', dates: null }
}

/** Something that happened, by nobody and at no date unless told. */
export function eventOf(action: string, more: Partial<EventMention> = {}): EventMention {
  return {
    kind: 'event',
    action,
    actors: [],
    target: null,
    place: null,
    date: null,
    factuality: 'happened',
    ...more,
  }
}
