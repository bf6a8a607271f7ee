import { expect, test } from 'vitest'
import { isSentence } from '../../../src/reconcile/timeline/standing.ts'

test.each([
  ['a subject and its verb', 'The tannery was closed by its owner'],
  ['a relative clause between them', 'The two clerks who kept the ledger were dismissed'],
  ['what is said', 'The harbour master said that the lock would open'],
  ['what is said before who says it', 'The lock gave way, the harbour master said'],
  ['a pronoun of a name beside it', 'Ines Baker told the guild that she would retire'],
  ['a month that looks like a verb', 'The tannery was closed in May'],
])('stands alone: %s', (_, words) => expect(isSentence(words)).toBe(true))

test.each([
  ['no verb but a relative clause’s', 'The two clerks who kept the ledger and fled'],
  ['no verb at all', 'Ines Baker, the author of a second bid'],
  ['a saying without what was said', 'The harbour master said in a statement'],
  ['a saying joined to nothing', 'The harbour master called the lock safe, and added'],
  ['an owner who is not named', 'Her shop was searched by customs officers'],
  ['somebody counted who is not named', 'Seven faults were recorded in her ledger'],
  ['a pronoun behind a time only', 'On a cold morning, at the time he opened the shop'],
  ['a thing named before', 'Three pumps were bought for that purpose'],
  ['a phrase with a participle', 'The parish council, in a letter sent to its members'],
  ['what was by then', 'The level in the lock was falling and by noon'],
  ['a saying by whom only', 'The gazette reported on Monday, citing two councillors'],
  ['a day of what was named before', 'The register of the parish puts it at 3 May'],
  ['a figure named before', 'The figure was raised from 40 after a recount'],
  ['a date that does something', 'June depends on the harvest'],
  ['a coming week’s somebody', 'Next week, it will consider the bid'],
  ['what an outlet says of "it"', 'The Harbour Gazette, citing a clerk, says it was opened twice'],
  ['what a person says of "it"', 'Ines Baker said it was sold in the spring'],
  ['two who are only described', 'Ines Baker of the guild, both described by friends as trusted and honest clerks'],
  ['an auxiliary without its verb', 'Nine wells are to be drilled; two had been'],
])('does not stand alone: %s', (_, words) => expect(isSentence(words)).toBe(false))
