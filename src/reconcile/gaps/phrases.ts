import { readLines } from '../../text/lines.ts'

/** The phrases of a lexicon file as alternatives of a pattern. */
export const phrases = (file: string): string =>
  readLines(new URL(`./lexicon/${file}`, import.meta.url))
    .map((phrase) => phrase.replaceAll(' ', '\\s'))
    .join('|')
