import { readLines, readTable } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'

/** What may stand beside a cue; see the head of `lexicon/cues.tsv`. */
export interface CueEntry {
  readonly lemma: string
  /** say, tell, deny, warn, believe, want, ask, suggest, promise, admit, judge, call, evidence. */
  readonly class: string
  readonly takes: ReadonlySet<string>
  /** Prepositions that introduce the content: "call for". */
  readonly prepositions: ReadonlySet<string>
}

export interface CueForm {
  readonly entry: CueEntry
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund'
}

const url = (file: string) => new URL(`./lexicon/${file}`, import.meta.url)
const forms = new Map<string, CueForm>()
for (const [lemma = '', irregular = '', type = '', takes = '', prepositions = ''] of readTable(url('cues.tsv'))) {
  const entry: CueEntry = {
    lemma,
    class: type,
    takes: new Set(takes),
    prepositions: new Set(prepositions.split(',').filter(Boolean)),
  }
  const [past = regular(lemma, 'ed'), participle = past] = irregular.split('/').filter(Boolean)
  forms.set(participle, { entry, form: 'participle' })
  forms.set(past, { entry, form: 'past' })
  forms.set(third(lemma), { entry, form: 'third' })
  forms.set(regular(lemma, 'ing'), { entry, form: 'gerund' })
  forms.set(lemma, { entry, form: lemma === past ? 'past' : 'base' })
}

/** Verb with a regular ending, its last letter dropped or doubled as spelling wants: admit gives admitted. */
function regular(lemma: string, ending: 'ed' | 'ing'): string {
  if (/[^aeiou]y$/.test(lemma) && ending === 'ed') return `${lemma.slice(0, -1)}ied`
  if (/ee$/.test(lemma)) return ending === 'ed' ? `${lemma}d` : `${lemma}ing`
  if (lemma.endsWith('e')) return lemma.slice(0, -1) + ending
  if (/(?:admit|quip|snap|slam)$/.test(lemma)) return lemma + lemma.at(-1)! + ending
  return lemma + ending
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** The cue that a word form may be; undefined where it is none. */
export function cueForm(word: string): CueForm | undefined {
  return forms.get(fold(word))
}

const stances = new Map(
  readTable(url('stances.tsv')).map(([word = '', type = '', prepositions = '']) => [
    word,
    {
      lemma: word,
      class: type,
      takes: new Set('st'),
      prepositions: new Set(prepositions.split(',').filter(Boolean)),
    } satisfies CueEntry,
  ]),
)

/** The stance that an adjective after be or remain tells: "adamant". */
export function stanceWord(word: string): CueEntry | undefined {
  return stances.get(fold(word))
}

const voiced = new Set(readLines(url('voiced.txt')))

/** Whether a noun after "express" or "voice" makes a phrase of saying: "concern". */
export function isVoiced(noun: string): boolean {
  return voiced.has(fold(noun))
}

/** "according to" and its like, longest first. */
export const ACCORDING: readonly string[] = readLines(url('according.txt')).sort((a, b) => b.length - a.length)

const phrasal = new Map(
  readTable(url('phrasal.tsv')).map(([lemma = '', particle = '', type = '', takes = '']) => [
    `${lemma} ${particle}`,
    {
      lemma: `${lemma} ${particle}`,
      class: type,
      takes: new Set(takes),
      prepositions: new Set<string>(),
    } satisfies CueEntry,
  ]),
)
const PHRASAL_FORMS: ReadonlyMap<string, string> = new Map([
  ['spoke', 'speak'],
  ['spoken', 'speak'],
  ['hit', 'hit'],
])

/** The cue of a verb form and the particle after it: "ruled out". */
export function phrasalCue(verb: string, particle: string): CueEntry | undefined {
  const word = fold(verb)
  const lemma = PHRASAL_FORMS.get(word) ?? word
  for (const base of [
    lemma,
    lemma.replace(/s$/, ''),
    lemma.replace(/ed$/, ''),
    lemma.replace(/d$/, ''),
    lemma.replace(/ing$/, ''),
    lemma.replace(/ing$/, 'e'),
  ]) {
    const found = phrasal.get(`${base} ${fold(particle)}`)
    if (found) return found
  }
  return undefined
}
