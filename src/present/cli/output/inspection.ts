import type { Analysis, Sentence } from '../../../model/analysis.ts'
import type { Article } from '../../../model/article.ts'
import type { Clause, Phrase } from '../../../model/clause.ts'
import type { Mention } from '../../../model/coreference.ts'
import type { Name } from '../../../model/name.ts'
import type { Span } from '../../../model/span.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Word } from '../../../model/word.ts'
import type { Inspected } from '../../../pipeline/inspect.ts'
import { statementLine } from './statement.ts'
import { safe, type Terminal } from './terminal.ts'
import { treeLines } from './tree.ts'
import { columns, counted, pad, wrap } from './wrap.ts'

/** Columns that a word with the tree before it takes at most before its tags are pushed to the right. */
const WIDEST = 56

/** File or address of an article. */
export const nameOf = ({ source }: Article): string => ('file' in source ? source.file : source.url)

const place = ({ start, end }: Span): string => `[${start}-${end}]`

/** One part of the analysis of a text, which is looked up often. */
class Text {
  readonly #analysis: Analysis
  constructor(analysis: Analysis) {
    this.#analysis = analysis
  }
  of({ start, end }: Span): string {
    return safe(this.#analysis.text.slice(start, end))
  }
  words([from, to]: readonly [number, number]): string {
    const { words } = this.#analysis
    return from < to ? this.of({ start: words[from]!.start, end: words[to - 1]!.end }) : ''
  }
}

/** Things by number, each group in the order they come. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}

/** Half-open range of `spans`, which are in order of the text, that begin in a sentence. */
function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let behind = low
  while (behind < spans.length && spans[behind]!.start < end) behind++
  return spans.slice(low, behind)
}

function wordLines({ words }: Analysis, { words: [from, to] }: Sentence, { dim }: Terminal): string[] {
  const own = words.slice(from, to)
  const tree = treeLines(own.map(({ head }) => (head < 0 ? -1 : head - from)))
  const shown = own.map(({ text }, at) => `${tree[at]}${tree[at] ? ' ' : ''}${safe(text)}`)
  const widest = (texts: readonly string[], most: number): number =>
    texts.reduce((wide, text) => Math.max(wide, Math.min(columns(text), most)), 0)
  const [first, second] = [
    widest(shown, WIDEST),
    widest(
      own.map(({ lemma }) => safe(lemma)),
      WIDEST / 2,
    ),
  ]
  return own.map(({ lemma, upos, xpos, relation }, at) => {
    const tags = `${pad(safe(lemma), second)}  ${pad(upos, 5)} ${pad(xpos, 5)} ${relation}`
    return `${dim(String(at + 1).padStart(5))}  ${pad(shown[at]!, first)}  ${dim(tags)}`
  })
}

function nameLine(text: Text, name: Name): string {
  const title = name.title === undefined ? '' : `, title "${text.words(name.title)}"`
  return `${text.of(name)} ${place(name)} ${name.type}${title}`
}

function mentionLine(text: Text, { mentions }: Analysis, mention: Mention): string {
  const said = `${text.of(mention)} ${place(mention)} ${mention.kind}`
  if (mention.antecedent === undefined) return said
  const before = mentions[mention.antecedent.mention]!
  return `${said}, of ${text.of(before)} ${place(before)}: ${mention.antecedent.reason}`
}

/** Who does what, in one line: `resign [29-43] root, past, denied: not "n't", subject "Ida Lund"`. */
function clauseLine(text: Text, { clauses }: Analysis, clause: Clause): string {
  const { lemma, relation, parent, form, tense, voice, modal, negation, factuality, perspective, predicative } = clause
  const above = parent === null ? relation : `${relation} of ${clauses[parent]!.lemma}`
  const verb = [form, tense, voice === 'passive' ? voice : null, modal].filter((one) => one !== null)
  const part = (name: string, phrase: Phrase | null): string[] =>
    phrase === null ? [] : [`${name} "${text.words(phrase.words)}"`]
  const parts = [
    ...(negation === null ? [] : [`not "${text.words([negation, negation + 1])}"`]),
    ...part('subject', clause.subject),
    ...part('object', clause.object),
    ...part('recipient', clause.recipient),
    ...part('is', predicative),
    ...clause.obliques.flatMap((one) => part([one.preposition, one.kind].filter(Boolean).join(' '), one)),
  ]
  const voiceOf = perspective && [perspective.attitude, ...part('by', perspective.holder)].join(' ')
  const said = [above, verb.join(' '), factuality, ...(voiceOf ? [voiceOf] : [])].join(', ')
  return `${safe(lemma)} ${place(clause)} ${said}${parts.length ? `: ${parts.join(', ')}` : ''}`
}

