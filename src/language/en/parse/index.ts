import type { Sentence } from '../../../model/analysis.ts'
import type { Span } from '../../../model/span.ts'
import type { Upos, Word } from '../../../model/word.ts'
import { lemma } from '../lemma/index.ts'
import { Tensors } from '../network/safetensors.ts'
import { withMisreadVerbs } from './misread-verbs.ts'
import { Parser } from './parser.ts'

const PARSER = new URL('../models/parser.safetensors', import.meta.url)
const LEXICON = new URL('../models/lexicon.safetensors', import.meta.url)

/** Words with their place in the tree. */
export interface Parse {
  readonly words: Word[]
  /** Label of each word as a part of a name: `O`, or `B-`, `I-`, `E-`, `S-` with PER, ORG or LOC. */
  readonly nameLabels: string[]
}

let parser: Parser | null = null

/**
 * The words of a text with lemma, tags, head and relation. The model is read at the first call.
 *
 * @param sentences  in order, with their ranges of `spans`
 * @param spans      of the words, in order
 * @throws Error  when a file of the model is missing or broken
 */
export function parse(text: string, sentences: readonly Sentence[], spans: readonly Span[]): Parse {
  parser ??= new Parser(Tensors.read(PARSER), Tensors.read(LEXICON))
  const forms = spans.map(({ start, end }) => text.slice(start, end))
  const ranges = sentences.map(({ words }) => words).filter(([from, to]) => from < to)
  const { upos, xpos, heads, relations, names } = parser.read(forms, ranges)
  const { labels } = parser
  const words: Word[] = []
  sentences.forEach(({ words: [from, to] }, sentence) => {
    for (let index = from; index < to; index++) {
      const { start, end } = spans[index]!
      const form = forms[index]!
      const coarse = labels.upos[upos[index]!] as Upos
      const fine = labels.xpos[xpos[index]!]!
      words.push({
        start,
        end,
        text: form,
        sentence,
        lemma: lemma(form, coarse, fine),
        upos: coarse,
        xpos: fine,
        head: heads[index]!,
        relation: labels.relations[relations[index]!]!,
      })
    }
  })
  return { words: withMisreadVerbs(words), nameLabels: Array.from(names, (label) => labels.names[label]!) }
}
