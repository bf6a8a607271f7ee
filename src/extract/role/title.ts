import type { Extractor } from '../../model/extractor.ts'
import { bearers } from '../surface/bearers.ts'
import { firstOfEach, roleFinding } from './finding.ts'

/** Forms of address that tell no role. */
const ADDRESS =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lord|lady|madam|hon|honou?rable|the|rt|right)\.?\s*)+$/i

/**
 * Titles before names: "Justice Minister X", "retired army colonel X".
 *
 * Not: forms of address alone ("Mr X", "Dr X", "Dame X").
 */
export const title: Extractor = {
  name: 'role/title',
  requires: ['sentences', 'tokens'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      bearers(analysis)
        .filter(({ form, role }) => form === 'title' && !ADDRESS.test(role.text))
        .map(({ name, role }) => roleFinding(analysis, title.name, name, role)),
      found,
    ),
}
