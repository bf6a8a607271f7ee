import { readFileSync } from 'node:fs'
import type { Sentence } from '../../../../src/model/analysis.ts'
import type { LinkReason } from '../../../../src/model/coreference.ts'
import type { Name, NameType } from '../../../../src/model/name.ts'
import type { Upos, Word } from '../../../../src/model/word.ts'

/** A short text with its analysis and what coreference must find in it. */
export interface Case {
  readonly title: string
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly names: readonly Name[]
  readonly same: readonly { readonly labels: readonly string[]; readonly reason: LinkReason }[]
  readonly apart: readonly (readonly string[])[]
  readonly alone: readonly string[]
  readonly unmarked: readonly string[]
}

/** The cases of a file of `fixtures/language/coreference`; each file says its notation at its head. */
export function casesOf(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split(/\n\n+/)
    .filter((block) => block.includes('# case ='))
    .map(caseOf)
}

function caseOf(block: string): Case {
  const lines = block.trim().split('\n')
  const all = (name: string) =>
    lines.filter((line) => line.startsWith(`# ${name} = `)).map((line) => line.slice(name.length + 5))
  const text = all('text')[0]!
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
  const words = wordsOf(text, rows)
  return {
    title: all('case')[0]!,
    text,
    words,
    sentences: sentencesOf(words),
    names: namesOf(words, rows),
    same: all('same').map((line) => {
      const [labels = '', reason] = line.split(' <- ')
      return { labels: labels.split(' | '), reason: reason as LinkReason }
    }),
    apart: all('apart').map((line) => line.split(' | ')),
    alone: all('alone'),
    unmarked: all('unmarked'),
  }
}

function wordsOf(text: string, rows: readonly string[][]): Word[] {
  let at = 0
  return rows.map(([sentence, , form = '', lemma = '', upos, xpos = '', head, relation = '']) => {
    const start = text.indexOf(form, at)
    if (start < 0) throw new Error(`${JSON.stringify(form)} is not in ${JSON.stringify(text)} from ${at} on`)
    at = start + form.length
    return {
      start,
      end: at,
      text: form,
      sentence: Number(sentence) - 1,
      lemma,
      upos: upos as Upos,
      xpos,
      head: Number(head) - 1,
      relation,
    }
  })
}

function sentencesOf(words: readonly Word[]): Sentence[] {
  const found: Sentence[] = []
  words.forEach((word, index) => {
    const last = found[word.sentence]
    found[word.sentence] = {
      start: last?.start ?? word.start,
      end: word.end,
      paragraph: 0,
      tokens: [0, 0],
      words: [last?.words[0] ?? index, index + 1],
      heading: false,
    }
  })
  return found
}

function namesOf(words: readonly Word[], rows: readonly string[][]): Name[] {
  const found: Name[] = []
  rows.forEach((row, from) => {
    const [mark, type] = row[8]!.split('-')
    if (mark !== 'B') return
    let to = from + 1
    while (rows[to]?.[8]?.startsWith('I-')) to++
    const head = words.findIndex((word, at) => at >= from && at < to && !(word.head >= from && word.head < to))
    found.push({ start: words[from]!.start, end: words[to - 1]!.end, type: type as NameType, words: [from, to], head })
  })
  return found
}
