import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { NameKind, Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { canonicalName } from '../surface/aliases.ts'
import { headOf } from '../surface/bearers.ts'
import { isRoleNoun, singular } from '../surface/lexicon.ts'
import { type NamePhrase, namesBetween } from '../surface/names.ts'
import { phraseEnd } from '../surface/noun-phrases.ts'
import { endingAt } from '../surface/subjects.ts'
import { firstOfEach } from './finding.ts'

const MOST_NAMES = 6

/**
 * Names given as examples of a kind: "agencies such as X, Y and Z", "militias like X".
 *
 * The role is the kind in the singular ("agency"). Not: likeness ("acted like X"), for a plural of bodies or persons must
 * stand before.
 */
export const example: Extractor = {
  name: 'role/example',
  requires: ['sentences', 'tokens'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      Array.from(analysis.tokens.keys()).flatMap((at) => read(analysis, at)),
      found,
    ),
}

function read(analysis: Analysis, at: number): Finding<Role>[] {
  const { tokens, sentences, text } = analysis
  const word = tokens[at]!.text
  const open =
    word === 'like' || word === 'including' ? at + 1 : word === 'such' && tokens[at + 1]?.text === 'as' ? at + 2 : -1
  if (open < 0) return []
  const [first, last] = sentences[tokens[at]!.sentence]!.tokens
  const before = tokens[at - 1]?.text === ',' ? at - 1 : at
  const kind = endingAt(analysis, before, first)
  if (kind === null) return []
  const end = phraseEnd(analysis, kind[0], kind[1])
  if (end < 0) return []
  const head = headOf(analysis, kind[0], end)
  const noun = tokens[head]!.text.toLowerCase()
  if (
    end !== kind[1] ||
    !isRoleNoun(noun) ||
    singular(noun) === noun ||
    (head !== first && !/^\p{Ll}/u.test(tokens[head]!.text))
  )
    return []
  let start = kind[0]
  while (
    start < head &&
    /^(?:the|some|many|other|several|all|his|her|its|their|our|these|those|most)$/i.test(tokens[start]!.text)
  )
    start++
  const role = `${text.slice(tokens[start]!.start, tokens[head]!.start)}${singular(noun)}`.replace(
    /^\p{Lu}(?=\p{Ll})/u,
    (letter) => letter.toLowerCase(),
  )
  return listed(analysis, open, last).map((name) => ({
    rule: example.name,
    anchor: anchorAt(text, { start: tokens[start]!.start, end: name.end }),
    content: { kind: 'role', name: canonicalName(analysis, name.text, name.start), nameKind: kindOf(name, role), role },
  }))
}

/** The names of a list that starts at token `open`: parted by commas, "and", "or" and "the" alone. */
function listed(analysis: Analysis, open: number, last: number): NamePhrase[] {
  const { tokens } = analysis
  const found: NamePhrase[] = []
  let at = open
  while (at < last && found.length < MOST_NAMES) {
    if (/^(?:,|and|or|the)$/.test(tokens[at]!.text)) {
      at++
      continue
    }
    const name = namesBetween(analysis, at, at + 1)[0]
    if (name === undefined || name.tokens[0] !== at) break
    found.push(name)
    at = name.tokens[1]
  }
  return found
}

function kindOf({ kind }: NamePhrase, role: string): NameKind {
  if (
    /\b(?:terrorist|armed|rebel|militant|guerrilla|insurgent|criminal|ethnic|religious) (?:group|organization|organisation|movement|faction)$|\b(?:gang|militia|cartel)$/.test(
      role,
    )
  )
    return 'group'
  return kind ?? 'organization'
}
