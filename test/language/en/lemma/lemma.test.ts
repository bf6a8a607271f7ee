import { describe, expect, test } from 'vitest'
import { lemma } from '../../../../src/language/en/lemma/index.ts'
import type { Upos } from '../../../../src/model/word.ts'

/** Universal tag, Penn tag, then words with their lemmas. */
const CASES: Record<string, [upos: Upos, xpos: string, pairs: Record<string, string>]> = {
  'irregular past tenses': [
    'VERB',
    'VBD',
    { went: 'go', lay: 'lie', fled: 'flee', bid: 'bid', wound: 'wind', read: 'read' },
  ],
  'irregular participles': ['VERB', 'VBN', { woven: 'weave', sworn: 'swear', born: 'bear', overthrown: 'overthrow' }],
  'doubled consonants': ['VERB', 'VBD', { hopped: 'hop', planned: 'plan', travelled: 'travel', committed: 'commit' }],
  'single consonants': [
    'VERB',
    'VBD',
    { hoped: 'hope', planed: 'plane', traveled: 'travel', edited: 'edit', veered: 'veer' },
  ],
  'past in -ied': ['VERB', 'VBD', { tried: 'try', tied: 'tie', levied: 'levy' }],
  'present participles': [
    'VERB',
    'VBG',
    {
      dying: 'die',
      dyeing: 'dye',
      panicking: 'panic',
      staring: 'stare',
      starring: 'star',
      skiing: 'ski',
      seeing: 'see',
    },
  ],
  'third persons': ['VERB', 'VBZ', { tries: 'try', vetoes: 'veto', buzzes: 'buzz', focuses: 'focus', dies: 'die' }],
  'irregular plurals': [
    'NOUN',
    'NNS',
    { mice: 'mouse', criteria: 'criterion', wives: 'wife', crises: 'crisis', oxen: 'ox' },
  ],
  'regular plurals': [
    'NOUN',
    'NNS',
    { parties: 'party', movies: 'movie', heroes: 'hero', shoes: 'shoe', taxis: 'taxi' },
  ],
  'plurals that are their own': ['NOUN', 'NNS', { scissors: 'scissors', series: 'series', clothes: 'clothes' }],
  comparatives: [
    'ADJ',
    'JJR',
    { bigger: 'big', nicer: 'nice', happier: 'happy', better: 'good', worse: 'bad', freer: 'free' },
  ],
  superlatives: ['ADJ', 'JJS', { biggest: 'big', nicest: 'nice', earliest: 'early', best: 'good' }],
  'compared adverbs': ['ADV', 'RBR', { better: 'well', sooner: 'soon', earlier: 'early' }],
  pronouns: ['PRON', 'PRP', { us: 'we', THEM: 'they', i: 'I', "'s": 'we' }],
  'words that deny': ['PART', 'RB', { "n't": 'not', 'n’t': 'not', NOT: 'not' }],
  'modal verbs': [
    'AUX',
    'MD',
    { "'ll": 'will', '’ll': 'will', "'d": 'would', ca: 'can', wo: 'will', Should: 'should' },
  ],
  'auxiliaries of the present': ['AUX', 'VBZ', { "'s": 'be', '’s': 'be', Has: 'have', does: 'do' }],
  'auxiliaries of the past': ['AUX', 'VBD', { was: 'be', WERE: 'be', "'d": 'have' }],
  possessives: ['PART', 'POS', { "'s": "'s", '’s': "'s" }],
  determiners: ['DET', 'DT', { An: 'a', those: 'that', THE: 'the' }],
  names: ['PROPN', 'NNP', { Halden: 'Halden', KAEF: 'KAEF', 'O’Darra': "O'Darra", iTorv: 'iTorv', Reeves: 'Reeves' }],
  'names tagged as nouns': ['PROPN', 'NN', { Halden: 'Halden' }],
  'plurals of names': ['PROPN', 'NNPS', { Alps: 'Alp', Swedes: 'Swede', Haldens: 'Halden', Countries: 'Country' }],
  'verbs in names': ['VERB', 'NNP', { United: 'Unite', Walking: 'Walk' }],
  'adjectives with capitals': [
    'ADJ',
    'JJ',
    { Swedish: 'Swedish', swedish: 'Swedish', SWEDISH: 'Swedish', Swift: 'swift' },
  ],
  'nouns with capitals': ['NOUN', 'NN', { TV: 'TV', Harbour: 'harbour', HARBOUR: 'harbour' }],
  'plural nouns with capitals': ['NOUN', 'NNS', { Englishmen: 'Englishman', FERRIES: 'ferry' }],
  numbers: ['NUM', 'CD', { '12,500': '12500', '3.5': '3.5', '3,5': '3,5', Seven: 'seven', IV: 'IV', '1/2': '1/2' }],
  'unknown verbs': ['VERB', 'VBD', { blorpified: 'blorpify', grobbed: 'grob', snarfed: 'snarf' }],
  'unknown nouns': ['NOUN', 'NNS', { quaxes: 'quax', snorfs: 'snorf', blenties: 'blenty' }],
  'slips of a tagger': ['VERB', 'VBD', { d: 'd', walk: 'walk', '': '' }],
  'unknown tags': ['X', '???', { Hm: 'hm' }],
}

describe.each(Object.entries(CASES))('%s', (_, [upos, xpos, pairs]) => {
  test.each(Object.entries(pairs))('%s is %s', (text, expected) => {
    expect(lemma(text, upos, xpos)).toBe(expected)
    expect(lemma(text, upos, xpos)).toBe(expected)
  })
})

test('a word of ten megabytes is one look', () => {
  const long = 'walk'.repeat(2_500_000)
  expect(lemma(`${long}ed`, 'VERB', 'VBD').length).toBe(long.length)
})

test('more words than are kept', () => {
  for (let i = 0; i < 50_000; i++) expect(lemma(`${i}xes`, 'NOUN', 'NNS')).toBe(`${i}x`)
})
