import type { Extractor } from '../../model/extractor.ts'
import { ability } from './ability.ts'
import { listed } from './listed.ts'
import { possession } from './possession.ts'
import { provision } from './provision.ts'
import { rank } from './rank.ts'
import { strength } from './strength.ts'
import { withMeans } from './with.ts'

/** What actors have, command and are able to do. */
export const capabilityExtractors: readonly Extractor[] = [
  possession,
  provision,
  listed,
  ability,
  rank,
  withMeans,
  strength,
]
