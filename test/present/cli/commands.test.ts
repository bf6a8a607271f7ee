import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'synoptic-cli-'))
const data = join(folder, 'data')
const reports = join(folder, 'quay-fire')

const ONE = `Quay fire injures twelve

By Ada Quay
Harbour Wire
7 May 2030

A fire on the north quay injured 12 dockers on Monday, the harbour master, Ida Lund, said.

"We will close the quay until the inspectors are done," Lund told reporters.`
const TWO = `Fifteen hurt in quay fire

By Olaf Strand
Coast Post
8 May 2030

Fifteen dockers were injured in the fire on the north quay, the regional hospital said on Tuesday.

Higher harbour fees reduce ship traffic, the pilots said. Ship traffic raises rents on the quay.`

beforeAll(async () => {
  mkdirSync(reports)
  writeFileSync(join(reports, 'one.txt'), ONE)
  writeFileSync(join(reports, 'two.txt'), TWO)
  expect(await run(['read', reports, '--data', data])).toMatchObject({ code: 0, err: '' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('read', () => {
  test('names the situation after the folder and does nothing twice', async () => {
    const { code, out } = await run(['read', reports, '--data', data])
    expect(code).toBe(0)
    expect(out).toContain('Nothing new for "quay-fire"')
  })

  test('reads the others where one cannot be read, and says so at the end', async () => {
    const own = join(folder, 'own')
    const { code, out, err } = await run(['read', join(folder, 'missing.txt'), join(reports, 'one.txt'), '--data', own])
    expect(code).toBe(1)
    expect(out).toContain('Read 1 report')
    expect(err).toContain('missing.txt')
  })

  test('prints JSON for a program', async () => {
    const { out } = await run(['read', reports, '--json', '--situation', 'other', '--data', data])
    expect(JSON.parse(out)).toMatchObject({ situation: 'other', read: 2, unchanged: 0, articles: 2 })
  })
})

describe('show', () => {
  test.each([
    [[], /2 reports/],
    [['points'], /\S/],
    [['timeline'], /\S/],
    [['decision'], /inspectors are done|name no step/],
    [['gaps'], /No open question/],
    [['sources'], /Ida Lund/],
    [['causes'], /harbour fees - lowers - ship traffic\n {2}said by the pilots/],
    [['one.txt'], /Harbour Wire/],
    [['two'], /Coast Post/],
  ])('%j', async (what, expected) => {
    const { code, out } = await run(['show', ...what, '--data', data, '--situation', 'quay-fire'])
    expect(code).toBe(0)
    expect(out).toMatch(expected)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test.each([[[]], [['points']], [['timeline']], [['sources']], [['causes']], [['one.txt']]])(
    '%j as JSON',
    async (what) => {
      const { out } = await run(['show', ...what, '--json', '--data', data])
      expect(JSON.parse(out)).toHaveProperty('articles')
    },
  )
})

describe('what-if', () => {
  test('follows the claims by their signs', async () => {
    const up = await run(['what-if', 'harbour fees', '--up', '--data', data, '--situation', 'quay-fire'])
    expect(up.code).toBe(0)
    expect(up.out).toMatch(/rents on the quay\n {2}falls\n {4}harbour fees lowers ship traffic - said by the pilots/)
    const down = await run(['what-if', 'fees', '--down', '--json', '--data', data, '--situation', 'quay-fire'])
    expect(
      JSON.parse(down.out).reached.map(({ ways }: { ways: { direction: string }[] }) => ways[0]?.direction),
    ).toEqual(['rises', 'rises'])
  })
})

describe('--as-of', () => {
  test.each([
    ['show', [], /1 report; /],
    ['show', ['sources'], /Ida Lund/],
    ['changes', ['--since', '2030-05'], /1 report since May 2030/],
    ['what-if', ['fees', '--up'], null],
    ['ask', ['Who said that dockers were injured in the fire?'], /harbour master/],
  ] as const)('%s %j', async (command, args, expected) => {
    const { out, err } = await run([
      command,
      ...args,
      '--as-of',
      '2030-05-07',
      '--data',
      data,
      '--situation',
      'quay-fire',
    ])
    if (expected) expect(out).toMatch(expected)
    else expect(err).toContain('no claim speaks of')
    expect(out).not.toContain('two.txt')
  })

  test('export has only what was published by then', async () => {
    const { out } = await run(['export', '--as-of', '2030-05-07', '--data', data, '--situation', 'quay-fire'])
    expect(JSON.parse(out).articles.map((one: { source: object }) => one.source)).toEqual([{ file: 'one.txt' }])
  })
})

describe('ask', () => {
  test('answers in sentences of the reports', async () => {
    const { code, out } = await run(['ask', 'What did Ida Lund say about the quay?', '--data', data])
    expect(code).toBe(0)
    expect(out).toContain('We will close the quay')
  })

  test('says that the reports do not say', async () => {
    const { code, out } = await run(['ask', 'Who owns the lighthouse?', '--data', data])
    expect(code).toBe(0)
    expect(out).toContain('The reports do not say.')
  })

  test('prints the answer document', async () => {
    const { out } = await run(['ask', '--json', '--data', data, 'What did Ida Lund say about the quay?'])
    const { answers } = JSON.parse(out)
    const text = (await exported()).articles.find((one) => one.id === answers[0].article)!.text
    expect(answers[0].file).toBe('one.txt')
    expect(text.slice(answers[0].start, answers[0].end)).toBe(answers[0].exact)
  })
})

describe('changes', () => {
  test('shows what is new', async () => {
    const { code, out } = await run(['changes', '--since', '2030-05-08', '--data', data])
    expect(code).toBe(0)
    expect(out).toContain('1 report since 8 May 2030')
    expect(out).toContain('two.txt')
  })
})

interface Exported {
  readonly format: string
  readonly articles: { id: string; text: string; source: { file: string } }[]
  readonly statements: { id: string; article: string; evidence: { start: number; end: number; exact: string } }[]
}

const exported = async (): Promise<Exported> => JSON.parse((await run(['export', '--data', data])).out)

describe('export', () => {
  test('writes a document whose every anchor holds', async () => {
    const { format, articles, statements } = await exported()
    expect(format).toBe('situation/1')
    expect(articles.map(({ source }) => source.file)).toEqual(['one.txt', 'two.txt'])
    expect(statements.length).toBeGreaterThan(3)
    const text = new Map(articles.map((one) => [one.id, one.text]))
    for (const { article, evidence } of statements) {
      expect(text.get(article)!.slice(evidence.start, evidence.end)).toBe(evidence.exact)
    }
  })

  test('writes a file', async () => {
    const out = join(folder, 'out.json')
    expect(await run(['export', '--out', out, '--data', data])).toMatchObject({ code: 0, out: '' })
    expect(JSON.parse(readFileSync(out, 'utf8')).format).toBe('situation/1')
  })
})

describe('wrong use ends with 2 and says what to do', () => {
  test.each([
    [['bogus'], /unknown command/],
    [['show', '--bogus'], /unknown option/],
    [['read'], /missing required argument/],
    [['ask'], /missing required argument/],
    [['changes', '--data', data], /--since/],
    [['changes', '--since', 'monday', '--data', data], /no date/],
    [['changes', '--since', '2030', '--as-of', 'now', '--data', data], /no date/],
    [['show', '--as-of', '2029', '--data', data], /published by 2029/],
    [['what-if', 'fees', '--data', data], /--up or --down/],
    [['what-if', 'lighthouse', '--up', '--data', data], /harbour fees/],
    [['export', '--format', 'xml', '--data', data], /xml/],
    [['show', 'nothing.txt', '--data', data], /one\.txt/],
    [['show', '--situation', 'nothing', '--data', data], /quay-fire/],
    [['show', '--data', join(folder, 'empty')], /synoptic read/],
    [['serve', '--port', 'x', '--data', data], /port/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })
})

describe('plain output', () => {
  test('has no colour and no bar where it is piped', async () => {
    const own = join(folder, 'plain')
    const read = await run(['read', reports, '--data', own])
    const show = await run(['show', '--data', own], { env: { FORCE_COLOR: '1' } })
    expect(read.out + read.err + show.out).not.toContain('\u001b')
  })

  test('ends quietly when nobody reads on', async () => {
    const { code, err } = await run(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test.each(['read', 'show', 'ask', 'changes', 'what-if', 'export', 'inspect', 'serve'])(
    '%s --help has examples',
    async (command) => {
      const { code, out } = await run([command, '--help'])
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`Examples:\\n  synoptic ${command}`))
    },
  )

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
    expect((await run(['--version'])).out.trim()).toBe(version)
  })
})
