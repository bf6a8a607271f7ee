import { describe, expect, test } from 'vitest'
import { pageMetadata } from '../../../src/read/html/metadata.ts'
import { parseHtml } from '../../../src/read/html/tree.ts'

const page = (head: string, body = '') =>
  pageMetadata(parseHtml(`<html><head>${head}</head><body>${body}</body></html>`).page, 'page.html')
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const ARTICLE = { '@type': 'NewsArticle', headline: 'Bridge reopens', datePublished: '2020-05-01T10:00:00Z' }

describe('writers', () => {
  test.each([
    ['a string', { author: 'Ada Roe' }, ['Ada Roe']],
    ['a list', { author: [{ name: 'Ada Roe' }, 'Ben Crane'] }, ['Ada Roe', 'Ben Crane']],
    ['names in one string', { author: 'Ada Roe, Ben Crane and Cy Dell' }, ['Ada Roe', 'Ben Crane', 'Cy Dell']],
    [
      'a list of names in one thing',
      { author: { '@type': 'Person', name: ['Ada Roe', 'Ben Crane'] } },
      ['Ada Roe', 'Ben Crane'],
    ],
    ['an organization', { author: { '@type': 'Organization', name: 'Lindow Echo' } }, []],
    ['an account', { author: 'admin' }, []],
    ['an address', { author: 'https://echo.example/ada-roe' }, []],
  ])('%s', (_, fields, byline) => {
    const { given } = page(data({ ...ARTICLE, ...fields }))
    expect(given.byline ?? []).toEqual(byline)
  })

  test('a reference into the graph', () => {
    const graph = {
      '@graph': [
        { ...ARTICLE, author: [{ '@id': '#ada' }], publisher: { '@id': '#echo' } },
        { '@id': '#ada', '@type': 'Person', name: 'Ada Roe' },
        { '@id': '#echo', '@type': 'Organization', name: 'The Echo' },
      ],
    }
    expect(page(data(graph)).given).toMatchObject({ byline: ['Ada Roe'], outlet: 'The Echo' })
  })

  test('family name first, as citation tags have it', () => {
    expect(page('<meta name="citation_author" content="Roe, Ada">').given.byline).toEqual(['Ada Roe'])
  })

  test('a byline that only a class marks; that of a comment is none', () => {
    const body =
      '<h1>Bridge reopens</h1><div class="article-byline">By Ada Roe | 3 May 2020</div><p>Text</p><div class="comments"><span class="author">Troll King</span></div>'
    expect(page('', body).given).toMatchObject({ byline: ['Ada Roe'] })
  })
})

describe('title and outlet', () => {
  test.each([
    ['a tail after a bar', '<title>Bridge reopens | The Echo</title>', '', 'Bridge reopens', 'The Echo'],
    [
      'a dash inside the headline',
      '<title>Bridge reopens - at last - The Echo</title>',
      '<h1>Bridge reopens - at last</h1>',
      'Bridge reopens - at last',
      'The Echo',
    ],
    [
      "the site's name as first heading",
      '<title>Bridge reopens</title><meta property="og:title" content="Bridge reopens">',
      '<h1>Echo</h1>',
      'Bridge reopens',
      null,
    ],
    [
      'site name and headline with it',
      '<meta property="og:site_name" content="The Echo"><meta property="og:title" content="Bridge reopens | The Echo">',
      '',
      'Bridge reopens',
      'The Echo',
    ],
    [
      'a headline of another report in the data',
      `<title>Bridge reopens</title>${data([
        { ...ARTICLE, headline: 'Cat found', author: 'Zed Other' },
        { ...ARTICLE, author: 'Ada Roe' },
      ])}`,
      '<h1>Bridge reopens</h1>',
      'Bridge reopens',
      null,
    ],
    ['entities in the data', data({ ...ARTICLE, headline: 'Rain &amp; wind' }), '', 'Rain & wind', null],
  ])('%s', (_, head, body, title, outlet) => {
    expect(page(head, body).given).toMatchObject({ title, outlet })
  })
})

describe('dates', () => {
  test('linked data goes before meta elements; an update of a live blog is no publication', () => {
    const live = {
      '@type': 'LiveBlogPosting',
      headline: 'Live',
      datePublished: '2020-05-01T08:00:00Z',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Later', datePublished: '2020-05-01T20:00:00Z' }],
    }
    const { given, notices } = page(
      `${data(live)}<meta property="article:published_time" content="2020-05-01T08:30:00Z">`,
    )
    expect(given.published).toBe('2020-05-01T08:00:00Z')
    expect(notices).toEqual([])
  })

  test.each([
    ['<meta name="DC.date.issued" content="2020-05-01">', '', '2020-05-01'],
    ['<meta name="parsely-pub-date" content="2020-05-01T10:00:00Z">', '', '2020-05-01T10:00:00Z'],
    ['<meta name="sailthru.date" content="Fri, 01 May 2020 10:00:00 +0200">', '', '2020-05-01T10:00+02:00'],
    ['', '<h1>X</h1><p><time datetime="2020-05-01">1 May 2020</time></p>', '2020-05-01'],
    ['', '<h1>X</h1><p class="date">Published: 1 May 2020, 10:00</p>', '2020-05-01T10:00'],
    ['', '<aside><time datetime="2020-05-01">1 May 2020</time></aside>', null],
    [
      '',
      '<p>The bridge, closed since <time datetime="2020-05-01">1 May 2020</time> for want of a rail, a lamp and a coat of paint, is open again now.</p>',
      null,
    ],
  ])('%s%s', (head, body, published) => {
    expect(page(head, body).given.published).toBe(published)
  })

  test('dates that differ by more than a day are told', () => {
    const head = (second: string) => `${data(ARTICLE)}<meta property="article:published_time" content="${second}">`
    expect(page(head('2020-05-02T09:00:00Z')).notices).toEqual([])
    expect(page(head('2020-05-04')).notices).toMatchObject([
      { code: 'read/dates-differ', severity: 'warning', place: 'meta article:published_time' },
    ])
  })

  test('a day no calendar has is told and the next one taken', () => {
    const { given, notices } = page(
      '<meta property="article:published_time" content="2020-02-30"><meta name="date" content="2020-03-01">',
    )
    expect(given.published).toBe('2020-03-01')
    expect(notices).toMatchObject([{ code: 'read/impossible-date', place: 'meta article:published_time' }])
  })
})
