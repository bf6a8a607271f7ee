import { expect, test } from 'vitest'
import { features } from '../../../../src/language/en/morphology/index.ts'
import type { Upos } from '../../../../src/model/word.ts'

const CASES: [text: string, upos: Upos, xpos: string, relation: string, expected: string][] = [
  ['harbours', 'NOUN', 'NNS', 'obj', 'Number=Plur'],
  ['Halden', 'PROPN', 'NNP', 'nsubj', 'Number=Sing'],
  ['sailed', 'VERB', 'VBD', 'root', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin'],
  ['larger', 'ADJ', 'JJR', 'amod', 'Degree=Cmp'],
  ['it', 'PRON', 'PRP', 'nsubj', 'Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs'],
  ['it', 'PRON', 'PRP', 'obj', 'Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs'],
  ['HER', 'PRON', 'PRP$', 'nmod:poss', 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
  ['n’t', 'PART', 'RB', 'advmod', 'Polarity=Neg'],
  ['the', 'DET', 'DT', 'det', 'Definite=Def|PronType=Art'],
  ['was', 'AUX', 'VBD', 'aux:pass', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin'],
  ['47', 'NUM', 'CD', 'nummod', 'NumForm=Digit|NumType=Card'],
  ['forty', 'NUM', 'CD', 'nummod', 'NumForm=Word|NumType=Card'],
  [',', 'PUNCT', ',', 'punct', '_'],
  ['hm', 'X', '???', 'dep', '_'],
]

test.each(CASES)('%s %s %s %s', (text, upos, xpos, relation, expected) => {
  expect(features({ text, upos, xpos, relation })).toBe(expected)
})
