import { readFileSync } from 'node:fs'
import { once } from '../../../text/once.ts'
import { ENTITY_TRAITS } from './entity-traits.ts'
import { EVENT_TRAITS } from './event-traits.ts'
import { comparerOf, type Weights } from './learned.ts'

const WEIGHTS = once(
  () =>
    JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Record<'event' | 'entity', Weights>,
)

/** Whether two tellings are of one event. */
export const sameEvent = once(() => comparerOf(EVENT_TRAITS, WEIGHTS().event))

/** Whether two words for persons, bodies, places or things are for one. */
export const sameEntity = once(() => comparerOf(ENTITY_TRAITS, WEIGHTS().entity))
