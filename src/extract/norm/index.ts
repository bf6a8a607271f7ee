import type { Extractor } from '../../model/extractor.ts'
import { access } from './access.ts'
import { breach } from './breach.ts'
import { content } from './content.ts'
import { duty } from './duty.ts'
import { law } from './law.ts'
import { limit } from './limit.ts'
import { modal } from './modal.ts'
import { power } from './power.ts'
import { ruling } from './ruling.ts'
import { standing } from './standing.ts'
import { terms } from './terms.ts'
import { under } from './under.ts'

/** What laws, orders and rulings say; where two rules read the same words, the one that names the norm comes first. */
export const normExtractors: readonly Extractor[] = [
  under,
  standing,
  law,
  breach,
  ruling,
  power,
  terms,
  content,
  limit,
  duty,
  modal,
  access,
]
