import type { Extractor } from '../../model/extractor.ts'
import type { Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import { headOf } from '../surface/bearers.ts'
import { isOrganizationNoun } from '../surface/lexicon.ts'
import { namePhrases, namesBetween } from '../surface/names.ts'
import { phraseEnd } from '../surface/noun-phrases.ts'
import { tagging } from '../surface/tags.ts'
import { firstOfEach, roleFinding } from './finding.ts'

/**
 * Persons named with their body: "said X of the Institution of Surveyors", "X of the ferry operator".
 *
 * The role is "of the ..." as written. Not: places ("X of Lyon"), what belongs to an office ("Mayor X of Y").
 */
export const member: Extractor = {
  name: 'role/member',
  requires: ['sentences', 'tokens'],
  reads: ['role'],
  extract: (analysis, found) => {
    const { tokens, sentences } = analysis
    const { tags, clitics } = tagging(analysis)
    const all: Finding<Role>[] = []
    for (const name of namePhrases(analysis)) {
      const of = name.tokens[1]
      const isPerson = name.kind === 'person' || (name.kind === null && name.text.includes(' '))
      if (!isPerson || tokens[of]?.text !== 'of' || clitics[of - 1] !== '') continue
      const last = sentences[tokens[of]!.sentence]!.tokens[1]
      const end = phraseEnd(analysis, of + 1, last)
      if (end < 0) continue
      const body = namesBetween(analysis, of + 1, end).at(-1)
      const head = headOf(analysis, of + 1, end)
      const isBody = body
        ? body.kind === 'organization' || (body.kind === null && tags[of + 1] !== 'DT' && body.text.includes(' '))
        : isOrganizationNoun(tokens[head]!.text)
      if (!isBody) continue
      all.push(
        roleFinding(analysis, member.name, name, {
          start: tokens[of]!.start,
          end: body && body.end > tokens[end - 1]!.end ? body.end : tokens[end - 1]!.end,
        }),
      )
    }
    return firstOfEach(all, found)
  },
}
