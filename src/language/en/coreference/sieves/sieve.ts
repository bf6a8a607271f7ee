import type { Passage } from '../candidate.ts'
import type { Entities } from '../entities.ts'

/** Joins the candidates of which its one rule is sure. Sieves run in order, the surest first. */
export type Sieve = (passage: Passage, entities: Entities) => void
