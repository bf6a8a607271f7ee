import type { Decision, Option } from '../../model/decision.ts'
import type { Gap, GapWords } from '../../model/gap.ts'
import type { Corpus } from '../corpus/corpus.ts'
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

/** Open options on which nobody is told to be for or against. */
export function noSide({ options }: Decision, corpus: Corpus): Gap[] {
  const silent = ({ parties, standing, label }: Option): boolean =>
    OPEN.has(standing) && !hasDoer(label) && parties.every(({ stands }) => stands.at(-1)!.stance === 'undecided')
  return options.filter(silent).flatMap(({ id, label, steps }): Gap[] => {
    const [first, ...rest] = wordsOf(
      steps.flatMap(({ statements }) => statements.slice(0, 1)),
      corpus,
    ).slice(0, MOST_WORDS)
    if (first === undefined) return []
    const question = `Who is for or against ${label}?`
    return [{ id: idOf('g', 'no-side', id), kind: 'no-side', question, option: id, words: [first, ...rest] }]
  })
}
