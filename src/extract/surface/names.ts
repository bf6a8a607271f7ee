import type { Analysis } from '../../model/analysis.ts'
import type { Name } from '../../model/name.ts'
import type { NameKind } from '../../model/role.ts'
import type { Span } from '../../model/span.ts'
import { tokenAt } from './tokens.ts'

/** A name of somebody or something that can speak, act or be a place, the title before a person's name off. */
export interface NamePhrase extends Span {
  readonly text: string
  /** Null where nothing tells. */
  readonly kind: NameKind | null
  /** The words of title or office right before the name ("Defense Secretary"), else null. */
  readonly title: (Span & { readonly text: string }) | null
  /** Half-open range of token indices of the name. */
  readonly tokens: readonly [from: number, to: number]
}

const cache = new WeakMap<Analysis, readonly NamePhrase[]>()

/** The names of an article's prose in order; headings, laws and events are left out. Cached. */
export function namePhrases(analysis: Analysis): readonly NamePhrase[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = analysis.names.flatMap((name) => phraseOf(analysis, name) ?? [])
    cache.set(analysis, found)
  }
  return found
}

/** The names that touch the tokens `[from, to)`, in order. */
export function namesBetween(analysis: Analysis, from: number, to: number): readonly NamePhrase[] {
  const all = namePhrases(analysis)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.tokens[1] <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < all.length && all[end]!.tokens[0] < to) end++
  return all.slice(low, end)
}

function phraseOf(analysis: Analysis, { start, end, type, words: [first], title }: Name): NamePhrase | null {
  const { text, words, sentences } = analysis
  if (type === 'law' || type === 'event' || sentences[words[first]!.sentence]!.heading) return null
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: type === 'other' ? null : type,
    title: title?.[1] === first ? titleOf(analysis, title) : null,
    tokens: [tokenAt(analysis, start), tokenAt(analysis, end - 1) + 1],
  }
}

function titleOf({ text, words }: Analysis, [from, to]: readonly [number, number]): NamePhrase['title'] {
  const [start, { end }] = [words[from]!.start, words[to - 1]!]
  return { start, end, text: text.slice(start, end) }
}
