import { describe, expect, test } from 'vitest'
import type { EventFactuality, EventMention } from '../../../src/model/event.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { changesOf } from '../../../src/reconcile/tellings/change.ts'
import { eventOf, statementOf } from '../../statement.ts'

const told = (
  exact: string,
  action: string,
  target: string | null,
  factuality: EventFactuality = 'happened',
): Statement<EventMention> => statementOf(eventOf(action, { actors: ['the guild'], target, factuality }), exact)

describe('what there is more or less of', () => {
  test.each([
    ['The guild raised its bread subsidy', 'raise', 'its bread subsidy', 'happened', ['up']],
    ['The guild has scaled back bread deliveries', 'scale back', 'bread deliveries', 'happened', ['down']],
    ['The guild sent bakers to the valley', 'send', 'bakers', 'happened', ['up']],
    ['The guild ordered stepped-up oven inspections', 'order', null, 'happened', ['up']],
    ['The guild saw a rise in the price of flour', 'see', 'a rise', 'happened', ['up']],
    ['The guild baked bread', 'bake', 'bread', 'happened', []],
    ['The guild called for stepped-up oven inspections', 'call', null, 'happened', []],
    ['The guild did not raise its bread subsidy', 'raise', 'its bread subsidy', 'denied', []],
    ['The guild will raise its bread subsidy', 'raise', 'its bread subsidy', 'scheduled', []],
  ] as const)('%s', (exact, action, target, factuality, ways) => {
    expect(changesOf(told(exact, action, target, factuality)).map(({ way }) => way)).toEqual(ways)
  })

  test('names neither the amount nor who changes it', () => {
    const [change] = changesOf(
      told('The guild raised the number of oven inspectors', 'raise', 'the number of inspectors'),
    )
    expect([...change!.thing]).toEqual(['oven', 'inspector'])
  })
})
