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

/** Forms of a CoNLL-U text as written: ranges for the words under them. */
function forms(out: string): string {
  let behind = 0
  const found: string[] = []
  for (const [id = '', form = ''] of out.split('\n').map((line) => line.split('\t'))) {
    if (!/^\d/.test(id)) {
      behind = 0
      continue
    }
    if (id.includes('-')) behind = Number(id.split('-')[1])
    if (id.includes('-') || Number(id) > behind) found.push(form)
  }
  return found.join('')
}

describe('inspect', () => {
  test('shows the report sentence by sentence', async () => {
    const { code, out, err } = await run(['inspect', file('storm.txt', STORM)])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('storm.txt')
    expect(out).toContain('Sentence 1, paragraph 1')
    expect(out).not.toContain('By Ada Quay')
  })

  test('shows which rule read what, how surely and from which words', async () => {
    const { out } = await run(['inspect', file('storm.txt', STORM)])
    const line = out.replace(/\s+/g, ' ')
    expect(line).toMatch(/role\/\S+ \[\d+-\d+\] "[^"]+": name Ida Lund, nameKind person, role harbour master/)
    expect(line).toMatch(/attribution\/direct \[\d+-\d+\] "We can't": source Ida Lund[^,]*, /)
  })

  test('gives the statements in JSON, by place', async () => {
    const [one] = JSON.parse((await run(['inspect', file('storm.txt', STORM), '--json'])).out)
    expect(one.statements.length).toBeGreaterThan(2)
    let last = 0
    for (const { anchor } of one.statements) {
      expect(one.text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
      expect(anchor.start).toBeGreaterThanOrEqual(last)
      last = anchor.start
    }
  })

  test('prints JSON whose spans hold', async () => {
    const [one] = JSON.parse((await run(['inspect', file('storm.txt', STORM), '--json'])).out)
    expect(one.tokens.length).toBeGreaterThan(20)
    for (const { start, end, text } of [...one.tokens, ...one.words]) expect(one.text.slice(start, end)).toBe(text)
  })

  test.each([
    ['storm.txt', STORM],
    ['windows.txt', `\ufeff${STORM.replaceAll('\n', '\r\n')}`],
    ['wide.txt', Buffer.from(`\ufeff${STORM}`, 'utf16le')],
  ])('as CoNLL-U the words are all that stands in %s', async (name, content) => {
    const { code, out } = await run(['inspect', file(name, content), '--conllu'])
    expect(code).toBe(0)
    expect(forms(out)).toBe(STORM.replace(/\s/g, ''))
  })

  test('as CoNLL-U a page is read without its furniture', async () => {
    const page = `<html><body><nav>Home</nav><article><h1>Storm</h1><p>${STORM.slice(-150)}</p></article></body></html>`
    const { code, out } = await run(['inspect', file('storm.html', page), '--conllu'])
    expect(code).toBe(0)
    expect(forms(out)).not.toContain('Home')
    expect(forms(out)).toContain('Kittiwake')
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