/** A titled list; nothing where it is empty. */
function list(title: string, all: readonly string[], { width, dim }: Terminal): string[] {
  return all.flatMap((line, at) =>
    wrap(line, width, `       ${at === 0 ? dim(pad(title, 10)) : ' '.repeat(10)}`, ' '.repeat(19)),
  )
}

function sentenceLines(
  analysis: Analysis,
  text: Text,
  index: number,
  clauses: readonly Clause[],
  statements: readonly Statement[],
  to: Terminal,
): string[] {
  const sentence = analysis.sentences[index]!
  const { names, mentions, layers } = analysis
  const heading = sentence.heading ? ', heading' : ''
  const title = `Sentence ${index + 1}, paragraph ${sentence.paragraph + 1} ${place(sentence)}${heading}`
  return [
    to.bold(title),
    ...wrap(text.of(sentence), to.width, '  '),
    ...(layers.has('words') ? wordLines(analysis, sentence, to) : []),
    ...list(
      'names',
      within(names, sentence).map((name) => nameLine(text, name)),
      to,
    ),
    ...list(
      'mentions',
      within(mentions, sentence).map((one) => mentionLine(text, analysis, one)),
      to,
    ),
    ...list(
      'clauses',
      clauses.map((clause) => clauseLine(text, analysis, clause)),
      to,
    ),
    ...list('rules', statements.map(statementLine), to),
    '',
  ]
}

/** Mentions of one thing under the first of them; what is spoken of once is left out. */
function chainLines({ mentions }: Analysis, text: Text, to: Terminal): string[] {
  const chains = grouped(mentions, ({ first }) => first)
  const several = [...chains.values()].filter(({ length }) => length > 1)
  if (several.length === 0) return []
  const lines = several.map((chain) => chain.map((one) => `${text.of(one)} ${place(one)}`).join(', '))
  return [to.bold('Spoken of more than once'), ...lines.flatMap((line) => wrap(line, to.width, '  ', '    ')), '']
}

/**
 * The layers of one text: each sentence with its words in their tree, names, mentions, clauses and the rules that fired
 * in it; then the chains.
 */
export function inspectionLines({ analysis, statements }: Inspected, to: Terminal): string[] {
  const { article, layers, paragraphs, sentences, words } = analysis
  const text = new Text(analysis)
  const clauses = grouped(analysis.clauses, ({ sentence }) => sentence)
  const placed = statements.map((statement) => ({ ...statement.anchor, statement }))
  const inSentence = (sentence: Sentence) => within(placed, sentence).map(({ statement }) => statement)
  const counts = [
    counted(paragraphs.length, 'paragraph'),
    counted(sentences.length, 'sentence'),
    ...(layers.has('words') ? [counted(words.length, 'word')] : []),
    ...(layers.has('words') ? [counted(statements.length, 'statement')] : []),
  ]
  return [
    to.bold(safe(nameOf(article))),
    ...wrap(`${counts.join(', ')}; layers: ${[...layers].join(', ') || 'none'}`, to.width),
    '',
    ...sentences.flatMap((sentence, index) =>
      sentenceLines(analysis, text, index, clauses.get(index) ?? [], inSentence(sentence), to),
    ),
    ...chainLines(analysis, text, to),
  ]
}

/** All layers and statements as plain data; words with their features. */
export function inspectionView({ analysis, statements }: Inspected, features: (word: Word) => string): object {
  const { article, layers, ...found } = analysis
  const { title, published, language } = article
  const words = found.words.map((word) => ({ ...word, features: features(word) }))
  return { source: nameOf(article), title, published, language, layers: [...layers], ...found, words, statements }
}
