import { expect, test } from 'vitest'
import { governingClauses } from '../../../src/reconcile/questions/governing.ts'
import { nounPhraseBefore } from '../../../src/reconcile/questions/noun-phrase-before.ts'
import { inverted } from '../../../src/reconcile/questions/simple-clause.ts'
import { unnumbered } from '../../../src/reconcile/questions/unnumbered.ts'

const WORDS = { common: new Set(['the', 'a']), proper: new Set<string>() }

test.each([
  ['The choir sold', 'did the choir sell'],
  ['The deal needs the consent of the guild, which owns', 'does the guild own'],
  ['The orchard as a whole, which grows', 'does the orchard as a whole grow'],
  ['Osk Mills was founded in May and runs', 'does Osk Mills run'],
  ['The barn was searched and sealed', 'was the barn sealed'],
  ['The tower fell, burying', 'did the tower bury'],
  ['She would agree provided that a bus ran', 'would a bus have to run'],
  ['The lifts at the pass open', 'do the lifts at the pass open'],
  ['From 2 May the ferry will make', 'will the ferry make'],
  ['The barge that sank in the lock carried', 'did the barge that sank in the lock carry'],
])('%s', (text, asked) => {
  const [first] = governingClauses(text, WORDS)
  expect(first && inverted(first)).toBe(asked)
})

test.each(['They sold', 'began in Odra sold'])('no clause: %s', (text) => {
  expect(governingClauses(text, WORDS)).toEqual([])
})

test.each([
  ['a letter to the harbour board,', 'the harbour board'],
  ['the purchase of a newly built tram', 'a newly built tram'],
  ['the firm as a whole', 'the firm as a whole'],
  ['they gave', null],
  ['his old barn', null],
])('noun phrase: %s', (text, phrase) => expect(nounPhraseBefore(text)).toBe(phrase))

test.each([
  [
    'When did the mill lay off 40 weavers?',
    ['40 weavers left', 'fifty left'],
    'When did the mill lay off the weavers?',
  ],
  ['When did the mill lay off 40 weavers?', ['40 weavers left', '40 gone'], 'When did the mill lay off 40 weavers?'],
  ['When did the tank lose 60 litres of oil?', ['oil'], 'When did the tank lose the oil?'],
  ['When did Line 4 open?', ['it opened'], 'When did Line 4 open?'],
  ['When will every third weaver go?', ['they go'], 'When will every third weaver go?'],
])('%s told in %j', (question, told, expected) => expect(unnumbered(question, told)).toBe(expected))
