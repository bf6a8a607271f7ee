import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../../../src/present/dossier/ask/index.ts'
import { parseQuestion } from '../../../src/present/dossier/ask/question.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'
import { filled, SITUATION } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-ask-'))
let store: Store

beforeAll(async () => {
  store = await openSqlite(join(folder, 'one.db'))
  await filled(store)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('parseQuestion', () => {
  test.each([
    ['How many old bridges were closed?', 'count'],
    ['How much did the bridge cost?', 'amount'],
    ['How long will the strike last?', 'amount'],
    ['When will the council vote?', 'time'],
    ['Who owns the bridge?', 'who'],
    ['Why was the bridge closed?', 'why'],
    ['What does the mayor say about the bridge?', 'says'],
    ['What has Ada Quay promised?', 'says'],
    ['What is the Old Bridge?', 'definition'],
    ['What are the effects of the closure?', 'effect'],
    ['What would a new toll lead to?', 'effect'],
    ['Is it legal to cross by night?', 'norm'],
    ['Which act forbids night traffic?', 'norm'],
    ['May a cyclist cross?', 'norm'],
    ['How well equipped are the ferries?', 'means'],
    ['Is the crew able to swim?', 'means'],
    ['Which bridge was closed?', 'what'],
    ['Will the bridge be closed?', 'yes-no'],
  ])('%s asks for: %s', (question, type) => {
    expect(parseQuestion(question).type).toBe(type)
  })

  test('keeps the words of the subject, an abbreviation whole', () => {
    const { terms } = parseQuestion('Did the U.S. send its soldiers to the Old Bridge?')
    expect(terms.map(({ word, isName }) => [word, isName])).toEqual([
      ['US', true],
      ['send', false],
      ['soldiers', false],
      ['Old', true],
      ['Bridge', true],
    ])
  })

  test('tells what is counted and who is to have spoken', () => {
    expect(parseQuestion('How many older bridges will be inspected?').counted).toEqual(['old', 'bridg'])
    expect(parseQuestion('What did the port director say about the fire?').speaker).toEqual(['port', 'director'])
  })
})

describe('ask', () => {
  test.each([
    ['How many passengers were injured?', ['14 passengers', 'Sixteen passengers']],
    ['How many passengers were hurt?', ['14 passengers', 'Sixteen passengers']],
    ['When did the fire break out on the ferry?', ['broke out on the ferry Morning Star on Tuesday']],
    ['Why did the fire start?', ['because a fuel pipe burst']],
    ['How much did the terminal cost?', ['3 million euros']],
    ['What did Ida Lund say about the terminal?', ['We will close the terminal']],
    ['Will the terminal close?', ['We will close the terminal']],
  ])('%s', async (question, expected) => {
    const { answers } = await ask(store, SITUATION, question)
    const found = answers.map(({ exact }) => exact).join('\n')
    for (const words of expected) expect(found).toContain(words)
    expect(answers.length).toBeLessThanOrEqual(expected.length + 1)
  })

  test.each([
    'How many crew members were killed?',
    'When will the terminal open again?',
    'Who built the ferry?',
    'What did the prime minister say about the fire?',
    'How much did the ferry cost?',
    'Is the volcano active?',
    'What?',
    '',
  ])('the reports do not say: %s', async (question) => {
    expect((await ask(store, SITUATION, question)).answers).toEqual([])
  })

  test('tells that there is no such situation', async () => {
    await expect(ask(store, 'flood', 'Who?')).rejects.toMatchObject({ code: 'dossier/no-situation' })
  })

  test('gives the words of a copy once, from the report it repeats', async () => {
    const { answers } = await ask(store, SITUATION, 'How many passengers were injured?')
    expect(answers.map(({ article }) => article).sort()).toEqual(['paper', 'wire'])
  })

  test('tells who says it and which statements stand there', async () => {
    const { answers } = await ask(store, SITUATION, 'What did Ida Lund say about the terminal?')
    expect(answers[0]!.chain[0]).toBe('Ida Lund')
    expect(answers[0]!.statements).not.toEqual([])
  })
})
