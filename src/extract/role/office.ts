import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import { anchorAt } from '../../text/anchor.ts'
import { readTable } from '../../text/lines.ts'
import { canonicalName } from '../surface/aliases.ts'
import { headOf } from '../surface/bearers.ts'
import { entities, plainName } from '../surface/entities.ts'
import { isRoleNoun, isTitle, singular } from '../surface/lexicon.ts'
import { namesBetween } from '../surface/names.ts'
import { phraseEnd } from '../surface/noun-phrases.ts'
import { subjectTokens } from '../surface/subjects.ts'
import { tagging } from '../surface/tags.ts'
import { firstOfEach } from './finding.ts'

const links = new Map<string, boolean>()
for (const [verbs = '', as = ''] of readTable(new URL('./lexicon/office-verbs.tsv', import.meta.url))) {
  for (const verb of verbs.split('|')) links.set(verb, as !== '')
}

/**
 * Offices taken, held and left: "X became president of Y", "X has resigned as minister", "X is the mayor of Y".
 *
 * Not: things ("the dam became a symbol"), offices that a name does not take ("X is not the owner").
 */
export const office: Extractor = {
  name: 'role/office',
  requires: ['sentences', 'tokens'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      Array.from(analysis.tokens.keys()).flatMap((at) => read(analysis, at) ?? []),
      found,
    ),
}

function read(analysis: Analysis, at: number): Finding<Role> | null {
  const { tokens, sentences, text } = analysis
  const { tags } = tagging(analysis)
  const word = tokens[at]!.text.toLowerCase()
  const pair = `${word} ${tokens[at + 1]?.text ?? ''}`
  const isCopula = /^(?:is|was)$/.test(word)
  const length = links.has(pair) ? 2 : 1
  const needsAs = links.get(length === 2 ? pair : word)
  if ((!isCopula && needsAs === undefined) || !/^(?:VB|NN)/.test(tags[at]!)) return null
  const last = sentences[tokens[at]!.sentence]!.tokens[1]
  let start = at + length
  if (needsAs && tokens[start]?.text === 'as') start++
  // "named director" needs no "as"; "resigned director" would be another phrase.
  else if (needsAs && !/^(?:appointed|named|elected|re-elected|chosen)$/.test(word)) return null
  if (isCopula && !/^(?:the|a|an)$/.test(tokens[start]?.text ?? '')) return null
  let end = phraseEnd(analysis, start, last)
  if (end < 0) return null
  const head = headOf(analysis, start, end)
  const noun = tokens[head]!.text
  if (!isRoleNoun(noun) || singular(noun.toLowerCase()) !== noun.toLowerCase() || (isCopula && !isOfficeNoun(noun)))
    return null
  while (end < last && /^(?:of|at|for)$/.test(tokens[end]!.text)) {
    const next = phraseEnd(analysis, end + 1, last)
    if (next < 0) break
    end = next
  }
  const verb = isCopula ? at : finiteOf(analysis, at)
  const subject = subjectTokens(analysis, verb)
  if (subject === null || subject[1] > at) return null
  const name = namesBetween(analysis, subject[0], subject[1])[0]
  if (name === undefined || phraseEnd(analysis, subject[0], subject[1]) < name.tokens[1]) return null
  const full = canonicalName(analysis, name.text, name.start)
  const kind = entities(analysis).byName.get(plainName(full))?.kind ?? name.kind
  if (kind === 'place' && !isTitle(noun) && !/^(?:capital|hub|port|home|suburb|district|resort|stronghold)$/.test(noun))
    return null
  const open = /^(?:the|a|an)$/i.test(tokens[start]!.text) ? start + 1 : start
  const role = text.slice(tokens[open]!.start, tokens[end - 1]!.end)
  return {
    rule: office.name,
    anchor: anchorAt(text, { start: name.start, end: tokens[end - 1]!.end }),
    content: { kind: 'role', name: full, nameKind: kind ?? (isTitle(noun) ? 'person' : 'organization'), role },
  }
}

/** A copula says an office only with a word of office or of a body: "is the mayor", not "was a man". */
function isOfficeNoun(noun: string): boolean {
  return (
    isTitle(noun) ||
    /^(?:head|founder|operator|capital|owner|chief|subsidiary|regulator|member|part|party|agency|company|firm|charity|manufacturer|maker|supplier|producer)$/i.test(
      noun,
    )
  )
}

/** The verb whose subject takes the office: for "agreed to act" the verb before "to". */
function finiteOf(analysis: Analysis, at: number): number {
  return analysis.tokens[at - 1]?.text === 'to' ? Math.max(0, at - 2) : at
}
