import type { AskView } from '../../../dossier/types.ts'

type Answer = AskView['answers'][number]

export interface Group {
  readonly key: string
  /** The answer's few words where it is shorter than its sentence; null where the sentence is the answer. */
  readonly words: string | null
  readonly answers: readonly Answer[]
}

const MOST_WORDS = 60
const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Sentences that answer in the same words stand together, in the order of their first. */
export function groupsOf(answers: readonly Answer[]): readonly Group[] {
  const groups = new Map<string, Answer[]>()
  for (const answer of answers) {
    const key = folded(answer.exact)
    groups.set(key, [...(groups.get(key) ?? []), answer])
  }
  return [...groups].map(([key, list]) => {
    const exact = list[0]?.exact ?? ''
    const isShort = exact.length <= MOST_WORDS && exact.length < (list[0]?.sentence.text.trim().length ?? 0) * 0.8
    return { key, words: isShort ? exact : null, answers: list }
  })
}
