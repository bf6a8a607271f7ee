import { readTable } from '../../../text/lines.ts'

/** What an English verb form can be. */
export type FormKind = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** A form read back to its verb: the first word of a particle verb ("call off") is what is inflected. */
export interface VerbForm {
  readonly lemma: string
  readonly kinds: ReadonlySet<FormKind>
}

const IRREGULAR = new Map(
  readTable(new URL('../lexicon/irregular-verbs.tsv', import.meta.url)).map(
    ([lemma = '', past = '', participle = '']) => [lemma, { past, participle }],
  ),
)
// Longer verbs that double their last consonant because the stress is on it.
const DOUBLING =
  /^(?:permit|admit|commit|submit|refer|defer|prefer|abet|compel|expel|repel|rebut|regret|control|cancel|forbid|begin|re[a-z]*let)$/

/** All forms of `lemma`, each with what it can be. */
export function inflect(lemma: string): Map<string, Set<FormKind>> {
  const forms = new Map<string, Set<FormKind>>()
  const add = (form: string, kind: FormKind) => forms.set(form, (forms.get(form) ?? new Set<FormKind>()).add(kind))
  const irregular = IRREGULAR.get(lemma)
  const stem = isDoubling(lemma) ? lemma + lemma.at(-1) : lemma
  const past = /e$/.test(lemma) ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  add(lemma, 'base')
  add(third, 'third')
  add(irregular?.past ?? past, 'past')
  add(irregular?.participle ?? past, 'participle')
  add(/[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, 'gerund')
  // both spellings are in use
  if (lemma === 'cancel') for (const kind of ['past', 'participle'] as const) add('canceled', kind)
  return forms
}

function isDoubling(lemma: string): boolean {
  return DOUBLING.test(lemma) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) && lemma.length <= 5)
}

/** For each inflected form of the verbs' first words, the verbs it may belong to. */
export function verbIndex(lemmas: Iterable<string>): ReadonlyMap<string, readonly VerbForm[]> {
  const index = new Map<string, VerbForm[]>()
  for (const lemma of new Set(lemmas)) {
    for (const [form, kinds] of inflect(lemma.split(' ')[0]!)) {
      const known = index.get(form)
      if (known) known.push({ lemma, kinds })
      else index.set(form, [{ lemma, kinds }])
    }
  }
  // "rule out" before "rule": the longer verb is tried first
  for (const list of index.values()) list.sort((a, b) => b.lemma.length - a.lemma.length)
  return index
}
