import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../../src/read/index.ts'

const read = (bytes: Uint8Array | string, name = 'report.txt') =>
  readArticles(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { kind: 'file', path: name, name, bytes: null })

/** Processor time of this process: other work on the machine must not fail a test. */
const cpuMs = (): number => process.cpuUsage().user / 1000

const REPORT =
  'Bridge reopens\n\nThe old bridge at Marl reopened on Monday after a repair that took eleven weeks, the county said.\n'

describe('what cannot be read gives one notice and no article', () => {
  test.each([
    ['empty file', '', 'report.txt', 'read/empty', /is empty/],
    ['white space only', ' \n\t\r\n ', 'report.txt', 'read/empty', /white space/],
    [
      'PNG called .txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'report.txt',
      'read/not-text',
      /PNG picture, though its name ends in \.txt/,
    ],
    ['PDF', '%PDF-1.7\n%âãÏÓ', 'report.pdf', 'read/not-text', /PDF document\./],
    ['ZIP called .html', Buffer.from('504b03041400060008000000', 'hex'), 'page.html', 'read/not-text', /ZIP archive/],
    ['zero bytes', Buffer.alloc(4000, 'ab\0\u0001c'), 'report.txt', 'read/not-text', /no text/],
    ['JSON', '{"title": "x", "items": [1, 2]}', 'feed.json', 'read/not-a-report', /JSON data/],
    ['XML', '<?xml version="1.0"?><rss><channel/></rss>', 'feed.xml', 'read/not-a-report', /XML data/],
    [
      'page without text',
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'page.html',
      'read/no-text',
      /No report text/,
    ],
  ])('%s', (_, bytes, name, code, message) => {
    const { articles, notices } = read(bytes, name)
    expect(articles).toEqual([])
    expect(notices.map((notice) => notice.code)).toEqual([code])
    expect(notices[0]).toMatchObject({ source: name, severity: 'error' })
    expect(notices[0]!.message).toMatch(message)
    expect(notices[0]!.advice).not.toBe('')
  })
})

