import type { Decision, Option } from '../../model/decision.ts'
import type { Gap, GapWords } from '../../model/gap.ts'
import { readLines } from '../../text/lines.ts'
import { contentStems, stem } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { idOf } from '../points/id.ts'

const OPEN: ReadonlySet<string> = new Set(['considered', 'proposed', 'authorized'])
const MOST_WORDS = 3

const wordsOf = (ids: readonly string[], corpus: Corpus): GapWords[] =>
  ids.flatMap((id) => {
    const one = corpus.statement.get(id)
    return one ? [{ article: one.article, anchor: one.anchor, attribution: one.attribution }] : []
  })

/** "A strike by the guild" is for the guild to take: it is for it. */
const hasDoer = (label: string): boolean => /\sby\s(?:the\s)?\p{Lu}/u.test(label)

const TAKES = new Set(readLines(new URL('./lexicon/taking-sides.txt', import.meta.url)).map(stem))

/** The noun that names a step, without what tells more of it: "cuts" of "cuts to the bus service". */
const headOf = (label: string): string | null =>
  contentStems(label.split(/\s(?:of|to|on|in|for|by|at|with|without|against|from|that|which|even)\s/)[0]!).at(-1) ??
  null

/** Whether somebody is told to take a side on it under another name, or does so in the words that tell of it. */
function isSideTold(label: string, told: readonly GapWords[], corpus: Corpus, taken: ReadonlySet<string>): boolean {
  const head = headOf(label)
  if (head !== null && taken.has(head)) return true
  return told.some(({ article, anchor }) => {
    const { text } = corpus.reports.get(article)!.article
    const { start, end } = sentenceAround(text, anchor)
    return contentStems(text.slice(start, end)).some((one) => TAKES.has(one))
  })
}

/** Open options on which nobody is told to be for or against. */
export function noSide({ options }: Decision, corpus: Corpus): Gap[] {
  const silent = ({ parties, standing, label }: Option): boolean =>
    OPEN.has(standing) && !hasDoer(label) && parties.every(({ stands }) => stands.at(-1)!.stance === 'undecided')
  const sides = corpus.of('position').filter(({ content }) => content.stance !== 'undecided')
  const taken = new Set(sides.flatMap(({ content }) => headOf(content.measure) ?? []))
  return options.filter(silent).flatMap(({ id, label, steps }): Gap[] => {
    const told = wordsOf(
      steps.flatMap(({ statements }) => statements),
      corpus,
    )
    if (isSideTold(label, told, corpus, taken)) return []
    const shown = wordsOf(
      steps.flatMap(({ statements }) => statements.slice(0, 1)),
      corpus,
    )
    const [first, ...rest] = shown.slice(0, MOST_WORDS)
    if (first === undefined) return []
    const question = `Who is for or against ${label}?`
    return [{ id: idOf('g', 'no-side', id), kind: 'no-side', question, option: id, words: [first, ...rest] }]
  })
}
