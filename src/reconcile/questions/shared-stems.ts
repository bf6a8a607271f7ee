/** A thing that a question is sought for: the words of its sentence, and the text it stands in. */
export interface Told {
  readonly sentenceStems: ReadonlySet<string>
  readonly report: { readonly root: string }
}

/** Stems that the sentences of two texts at least have, with the number of these texts. */
export function sharedStems(group: readonly Told[]): Map<string, number> {
  const roots = new Map<string, Set<string>>()
  for (const { sentenceStems, report } of group) {
    for (const one of sentenceStems) roots.set(one, (roots.get(one) ?? new Set()).add(report.root))
  }
  return new Map([...roots].flatMap(([one, texts]) => (texts.size > 1 ? [[one, texts.size] as const] : [])))
}
