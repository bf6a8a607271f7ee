import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../../src/model/statement.ts'
import type { Word } from '../../../../src/model/word.ts'
import { conlluLines } from '../../../../src/present/cli/output/conllu.ts'
import { inspectionLines, inspectionView } from '../../../../src/present/cli/output/inspection.ts'
import { terminalOf } from '../../../../src/present/cli/output/terminal.ts'
import { treeLines } from '../../../../src/present/cli/output/tree.ts'
import { analysisOf, HARBOUR } from '../../../analysis.ts'

/** A sentence for `analysisOf`. */
const words = (...items: readonly string[]): string => items.join(' ')
const featuresOf = ({ upos }: Word): string => (upos === 'PROPN' ? 'Number=Sing' : '_')
const plain = terminalOf({}, {})

describe('CoNLL-U', () => {
  const lines = conlluLines(HARBOUR, featuresOf, 'harbour.txt')
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))

  test('has documents, paragraphs and sentences as comments', () => {
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# newdoc id = harbour.txt',
      '# newpar id = p1',
      '# sent_id = s1',
      "# text = Ida Lund, the harbour master, didn't resign.",
      '# newpar id = p2',
      '# sent_id = s2',
      "# text = She can't.",
    ])
    expect(lines.filter((line) => line === '')).toHaveLength(2)
  })

  test('has ten columns, heads within the sentence and names', () => {
    expect(rows.every((row) => row.length === 10)).toBe(true)
    expect(rows[0]).toEqual(['1', 'Ida', 'Ida', 'PROPN', 'NNP', 'Number=Sing', '10', 'nsubj', '_', 'NER=B-PER'])
    expect(rows[1]!.at(-1)).toBe('NER=I-PER|SpaceAfter=No')
    expect(rows.at(-4)!.slice(0, 8)).toEqual(['2-3', "can't", '_', '_', '_', '_', '_', '_'])
  })

  test('shows words that are written together under a range that has the space after', () => {
    expect(rows.find(([id]) => id === '8-9')).toEqual(['8-9', "didn't", ...Array(8).fill('_')])
    expect(rows.at(-4)!.at(-1)).toBe('SpaceAfter=No')
    expect(rows.at(-2)!.at(-1)).toBe('_')
  })

  test.each([
    ['cannot', words('can/can/AUX/MD/0/root', 'not/not/PART/RB/1/advmod'), ['1-2']],
    [
      "workers' pay",
      words('workers/worker/NOUN/NNS/3/nmod:poss', "'/'s/PART/POS/1/case", 'pay/pay/NOUN/NN/0/root'),
      ['1-2'],
    ],
    ['it’s', words('it/it/PRON/PRP/0/root', '’s/be/AUX/VBZ/1/cop'), ['1-2']],
    ["I'd've", words('I/I/PRON/PRP/0/root', "'d/would/AUX/MD/1/aux", "'ve/have/AUX/VB/1/aux"), ['1-3']],
    ['two-day', words('two/two/NUM/CD/3/nummod', '-/-/PUNCT/HYPH/3/punct', 'day/day/NOUN/NN/0/root'), []],
    ['20km', words('20/20/NUM/CD/2/nummod', 'km/kilometre/NOUN/NNS/0/root'), []],
    ["'so'", words("'/'/PUNCT/``/2/punct", 'so/so/ADV/RB/0/root', "'/'/PUNCT/''/2/punct"), []],
  ])('%s', (text, line, ranges) => {
    const found = conlluLines(analysisOf(text, [line]), featuresOf, 'a').map((one) => one.split('\t')[0]!)
    expect(found.filter((id) => /^\d+-/.test(id))).toEqual(ranges)
  })

  test('keeps a line break out of its lines', () => {
    const text = 'Wind\nand\u2028rain'
    const line = words('Wind/wind/NOUN/NN/0/root', 'and/and/CCONJ/CC/3/cc', 'rain/rain/NOUN/NN/1/conj')
    expect(conlluLines(analysisOf(text, [line]), featuresOf, 'a\nb').join('\n')).toContain('# text = Wind and rain')
    expect(conlluLines(analysisOf(text, [line]), featuresOf, 'a\nb')[0]).toBe('# newdoc id = a b')
  })
})

