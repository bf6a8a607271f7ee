import { describe, expect, test } from 'vitest'
import { names } from '../../../../src/language/en/names/index.ts'
import type { Passage } from '../../../../src/language/en/names/passage.ts'
import type { Upos, Word } from '../../../../src/model/word.ts'

/**
 * Words of a compact tree: `text/xpos/head/relation/label` for each word, heads counted from 1 in their sentence, sentences
 * parted by `|`.
 */
function read(notation: string): Passage & { labels: string[] } {
  const words: Word[] = []
  const labels: string[] = []
  let text = ''
  notation.split('|').forEach((sentence, index) => {
    const first = words.length
    for (const cell of sentence.trim().split(/\s+/)) {
      const [form = '', xpos = 'NN', head = '0', relation = 'dep', label = 'O'] = cell.split('/')
      if (text !== '') text += ' '
      const start = text.length
      text += form
      const upos: Upos = xpos.startsWith('NNP') ? 'PROPN' : xpos.startsWith('JJ') ? 'ADJ' : 'NOUN'
      words.push({
        start,
        end: text.length,
        text: form,
        sentence: index,
        lemma: form.toLowerCase(),
        upos,
        xpos,
        head: head === '0' ? -1 : first + Number(head) - 1,
        relation,
      })
      labels.push(label)
    }
  })
  const tokens = words.map((word) => ({ ...word, tag: word.xpos === 'NNPS' ? 'NNP' : word.xpos, clitic: '' }))
  const sentences = [...new Set(words.map(({ sentence }) => sentence))].map((index) => {
    const from = words.findIndex(({ sentence }) => sentence === index)
    const to = words.findLastIndex(({ sentence }) => sentence === index) + 1
    const span = { start: words[from]!.start, end: words[to - 1]!.end }
    const range: [number, number] = [from, to]
    return { ...span, paragraph: 0, tokens: range, words: range, heading: false }
  })
  return { text, sentences, tokens, words, labels }
}

const found = (notation: string) => {
  const { labels, ...passage } = read(notation)
  const { text, words } = passage
  return names(passage, labels).map(({ start, end, type, title }) => {
    const said = title && text.slice(words[title[0]]!.start, words[title[1] - 1]!.end)
    return [text.slice(start, end), type, ...(said === undefined ? [] : [said])]
  })
}

test('a body bears the name of its patron, and no other owner', () => {
  const passage = read(
    "St/NNP/2/compound/B-LOC Orla/NNP/4/nmod:poss/E-LOC 's/POS/2/case/O Hospital/NNP/6/nsubj/O sued/VBD/0/root/O Peru/NNP/9/nmod:poss/S-LOC 's/POS/7/case/O Congress/NNP/6/obj/S-ORG",
  )
  const found = names(passage, passage.labels).map(({ words: [from, to], type }) => [
    passage.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
    type,
  ])
  expect(found).toEqual([
    ["St Orla 's Hospital", 'organization'],
    ['Peru', 'place'],
    ['Congress', 'organization'],
  ])
})

