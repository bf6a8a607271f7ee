import type { Edit } from '../../src/language/en/lemma/tables.ts'

/** Longest ending of a rule, UTF-16 units. */
const LONGEST = 6
/** A rule must be right this many times more often among the words it is for than the rule of the shorter ending. */
const GAIN = 3

/** The edit that makes `lemma` of `form`. */
export function editOf(form: string, lemma: string): Edit {
  let same = 0
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++
  return { cut: form.length - same, add: lemma.slice(same) }
}

/**
 * The rules of endings that give most of `lemmas`: an ending is listed only where its most frequent edit differs from that of
 * the longest shorter ending that is listed. A rule sees all that it cuts: where no ending is listed the word stays as it is.
 *
 * @param lemmas  lemma by form, each form counts once
 */
export function learnEndings(lemmas: ReadonlyMap<string, string>): Map<string, Edit> {
  const counts = new Map<string, Map<string, number>>()
  for (const [form, lemma] of lemmas) {
    const { cut, add } = editOf(form, lemma)
    const name = `${cut} ${add}`
    for (let length = Math.max(1, cut); length <= Math.min(LONGEST, form.length); length++) {
      const ending = form.slice(form.length - length)
      const edits = counts.get(ending) ?? new Map<string, number>()
      counts.set(ending, edits.set(name, (edits.get(name) ?? 0) + 1))
    }
  }
  const rules = new Map<string, string>()
  const inherited = (ending: string): string => {
    for (let from = 1; from <= ending.length; from++) {
      const rule = rules.get(ending.slice(from))
      if (rule !== undefined) return rule
    }
    return '0 '
  }
  for (const [ending, edits] of [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const before = inherited(ending)
    const [best, count] = [...edits].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!
    if (best !== before && count - (edits.get(before) ?? 0) >= GAIN) rules.set(ending, best)
  }
  return new Map(
    Array.from(rules, ([ending, name]) => {
      const [cut = '', add = ''] = name.split(' ')
      return [ending, { cut: Number(cut), add }]
    }),
  )
}