describe('the tree', () => {
  test('stands beside its words, in the order of the text', () => {
    // "The old quay in Vellasay closed ."
    expect(treeLines([2, 2, 5, 4, 2, -1, 5])).toEqual(['  ┌─', '  ├─', '┌─┤', '│ │ ┌─', '│ └─┘', '┤', '└─'])
  })

  test('crosses its lines where a word stands apart from its head', () => {
    expect(treeLines([1, -1, 3, 1, 2])).toEqual(['┌─', '┤', '│ ┌─┐', '└─┘─┼─', '    └─'])
    expect(treeLines([2, 3, -1, 2])).toHaveLength(4)
  })

  test('is drawn of any tree, every word on one line that joins its head', () => {
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 40 })
      .chain((seeds) =>
        fc.shuffledSubarray([...seeds.keys()], { minLength: seeds.length }).map((order) => [seeds, order] as const),
      )
      .map(([seeds, order]) => {
        const heads = Array<number>(seeds.length).fill(-1)
        for (let at = 1; at < order.length; at++) heads[order[at]!] = order[seeds[at]! % at]!
        return heads
      })
    fc.assert(
      fc.property(tree, (heads) => {
        const lines = treeLines(heads)
        expect(lines).toHaveLength(heads.length)
        heads.forEach((head, word) => {
          if (head >= 0) expect(lines[word]).toMatch(/[┌├└┼]─/)
          if (heads.includes(word)) expect(lines[word]).toMatch(/[┐┘┤]/)
        })
      }),
    )
  })

  test('of a chain of 2,000 words takes no time', () => {
    const started = performance.now()
    expect(treeLines(Array.from({ length: 2000 }, (_, at) => at - 1))).toHaveLength(2000)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

describe('the layers of a text', () => {
  const anchor = { start: 10, end: 28, exact: 'the harbour master' }
  const role: Statement = {
    id: 'r',
    article: 'a',
    attribution: null,
    reader: 'rules',
    rule: 'role/apposition',
    anchor,
    content: { kind: 'role', name: 'Ida Lund', nameKind: 'person', role: 'harbour master' },
    grounds: { name: { grade: 'context', words: { ...anchor, start: 0, end: 8, exact: 'Ida Lund' } } },
  }
  const lines = inspectionLines({ analysis: HARBOUR, statements: [role] }, plain)

  test('are told sentence by sentence', () => {
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "a.txt
      2 paragraphs, 2 sentences, 15 words, 1 statement; layers: sentences, words,
      names, coreference, clauses

      Sentence 1, paragraph 1 [0-44]
        Ida Lund, the harbour master, didn't resign.
          1  ┌─┐ Ida         Ida      PROPN NNP   nsubj
          2  │ ├─ Lund       Lund     PROPN NNP   flat
          3  │ │ ┌─ ,        ,        PUNCT ,     punct
          4  │ │ ├─ the      the      DET   DT    det
          5  │ │ ├─ harbour  harbour  NOUN  NN    compound
          6  │ └─┤ master    master   NOUN  NN    appos
          7  │   └─ ,        ,        PUNCT ,     punct
          8  ├─ did          do       AUX   VBD   aux
          9  ├─ n't          not      PART  RB    advmod
         10  ┤ resign        resign   VERB  VB    root
         11  └─ .            .        PUNCT .     punct
             names     Ida Lund [0-8] person, title "the harbour master"
             mentions  Ida Lund [0-8] name
                       the harbour master [10-28] noun, of Ida Lund [0-8]: apposition
             clauses   resign [0-43] root, finite past, denied: not "n't", subject
                         "Ida Lund, the harbour master"
             rules     role/apposition [10-28] "the harbour master": name Ida Lund
                         (read from context: "Ida Lund"), nameKind person, role
                         harbour master

      Sentence 2, paragraph 2 [46-56]
        She can't.
          1  ┌─ She  she  PRON  PRP   nsubj
          2  ┤ ca    can  AUX   MD    root
          3  ├─ n't  not  PART  RB    advmod
          4  └─ .    .    PUNCT .     punct
             mentions  She [46-49] pronoun, of the harbour master [10-28]: pronoun

      Spoken of more than once
        Ida Lund [0-8], the harbour master [10-28], She [46-49]
      "
    `)
  })

  test('a text without words shows its sentences', () => {
    const bare = {
      ...HARBOUR,
      layers: new Set(['sentences'] as const),
      words: [],
      names: [],
      mentions: [],
      clauses: [],
    }
    expect(inspectionLines({ analysis: bare, statements: [] }, plain)).toContain('Sentence 2, paragraph 2 [46-56]')
  })

  test('a control character cannot move the cursor', () => {
    const text = 'Wind \u001b[2J'
    const analysis = analysisOf(text, ['Wind/wind/NOUN/NN/0/root \u001b[2J/\u001b[2J/X/FW/1/dep'])
    const found = inspectionLines({ analysis, statements: [] }, plain)
    expect(found.join('\n')).not.toContain('\u001b')
  })

  test('are plain data for a program', () => {
    const view = JSON.parse(JSON.stringify(inspectionView({ analysis: HARBOUR, statements: [role] }, featuresOf)))
    expect(view).toMatchObject({
      source: 'a.txt',
      language: 'en',
      layers: ['sentences', 'words', 'names', 'coreference', 'clauses'],
    })
    expect(view.words).toHaveLength(15)
    for (const { start, end, text } of view.words) expect(view.text.slice(start, end)).toBe(text)
  })
})
