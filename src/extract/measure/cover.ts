import type { Span } from '../../model/span.ts'
import type { Finding } from '../../model/statement.ts'
import { tokenAt } from '../surface/subjects.ts'
import type { Words } from './grammar/words.ts'

/** Which tokens measures stand on already, so that no two share a word. */
export class Cover {
  readonly #words: Words
  readonly #taken: Uint8Array

  constructor(words: Words, found: readonly Finding[] = []) {
    this.#words = words
    this.#taken = new Uint8Array(words.tokens.length)
    for (const { content, anchor } of found) if (content.kind === 'measure') this.add(anchor)
  }

  add(span: Span): void {
    for (const at of this.#tokens(span)) this.#taken[at] = 1
  }

  has(span: Span): boolean {
    for (const at of this.#tokens(span)) if (this.#taken[at] === 1) return true
    return false
  }

  *#tokens({ start, end }: Span): Generator<number> {
    const { analysis, tokens } = this.#words
    for (let at = tokenAt(analysis, start); at < tokens.length && tokens[at]!.start < end; at++) yield at
  }
}
