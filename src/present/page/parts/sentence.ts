import type { Evidence } from '../../dossier/types.ts'

export interface Shown {
  readonly before: string
  readonly exact: string
  readonly after: string
  /** Whether words of the sentence were left out at that end. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Whether the exact words are the sentence, give or take its last mark: marking all of it would tell nothing. */
export const isWhole = ({ exact, sentence }: Evidence): boolean => exact.length >= sentence.text.trim().length - 1

/** Cuts at a space so that at most `room` units stay on that side; never into a word. */
function keepEnd(text: string, room: number): string {
  if (text.length <= room) return text
  const space = text.indexOf(' ', text.length - room)
  return space < 0 ? '' : text.slice(space + 1)
}
function keepStart(text: string, room: number): string {
  if (text.length <= room) return text
  const space = text.lastIndexOf(' ', room)
  return space <= 0 ? '' : text.slice(0, space)
}

/** The sentence around the exact words, cut outside them where it is longer than `room` units on a side. */
export function shownSentence({ start, end, exact, sentence }: Evidence, room = 220): Shown {
  const from = start - sentence.start
  const to = end - sentence.start
  if (sentence.text.slice(from, to) !== exact) {
    // A passage over several sentences: its own words are all that may be shown as its words.
    return { before: '', exact, after: '', cutBefore: false, cutAfter: false }
  }
  const before = keepEnd(sentence.text.slice(0, from), room)
  const after = keepStart(sentence.text.slice(to), room)
  return {
    before,
    exact,
    after: after.replace(/\s+$/, ''),
    cutBefore: before.length < from,
    cutAfter: after.length < sentence.text.length - to,
  }
}
