import type { Analysis, Layer, Sentence } from '../src/model/analysis.ts'
import type { Clause } from '../src/model/clause.ts'
import type { Mention } from '../src/model/coreference.ts'
import type { Name } from '../src/model/name.ts'
import type { Upos, Word } from '../src/model/word.ts'
import { articleOf } from './article.ts'

interface More {
  readonly names?: readonly Name[]
  readonly mentions?: readonly Mention[]
  readonly clauses?: readonly Clause[]
  readonly layers?: readonly Layer[]
}

const LAYERS: readonly Layer[] = ['sentences', 'words', 'names', 'coreference', 'clauses']

/** A clause of which nothing but what is given is known. */
export function clauseOf(
  given: Partial<Clause> & Pick<Clause, 'start' | 'end' | 'sentence' | 'words' | 'predicate'>,
): Clause {
  return {
    kind: 'verb',
    lemma: '',
    auxiliaries: [],
    form: 'finite',
    tense: null,
    perfect: false,
    progressive: false,
    voice: 'active',
    modal: null,
    negation: null,
    mood: 'statement',
    parent: null,
    relation: 'root',
    host: null,
    marker: null,
    condition: null,
    subject: null,
    object: null,
    recipient: null,
    predicative: null,
    obliques: [],
    adverbs: [],
    complements: [],
    perspective: null,
    quoted: false,
    factuality: 'happened',
    ...given,
  }
}

/**
 * An analysis written by hand.
 *
 * @param text   paragraphs parted by a blank line
 * @param lines  one a sentence: its words as `form/lemma/UPOS/XPOS/head/relation`, parted by blanks; the head counts from
 *               1 within the sentence, 0 for the root
 */
export function analysisOf(text: string, lines: readonly string[], more: More = {}): Analysis {
  const words: Word[] = []
  const sentences: Sentence[] = []
  const paragraphs = Array.from(text.matchAll(/[^\n]+(?:\n[^\n]+)*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  let at = 0
  lines.forEach((line, sentence) => {
    const from = words.length
    for (const item of line.split(' ')) {
      const [form = '', lemma = '', upos = '', xpos = '', head = '0', relation = ''] = item.split('/')
      const start = text.indexOf(form, at)
      at = start + form.length
      const above = head === '0' ? -1 : from + Number(head) - 1
      words.push({ start, end: at, text: form, sentence, lemma, upos: upos as Upos, xpos, head: above, relation })
    }
    const { start } = words[from]!
    const paragraph = paragraphs.findIndex((one) => start < one.end)
    sentences.push({ start, end: at, paragraph, tokens: [0, 0], words: [from, words.length], heading: false })
  })
  const { layers = LAYERS, names = [], mentions = [], clauses = [] } = more
  const found = { paragraphs, sentences, tokens: [], words, names, mentions, clauses }
  return { article: articleOf(text), text, layers: new Set(layers), ...found }
}

const LUND = `Ida Lund, the harbour master, didn't resign.

She can't.`

/** Two sentences in two paragraphs, with a name, its title and what goes back to it. */
export const HARBOUR: Analysis = analysisOf(
  LUND,
  [
    "Ida/Ida/PROPN/NNP/10/nsubj Lund/Lund/PROPN/NNP/1/flat ,/,/PUNCT/,/6/punct the/the/DET/DT/6/det harbour/harbour/NOUN/NN/6/compound master/master/NOUN/NN/1/appos ,/,/PUNCT/,/6/punct did/do/AUX/VBD/10/aux n't/not/PART/RB/10/advmod resign/resign/VERB/VB/0/root ././PUNCT/./10/punct",
    "She/she/PRON/PRP/2/nsubj ca/can/AUX/MD/0/root n't/not/PART/RB/2/advmod ././PUNCT/./2/punct",
  ],
  {
    names: [{ start: 0, end: 8, type: 'person', words: [0, 2], head: 0, title: [3, 6] }],
    mentions: [
      { start: 0, end: 8, kind: 'name', words: [0, 2], head: 0, name: 0, first: 0 },
      {
        start: 10,
        end: 28,
        kind: 'noun',
        words: [3, 6],
        head: 5,
        first: 0,
        antecedent: { mention: 0, reason: 'apposition' },
      },
      {
        start: 46,
        end: 49,
        kind: 'pronoun',
        words: [11, 12],
        head: 11,
        first: 0,
        antecedent: { mention: 1, reason: 'pronoun' },
      },
    ],
    clauses: [
      clauseOf({
        start: 0,
        end: 43,
        sentence: 0,
        words: [0, 10],
        predicate: 9,
        lemma: 'resign',
        tense: 'past',
        negation: 8,
        factuality: 'denied',
        subject: { head: 0, heads: [0], words: [0, 6], clause: null, source: 'stated' },
      }),
    ],
  },
)
