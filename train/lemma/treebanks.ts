import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documents } from '../../bench/language/conllu.ts'
import type { Word } from '../../src/model/word.ts'

const CORPORA = new URL('../../../shared/corpora/', import.meta.url)

/** Words of UD English EWT; split train or dev. */
export function ewt(split: string): Word[] {
  return words(new URL(`ud-english-ewt/en_ewt-ud-${split}.conllu.gz`, CORPORA))
}

/** Words of the freely licensed genres of GUM; split train or dev. */
export function gum(split: string): Word[] {
  const folder = new URL(`gum/conllu/${split}/`, CORPORA)
  return readdirSync(folder)
    .sort()
    .flatMap((name) => words(new URL(name, folder)))
}

const words = (file: URL): Word[] => documents(fileURLToPath(file)).flatMap(({ words: found }) => found)
