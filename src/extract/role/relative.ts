import type { Extractor } from '../../model/extractor.ts'
import type { Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { namePhrases } from '../surface/names.ts'
import { tagging } from '../surface/tags.ts'
import { firstOfEach, roleFinding } from './finding.ts'

const VERBS = new Set(readLines(new URL('./lexicon/relative-verbs.txt', import.meta.url)))
const MOST_TOKENS = 10

/**
 * Relative clauses that tell a duty: "X, who heads the agency,", "X, who will advise the inquiry,".
 *
 * The role is the clause. Not: what somebody did or feels ("who lost her son", "who is glad").
 */
export const relative: Extractor = {
  name: 'role/relative',
  requires: ['sentences', 'tokens'],
  reads: ['role'],
  extract: (analysis, found) => {
    const { tokens, sentences } = analysis
    const { tags } = tagging(analysis)
    const all: Finding<Role>[] = []
    for (const name of namePhrases(analysis)) {
      const at = name.tokens[1]
      if (name.kind === 'place' || tokens[at]?.text !== ',' || tokens[at + 1]?.text !== 'who') continue
      const verb = tags[at + 2] === 'MD' ? at + 3 : at + 2
      if (!VERBS.has(tokens[verb]?.text ?? '')) continue
      const last = sentences[tokens[at]!.sentence]!.tokens[1]
      let end = verb + 1
      while (
        end < last &&
        end - verb < MOST_TOKENS &&
        !/^(?:[,.;:—–]|and|but|said|says|told)$/u.test(tokens[end]!.text)
      )
        end++
      if (end - verb < 2 || end - verb >= MOST_TOKENS) continue
      all.push(roleFinding(analysis, relative.name, name, { start: tokens[at + 1]!.start, end: tokens[end - 1]!.end }))
    }
    return firstOfEach(all, found)
  },
}
