import type { Analysis, Sentence } from '../../../model/analysis.ts'
import type { Name, NameType } from '../../../model/name.ts'
import type { Word } from '../../../model/word.ts'

const NAMES: Readonly<Record<NameType, string>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  group: 'GROUP',
  law: 'LAW',
  event: 'EVENT',
  other: 'MISC',
}

const CLITIC = /^(?:n['’]t|['’](?:s|m|re|ve|d|ll))$/i
const LETTERS = /^[\p{L}\p{M}]+$/u

/** Whether two words are one token as written: "do" and "n't", "can" and "not"; not "well", "-" and "known". */
function areOneToken(before: Word, word: Word): boolean {
  if (before.end !== word.start || !/[\p{L}\p{M}\p{N}.]$/u.test(before.text)) return false
  return word.xpos === 'POS' || CLITIC.test(word.text) || (LETTERS.test(before.text) && LETTERS.test(word.text))
}

/** Half-open ranges of the words of a sentence that are one token each. */
function tokens(words: readonly Word[], [from, to]: Sentence['words']): [from: number, to: number][] {
  const found: [number, number][] = []
  for (let at = from; at < to; at++) {
    const last = found.at(-1)
    if (last !== undefined && areOneToken(words[at - 1]!, words[at]!)) last[1] = at + 1
    else found.push([at, at + 1])
  }
  return found
}

/** What may stand in a column or a comment: no line break, no tab. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')
const column = (parts: readonly string[]): string => parts.filter(Boolean).join('|') || '_'

function nameMarks(names: readonly Name[]): ReadonlyMap<number, string> {
  const marks = new Map<number, string>()
  for (const { type, words } of names) {
    for (let at = words[0]; at < words[1]; at++) marks.set(at, `NER=${at === words[0] ? 'B' : 'I'}-${NAMES[type]}`)
  }
  return marks
}

/**
 * A text as CoNLL-U: one document, its words in sentences.
 *
 * FORM is as written. Words that are written together as one token ("don't") stand under a range. MISC holds
 * `SpaceAfter=No` and names as `NER=B-PER`, `NER=I-PER` (PER, ORG, LOC, GROUP, LAW, EVENT).
 *
 * @param analysis  with the layer `words`
 * @param features  FEATS of a word
 * @param id        of the document
 * @see https://universaldependencies.org/format.html
 */
export function conlluLines(
  { text, sentences, words, names }: Analysis,
  features: (word: Word) => string,
  id: string,
): string[] {
  const marks = nameMarks(names)
  const space = (end: number): string => (end < text.length && /\S/.test(text[end]!) ? 'SpaceAfter=No' : '')
  const lines = [`# newdoc id = ${flat(id)}`]
  let paragraph = -1
  sentences.forEach((sentence, index) => {
    const [from, to] = sentence.words
    if (from === to) return
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph
      lines.push(`# newpar id = p${paragraph + 1}`)
    }
    lines.push(`# sent_id = s${index + 1}`, `# text = ${flat(text.slice(sentence.start, sentence.end)).trim()}`)
    for (const [first, behind] of tokens(words, sentence.words)) {
      const isOne = behind === first + 1
      const { end } = words[behind - 1]!
      if (!isOne) {
        const form = flat(text.slice(words[first]!.start, end))
        const misc = column([space(end)])
        lines.push([`${first - from + 1}-${behind - from}`, form, ...Array(7).fill('_'), misc].join('\t'))
      }
      for (let at = first; at < behind; at++) {
        const word = words[at]!
        const head = word.head < 0 ? 0 : word.head - from + 1
        const misc = column([marks.get(at) ?? '', isOne ? space(end) : ''])
        const { lemma, upos, xpos, relation } = word
        const columns = [at - from + 1, flat(word.text), flat(lemma) || '_', upos, xpos || '_', features(word)]
        lines.push([...columns, head, relation, '_', misc].join('\t'))
      }
    }
    lines.push('')
  })
  return lines
}
