import { analysisOf, clauseOf } from '../../../analysis.ts'
import { ARTICLES } from './articles.ts'

const { text } = ARTICLES[0]!
const span = (words: string, after = 0) => {
  const start = text.indexOf(words, after)
  return { start, end: start + words.length }
}

/** The first two sentences of the first report, analysed by hand. */
export const GRAMMAR = analysisOf(
  text,
  [
    'The/the/DET/DT/2/det operator/operator/NOUN/NN/8/nsubj of/of/ADP/IN/7/case the/the/DET/DT/7/det Marrow/Marrow/PROPN/NNP/6/compound Sound/Sound/PROPN/NNP/7/compound ferry/ferry/NOUN/NN/2/nmod suspended/suspend/VERB/VBD/0/root all/all/DET/DT/10/det crossings/crossing/NOUN/NNS/8/obj on/on/ADP/IN/12/case Tuesday/Tuesday/PROPN/NNP/8/obl after/after/SCONJ/IN/15/mark inspectors/inspector/NOUN/NNS/15/nsubj found/find/VERB/VBD/8/advcl a/a/DET/DT/17/det crack/crack/NOUN/NN/15/obj in/in/ADP/IN/20/case the/the/DET/DT/20/det hull/hull/NOUN/NN/15/obl of/of/ADP/IN/23/case the/the/DET/DT/23/det Kittiwake/Kittiwake/PROPN/NNP/20/nmod ././PUNCT/./8/punct',
    'Sound/Sound/PROPN/NNP/2/compound Ferries/Ferries/PROPN/NNPS/3/nsubj said/say/VERB/VBD/0/root the/the/DET/DT/5/det crack/crack/NOUN/NN/9/nsubj was/be/AUX/VBD/9/cop 40/40/NUM/CD/8/nummod centimetres/centimetre/NOUN/NNS/9/obl:unmarked long/long/ADJ/JJ/3/ccomp and/and/CCONJ/CC/13/cc had/have/AUX/VBD/13/aux been/be/AUX/VBN/13/aux:pass seen/see/VERB/VBN/9/conj on/on/ADP/IN/16/case 3/3/NUM/CD/16/nummod March/March/PROPN/NNP/13/obl ././PUNCT/./3/punct',
  ],
  {
    names: [
      { ...span('Marrow Sound'), type: 'place', words: [4, 6], head: 5 },
      { ...span('Sound Ferries'), type: 'organization', words: [24, 26], head: 25 },
    ],
    mentions: [
      { ...span('a crack'), kind: 'noun', words: [15, 17], head: 16, first: 0 },
      {
        ...span('the crack'),
        kind: 'noun',
        words: [27, 29],
        head: 28,
        first: 0,
        antecedent: { mention: 0, reason: 'same words' },
      },
    ],
    clauses: [
      clauseOf({
        ...span('The operator of the Marrow Sound ferry suspended all crossings on Tuesday'),
        sentence: 0,
        words: [0, 12],
        predicate: 7,
        lemma: 'suspend',
        tense: 'past',
        subject: { head: 1, heads: [1], words: [0, 7], clause: null, source: 'stated' },
        object: { head: 9, heads: [9], words: [8, 10], clause: null, source: 'stated' },
        obliques: [{ head: 11, heads: [11], words: [11, 12], clause: null, preposition: 'on', kind: 'time' }],
      }),
      clauseOf({
        ...span('the crack was 40 centimetres long'),
        sentence: 1,
        words: [27, 33],
        predicate: 32,
        lemma: 'long',
        kind: 'adjective',
        tense: 'past',
        factuality: 'alleged',
        subject: { head: 28, heads: [28], words: [27, 29], clause: null, source: 'stated' },
        perspective: {
          attitude: 'say',
          cue: 26,
          clause: null,
          holder: { head: 25, heads: [25], words: [24, 26], clause: null, source: 'stated' },
        },
      }),
    ],
  },
)
