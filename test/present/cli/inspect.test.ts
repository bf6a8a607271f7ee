import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-inspect-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const STORM = `Storm shuts the north quay

By Ada Quay
Harbour Wire
7 May 2030

The harbour master, Ida Lund, didn't open the north quay on Monday.

"We can't," she said. Two ferries – the Kittiwake and the Tern – wait outside…`

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('inspect', () => {
  test('shows the report sentence by sentence', async () => {
    const { code, out, err } = await run(['inspect', file('storm.txt', STORM)])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('storm.txt')
    expect(out).toContain('Sentence 1, paragraph 1')
    expect(out).not.toContain('By Ada Quay')
  })

  test('prints JSON whose spans hold', async () => {
    const [one] = JSON.parse((await run(['inspect', file('storm.txt', STORM), '--json'])).out)
    expect(one.tokens.length).toBeGreaterThan(20)
    for (const { start, end, text } of [...one.tokens, ...one.words]) expect(one.text.slice(start, end)).toBe(text)
  })

  test.each([
    ['an empty file', 'empty.txt', '', /empty/],
    [
      'a picture',
      'picture.txt',
      Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
      /no text|could not be read/,
    ],
    [
      'another language',
      'german.txt',
      'Der Hafen bleibt wegen des Sturms bis Montag geschlossen, sagte die Stadt am Abend.',
      /not analysed: German/,
    ],
  ])('says what is wrong with %s', async (_, name, content, told) => {
    for (const form of [[], ['--conllu'], ['--json']]) {
      const { code, err } = await run(['inspect', file(name, content), ...form])
      expect(code).toBe(1)
      expect(err).toMatch(told)
    }
  })

  test('says that there is no such file', async () => {
    const { code, out, err } = await run(['inspect', join(folder, 'missing.txt')])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('missing.txt')
  })

  test.each([[['inspect']], [['inspect', 'a.txt', '--conllu', '--json']], [['inspect', 'a.txt', '--xml']]])(
    'wrong use: %j',
    async (args) => {
      const { code, out } = await run(args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
    },
  )
})
