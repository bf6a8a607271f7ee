import type { Word } from '../../../../model/word.ts'
import type { Candidate } from '../candidate.ts'
import type { Sieve } from './sieve.ts'

const ACRONYM = /^(?:[A-Z]\.?){2,8}s?$/
/** Words that an acronym may leave out. */
const SMALL = /^(?:of|for|the|and|in|on|to|de|&|-|’s|'s)$/i

/**
 * "Harbour Workers' Union (HWU)", and later "HWU"; three letters that spell a name before them also without brackets.
 */
export const acronyms: Sieve = ({ words, text, candidates }, entities) => {
  const spelled = new Map<string, number>()
  const ends = new Map<number, Candidate>()
  const introduced = new Map<string, number>()
  for (const candidate of candidates) {
    if (candidate.pronoun || candidate.parts) continue
    const [from, to] = candidate.words
    const letters = lettersOf(words, candidate)
    if (letters === null) {
      ends.set(words[to - 1]!.end, candidate)
      const initials = initialsOf(words, candidate)
      if (initials.length > 2) spelled.set(initials, candidate.index)
      continue
    }
    const at = words[to - 1]!.start
    const bracket = text.slice(Math.max(0, at - 3), at).match(/\s?\(["“]?$/)
    const long = bracket && to - from === 1 ? ends.get(at - bracket[0].length) : undefined
    const known = introduced.get(letters)
    if (long && initialsOf(words, long).includes(letters)) {
      if (entities.join(candidate.index, long.index, 'acronym')) introduced.set(letters, long.index)
    } else if (known !== undefined) entities.join(candidate.index, known, 'acronym')
    else if (letters.length > 2 && spelled.has(letters))
      entities.join(candidate.index, spelled.get(letters)!, 'acronym')
  }
}

function lettersOf(words: readonly Word[], { head, words: [from, to] }: Candidate): string | null {
  const last = words[head]!.text
  const alone = to - from === 1 || (to - from === 2 && /^the$/i.test(words[from]!.text))
  return alone && ACRONYM.test(last) ? last.replace(/\.|s$/g, '').toLowerCase() : null
}

function initialsOf(words: readonly Word[], { words: [from, to] }: Candidate): string {
  let found = ''
  for (let at = from; at < to && at < from + 12; at++) {
    const { text } = words[at]!
    if (!SMALL.test(text) && /^\p{L}/u.test(text)) found += text[0]!.toLowerCase()
  }
  return found
}