describe('names', () => {
  test('a person has the title before the name', () => {
    expect(
      found(
        'Harbour/NNP/2/compound Minister/NNP/4/nmod:desc Ada/NNP/4/compound/B-PER Lund/NNP/5/nsubj/E-PER spoke/VBD/0/root',
      ),
    ).toEqual([['Ada Lund', 'person', 'Harbour Minister']])
  })

  test('a title that the labels make a person is nobody else', () => {
    expect(
      found(
        'Harbour/NNP/2/compound/B-PER Minister/NNP/4/nmod:desc/E-PER Ada/NNP/4/compound/B-PER Lund/NNP/5/nsubj/E-PER spoke/VBD/0/root',
      ),
    ).toEqual([['Ada Lund', 'person', 'Harbour Minister']])
  })

  test.each([
    [
      'a branch of which somebody was',
      'Former/JJ/3/amod Blue/NNP/3/amod Petra/NNP/6/nsubj/B-PER Ada/NNP/3/flat/I-PER Lund/NNP/3/flat/E-PER spoke/VBD/0/root',
      ['Ada Lund', 'person', 'Former Blue Petra'],
    ],
    [
      'a kind of person',
      'Harbour/NNP/2/compound Ranger/NNP/5/nsubj/B-PER Ada/NNP/2/flat/I-PER Lund/NNP/2/flat/E-PER spoke/VBD/0/root',
      ['Ada Lund', 'person', 'Harbour Ranger'],
    ],
    [
      'not a rare given name',
      'Zaynabu/NNP/4/nsubj/B-PER Ada/NNP/1/flat/I-PER Lund/NNP/1/flat/E-PER spoke/VBD/0/root',
      ['Zaynabu Ada Lund', 'person'],
    ],
  ])('the title takes %s', (_, notation, expected) => expect(found(notation)).toEqual([expected]))

  test('or the office behind it, without what follows', () => {
    expect(
      found(
        'Lund/NNP/6/nsubj/S-PER ,/,/1/punct the/DT/4/det director/NN/1/appos ,/,/1/punct spoke/VBD/0/root in/IN/8/case Brackwater/NNP/6/obl/S-LOC',
      ),
    ).toEqual([
      ['Lund', 'person', 'the director'],
      ['Brackwater', 'place'],
    ])
  })

  test('no title where a thing stands beside', () => {
    expect(found('Lund/NNP/5/nsubj/S-PER ,/,/1/punct a/DT/4/det ship/NN/1/appos sank/VBD/0/root')).toEqual([
      ['Lund', 'person'],
    ])
  })

  test('one reading in a document: the commonest type, and mentions that were passed over', () => {
    expect(
      found(
        'Ivo/NNP/2/compound/B-PER Marsh/NNP/3/nsubj/E-PER left/VBD/0/root | Marsh/NNP/2/nsubj/S-LOC fell/VBD/0/root | Marsh/NNP/2/nsubj/S-PER rose/VBD/0/root | They/PRP/2/nsubj met/VBD/0/root Marsh/NNP/2/obj',
      ),
    ).toEqual([
      ['Ivo Marsh', 'person'],
      ['Marsh', 'person'],
      ['Marsh', 'person'],
      ['Marsh', 'person'],
    ])
  })

  test('a word of millions of letters is no name and no fault', () => {
    expect(found(`${'a'.repeat(8_000_000)}/NN/0/root`)).toEqual([])
  })

  test('a name that is passed over more often than found brings no others', () => {
    expect(
      found(
        'Lanterns/NNPS/2/nsubj/S-ORG lit/VBD/0/root | Lanterns/NNPS/2/nsubj fell/VBD/0/root | Lanterns/NNPS/2/nsubj broke/VBD/0/root',
      ),
    ).toEqual([['Lanterns', 'organization']])
  })

  test('a passed-over word inside a longer run of proper nouns is no mention, and of what kind the run is nothing tells', () => {
    expect(
      found(
        'Ivo/NNP/2/compound/B-PER Tornbeck/NNP/3/nsubj/E-PER left/VBD/0/root | Tornbeck/NNP/2/compound Cottage/NNP/3/nsubj burned/VBD/0/root',
      ),
    ).toEqual([
      ['Ivo Tornbeck', 'person'],
      ['Tornbeck Cottage', 'other'],
    ])
  })

  test.each([
    [
      'the/DT/4/det Clean/NNP/4/compound Rivers/NNPS/4/compound Act/NNP/5/nsubj passed/VBD/0/root',
      'Clean Rivers Act',
      'law',
    ],
    [
      'the/DT/2/det Convention/NNP/6/nsubj on/IN/5/case Migratory/NNP/5/compound Fish/NNP/2/nmod stands/VBZ/0/root',
      'Convention on Migratory Fish',
      'law',
    ],
    ['the/DT/3/det Lakeside/NNP/3/compound/S-LOC Summit/NNP/4/nsubj ended/VBD/0/root', 'Lakeside Summit', 'event'],
    [
      'the/DT/4/det Lakeside/NNP/4/compound/B-ORG Fire/NNP/4/compound/I-ORG Service/NNP/5/nsubj/E-ORG came/VBD/0/root',
      'Lakeside Fire Service',
      'organization',
    ],
    ['Bill/NNP/3/nsubj/B-PER Marsh/NNP/1/flat/E-PER came/VBD/0/root', 'Bill Marsh', 'person'],
    ['the/DT/2/det Danes/NNPS/3/nsubj voted/VBD/0/root', 'Danes', 'group'],
    ['the/DT/2/det French/JJ/3/nsubj refused/VBD/0/root', 'French', 'group'],
  ])('%s', (notation, text, type) => {
    expect(found(notation)).toEqual([[text, type]])
  })

  test.each([
    'the/DT/2/det act/NN/3/nsubj passed/VBD/0/root',
    'an/DT/2/det Act/NNP/3/nsubj passed/VBD/0/root',
    'Danish/JJ/2/amod ships/NNS/3/nsubj sailed/VBD/0/root',
    'the/DT/2/det war/NN/3/nsubj ended/VBD/0/root',
  ])('nothing in: %s', (notation) => {
    expect(found(notation)).toEqual([])
  })
})
