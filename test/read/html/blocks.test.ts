import { describe, expect, test } from 'vitest'
import { pageBlocks } from '../../../src/read/html/blocks.ts'
import { parseHtml } from '../../../src/read/html/tree.ts'

const PROSE = [
  'The old bridge at Marl reopened on Monday after a repair of eleven weeks, the county said.',
  'It cost four million, twice the estimate, and the contractor will be asked to pay some of it back.',
]
const blocks = (body: string) => pageBlocks(parseHtml(`<html><body>${body}</body></html>`).page)
const texts = (body: string) => blocks(body).map(({ text }) => text)
const article = PROSE.map((text) => `<p>${text}</p>`).join('')

describe('what is left out', () => {
  test.each([
    ['navigation', '<nav><a href="/">Home</a></nav>'],
    [
      'a banner by role',
      '<div role="banner"><p>The Echo, the paper for Marl and all the villages round it since 1881.</p></div>',
    ],
    [
      'a box by class',
      '<div class="relatedStories"><p>Why the bridge was closed: our story from February of this year, told again.</p></div>',
    ],
    [
      'a box by two words',
      '<div class="sign-up"><p>Have the news of the valley in your letter box every morning before seven.</p></div>',
    ],
    [
      'a box by its heading',
      '<section><h2>Most read</h2><ol><li>The cat that came back to the market after nine years away</li></ol></section>',
    ],
    ['hidden text', '<p hidden>Words that no reader of the page can see, however long he may look for them.</p>'],
    [
      'a caption',
      '<figure><img alt="x"><figcaption>The bridge at dawn on Monday, seen from the north bank of the river.</figcaption></figure>',
    ],
    [
      'teasers',
      [1, 2, 3]
        .map(
          (n) =>
            `<div><h4><a href="/${n}">Another story number ${n}</a></h4><p>What it is about, in a sentence that makes the reader want to read on.</p></div>`,
        )
        .join(''),
    ],
    ['a paragraph that is a link', '<p><a href="/x">The council and the bridge: a history in pictures</a></p>'],
    [
      'a button, a form',
      '<button>Share</button><form><p>Your e-mail address will be used for nothing but the letter you asked for.</p></form>',
    ],
  ])('%s', (_, extra) => {
    expect(texts(`<main>${article}${extra}</main>`)).toEqual(PROSE)
    expect(texts(`${extra}<main>${article}</main>`)).toEqual(PROSE)
  })
})

describe('what stays', () => {
  test('the report, though its element is called by a furniture word', () => {
    expect(texts(`<div class="widget sidebar-left promo">${article}</div>`)).toEqual(PROSE)
    expect(texts(`<form id="aspnetForm">${article}</form>`)).toEqual(PROSE)
  })

  test('headings, bold paragraphs, list items, questions, stamps', () => {
    const body = `<main>${article}<h2>Why so dear?</h2><p><b>The steel</b></p><ul><li>Steel</li><li>Paint</li></ul><div><time>18:30</time><p>${PROSE[0]!.replace('Monday', 'Tuesday')}</p></div></main>`
    expect(
      blocks(body)
        .slice(2)
        .map(({ kind, text }) => `${kind}: ${text}`),
    ).toEqual([
      'heading: Why so dear?',
      'heading: The steel',
      'item: Steel',
      'item: Paint',
      'stamp: 18:30',
      `text: ${PROSE[0]!.replace('Monday', 'Tuesday')}`,
    ])
  })

  test('entities, deletions, quotation elements, breaks and rows', () => {
    const body = `<main>${article}<p>Costs &amp; <del>gains</del> <ins>losses</ins>: 26&#32;million, <q>no more</q>.<br><br>Next year it may be<br>more.</p><table><tr><th>Year</th><td>2020</td></tr></table></main>`
    expect(texts(body).slice(2)).toEqual([
      'Costs & losses: 26 million, “no more”.',
      'Next year it may be more.',
      'Year | 2020',
    ])
  })

  test('a standfirst between headline and body', () => {
    const standfirst = 'A repair that took eleven weeks and cost twice what was said.'
    expect(
      texts(
        `<main><h1>Bridge reopens</h1><p class="intro">${standfirst}</p><div itemprop="articleBody">${article}</div></main>`,
      ),
    ).toEqual(['Bridge reopens', standfirst, ...PROSE])
  })
})