describe('encodings', () => {
  const sentence = 'The café’s owner said “no” — and paid €40.'
  const report = `Café shuts\n\n${sentence} Nobody at the ministry of trade would say why the licence was withdrawn.\n`
  test.each([
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${report}`)],
    ['UTF-16 LE with byte order mark', iconv.encode(report, 'utf-16le', { addBOM: true })],
    ['UTF-16 BE with byte order mark', iconv.encode(report, 'utf-16be', { addBOM: true })],
    ['UTF-16 LE without', iconv.encode(report, 'utf-16le')],
    ['UTF-16 BE without', iconv.encode(report, 'utf-16be')],
  ])('%s', (_, bytes) => {
    const { articles, notices } = read(bytes)
    expect(articles[0]?.title).toBe('Café shuts')
    expect(articles[0]?.text).toContain(sentence)
    expect(notices).toEqual([])
  })

  test('windows-1252 that nothing declares is read and doubted', () => {
    const { articles, notices } = read(iconv.encode(report, 'windows-1252'))
    expect(articles[0]?.text).toContain(sentence)
    expect(notices).toMatchObject([{ code: 'read/invalid-encoding', severity: 'warning', place: 'byte 3' }])
  })

  test('damaged UTF-8 stays UTF-8, with the place of the damage', () => {
    const bytes = Buffer.from(report.repeat(3))
    bytes[bytes.lastIndexOf('w')] = 0xff
    const { articles, notices } = read(bytes)
    expect(articles[0]?.title).toBe('Café shuts')
    expect(articles[0]?.text).toContain('\ufffd')
    expect(notices[0]).toMatchObject({ code: 'read/invalid-encoding', place: `byte ${bytes.indexOf(0xff)}` })
  })

  test('Japanese in Shift_JIS, declared', () => {
    const page =
      '<html><head><meta charset="shift_jis"><title>橋が開通</title></head><body><p>県によると、十一週間の修理を終えた橋が月曜日に開通した。費用は三億円だった。</p></body></html>'
    const { articles, notices } = read(iconv.encode(page, 'shift_jis'), 'page.html')
    expect(articles[0]).toMatchObject({ title: '橋が開通', language: 'ja' })
    expect(notices).toEqual([])
  })
})

describe('size and shape', () => {
  test('10,000 nested tags do not overflow the stack', () => {
    for (const tag of ['div', 'b', 'blockquote', 'table']) {
      const page = `<html><body>${`<${tag}>`.repeat(10_000)}<p>${REPORT}</p>${`</${tag}>`.repeat(10_000)}</body></html>`
      const start = cpuMs()
      expect(read(page, 'page.html').articles[0]?.text).toContain('eleven weeks, the county said.')
      expect(cpuMs() - start, tag).toBeLessThan(2000)
    }
  })

  test('a million open tags end the reading with a notice', () => {
    const start = cpuMs()
    const { notices } = read(`<html><body><p>${REPORT}</p>${'<div>'.repeat(1_000_000)}`, 'page.html')
    expect(notices.map(({ code }) => code)).toEqual(['read/too-deep'])
    expect(cpuMs() - start).toBeLessThan(3000)
  })

  test('a line of 5 MB is read within two seconds', () => {
    const line = 'The old bridge at Marl reopened on Monday, the county said. '.repeat(84_000)
    for (const [name, wrap] of [
      ['long.txt', line],
      ['long.html', `<html><body><p>${line}</p></body></html>`],
      ['long.md', line],
    ] as const) {
      const start = cpuMs()
      const { articles } = read(wrap, name)
      expect(cpuMs() - start, name).toBeLessThan(2000)
      expect(articles[0]?.text.length, name).toBeGreaterThan(5_000_000)
    }
  })

  test.each([
    ['letters without a space', 'a'.repeat(500_000)],
    ['spaces', `x${' '.repeat(500_000)}y`],
    ['line breaks', `x${'\n'.repeat(500_000)}y`],
    ['brackets', '<'.repeat(500_000)],
    ['asterisks', '*a '.repeat(300_000)],
    ['digits', '12.'.repeat(500_000)],
    ['commas', 'A, '.repeat(500_000)],
  ])('%s by the hundred thousand do not hang any format', (_, text) => {
    for (const name of ['x.txt', 'x.md', 'x.html']) {
      const start = cpuMs()
      read(name.endsWith('html') ? `<p>${text}` : text, name)
      expect(cpuMs() - start, name).toBeLessThan(3000)
    }
  })
})

describe('doubts', () => {
  test('a date that no calendar has is no date', () => {
    const { articles, notices } = read(`Bridge reopens\n\n31 February 2026\n\n${REPORT.slice(16)}`)
    expect(articles[0]?.published).toBeNull()
    expect(notices).toMatchObject([
      { code: 'read/impossible-date', message: expect.stringContaining('31 February 2026') },
    ])
  })

  test('metadata that the first lines contradict are believed, and the reader told', () => {
    const body = REPORT.slice(16).trim()
    const note = `---\ntitle: Bridge reopens\ndate: 2031-05-03\nauthor: Ada Roe\n---\n\n# Bridge reopens\n\nBy Ben Crane\n9 June 2031\n\n${body}\n`
    const page = `<html><head><title>Bridge reopens</title><meta name="author" content="Ada Roe"><meta property="article:published_time" content="2031-05-03T08:00:00Z"></head><body><h1>Bridge reopens</h1><p>By Ben Crane</p><p>9 June 2031</p><p>${body}</p></body></html>`
    for (const [text, name] of [
      [note, 'note.md'],
      [page, 'page.html'],
    ] as const) {
      const { articles, notices } = read(text, name)
      expect(articles[0], name).toMatchObject({ byline: ['Ada Roe'], text: body })
      expect(articles[0]?.published, name).toMatch(/^2031-05-03/)
      expect(
        notices.map(({ code, place, severity }) => [code, place, severity]),
        name,
      ).toEqual([
        ['read/dates-differ', 'first lines', 'warning'],
        ['read/bylines-differ', 'first lines', 'warning'],
      ])
    }
  })

  test('metadata that say the same as the first lines in other words are no contradiction', () => {
    const note = `---\ndate: 2031-05-03\nauthor: Dr Ada Maria Roe\n---\n\n# Bridge reopens\n\nBy Ada Roe\n4 May 2031\n\n${REPORT.slice(16)}`
    expect(read(note, 'note.md').notices).toEqual([])
  })

  test('a date that a program never set is none', () => {
    const page = `<html><head><meta property="article:published_time" content="0001-01-01T00:00:00Z"></head><body><h1>Bridge reopens</h1><p>${REPORT.slice(16)}</p></body></html>`
    expect(read(page, 'page.html')).toMatchObject({ articles: [{ published: null }], notices: [] })
  })

  test('without a date there is none, and never today', () => {
    expect(read(REPORT).articles[0]?.published).toBeNull()
    expect(read(`${REPORT}\n© 2019 The Marl Echo. All rights reserved.`).articles[0]).toMatchObject({
      published: null,
      outlet: 'The Marl Echo',
    })
  })

  test('only a date of change is taken with a warning', () => {
    const page = `<html><head><meta property="article:modified_time" content="2020-03-04T10:00:00Z"></head><body><h1>Bridge reopens</h1><p>${REPORT.slice(16)}</p></body></html>`
    const { articles, notices } = read(page, 'page.html')
    expect(articles[0]?.published).toBe('2020-03-04T10:00:00Z')
    expect(notices.map(({ code }) => code)).toEqual(['read/only-update-date'])
  })
})

