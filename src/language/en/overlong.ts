import type { RawToken } from './tokens.ts'

/** Tokens after which a sentence ends at its next mark, and at which it ends anyhow: the longest of prose has some 300. */
const LONG = 400
const LONGEST = 600
const MARK = /^[,;:—–•]$/

/**
 * Index behind token `at` where a sentence open since `from` has run on beyond what a sentence is, else null.
 *
 * A text without full stops is one sentence by its marks; rules that look around in a sentence would take hours over it.
 */
export function overlongEnd(tokens: readonly RawToken[], from: number, at: number): number | null {
  const length = at + 1 - from
  return length >= LONGEST || (length >= LONG && MARK.test(tokens[at]!.text)) ? at + 1 : null
}
