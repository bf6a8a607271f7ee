/** Phrases of stems, found by their first, and what each stands for. */
export interface PhraseIndex<T> {
  /** What each phrase stands for whose stems stand in the text in this order, a few others between them at most. */
  readonly within: (stems: readonly string[]) => T[]
  /** The longest phrase that begins right there, its stems next to each other; null for none. */
  readonly at: (stems: readonly string[], place: number) => { readonly value: T; readonly length: number } | null
}

/** @param between  stems that may stand between two of a phrase: "claimed about 300 lives", "put the vote off" */
export function phraseIndex<T>(entries: Iterable<readonly [stems: readonly string[], value: T]>, between: number) {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>()
  for (const [[first, ...rest], value] of entries) {
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known) known.push({ rest, value })
    else byFirst.set(first, [{ rest, value }])
  }
  const follows = (stems: readonly string[], place: number, rest: readonly string[]): boolean => {
    let from = place + 1
    for (const one of rest) {
      let found = from
      while (found <= from + between && stems[found] !== one) found++
      if (found > from + between) return false
      from = found + 1
    }
    return true
  }
  const index: PhraseIndex<T> = {
    within: (stems) =>
      stems.flatMap((stem, place) =>
        (byFirst.get(stem) ?? []).filter(({ rest }) => follows(stems, place, rest)).map(({ value }) => value),
      ),
    at: (stems, place) => {
      const here = (byFirst.get(stems[place] ?? '') ?? []).filter(({ rest }) =>
        rest.every((one, on) => stems[place + 1 + on] === one),
      )
      const best = here.sort((a, b) => b.rest.length - a.rest.length)[0]
      return best ? { value: best.value, length: best.rest.length + 1 } : null
    },
  }
  return index
}