describe('scripts', () => {
  test('no markup and no address survives in any field', () => {
    const evil = `<img src=x onerror=alert(1)><script>alert(2)</script><a href="javascript:alert(3)">Ada Brink</a>`
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: `Bridge reopens ${evil}`,
      author: { name: evil },
      publisher: { name: `Echo ${evil}` },
      datePublished: `2020-01-02${evil}`,
    })
    const page = `<html><head><title>${evil}</title><script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script><meta name="author" content='${evil}'></head><body><h1>Bridge reopens ${evil}</h1><p>${evil} ${REPORT.slice(16)}</p></body></html>`
    const { articles } = read(page, 'page.html')
    const { text, title, outlet, byline, published } = articles[0]!
    expect(JSON.stringify({ text, title, outlet, byline, published })).not.toMatch(/<|alert|onerror|javascript:/)
    expect(byline).toEqual(['Ada Brink'])
    expect(published).toBe('2020-01-02')
  })

  test('scripts and raw HTML leave Markdown', () => {
    const { articles } = read(
      `# Bridge reopens\n\n<script>\nalert(1)\n</script>\n\nThe bridge <b onclick="alert(2)">reopened</b> on [Monday](javascript:alert(3)), the county said.\n`,
      'post.md',
    )
    expect(articles[0]?.text).toBe('The bridge reopened on Monday, the county said.')
  })
})

test('a file is what its bytes are: HTML called .txt, text called .html, no extension', () => {
  const page = `<!doctype html><html><body><h1>Bridge reopens</h1><p>${REPORT.slice(16).trim()}</p></body></html>`
  const text = REPORT.slice(16).trim()
  for (const [bytes, name] of [
    [page, 'report.txt'],
    [page, 'report'],
    [REPORT, 'report.html'],
    [REPORT, 'report'],
  ] as const) {
    expect(read(bytes, name).articles[0], name).toMatchObject({ title: 'Bridge reopens', text })
  }
})

test('the same input gives the same id, another name or text another', () => {
  const [a, b, c, d] = [
    read(REPORT),
    read(REPORT),
    read(REPORT, 'other.txt'),
    read(`${REPORT}\nMore was to come of it, it said.`),
  ]
  expect(a.articles[0]?.id).toBe(b.articles[0]?.id)
  expect(new Set([a, c, d].map(({ articles }) => articles[0]?.id)).size).toBe(3)
})
