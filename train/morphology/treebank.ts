import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Word } from '../../src/model/word.ts'
import { ewt } from '../lemma/treebanks.ts'

const EWT = '../../../shared/corpora/ud-english-ewt/en_ewt-ud-'

/** Words of UD English EWT with their FEATS column; split train or dev. */
export function ewtWithFeatures(split: string): (Word & { readonly features: string })[] {
  const column = gunzipSync(readFileSync(new URL(`${EWT}${split}.conllu.gz`, import.meta.url)))
    .toString()
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => line.split('\t')[5]!)
  return ewt(split).map((word, index) => ({ ...word, features: column[index]! }))
}
