import type { Entry } from './wordnet.ts'

/** A form of a word with its Penn tag; `doubtful` beside a better one ("traveled") and where it is its lemma. */
export interface Inflected {
  readonly form: string
  readonly tag: string
  readonly lemma: string
  readonly doubtful: boolean
}

/** Verbs whose past may be the verb itself; WordNet does not list what is no other form. */
const UNCHANGED =
  /(?:beat|bet|bid|burst|bust|cast|cost|cut|fit|hit|hurt|knit|let|put|quit|read|rid|set|shed|shut|slit|split|spread|thrust|wed|wet)$/

/** The inflected forms of an entry of WordNet, in small letters but for the plurals of names. */
export function inflect({ lemma, pos, irregular }: Entry): Inflected[] {
  const word = lemma.toLowerCase()
  const forms = irregular.map((form) => form.toLowerCase())
  if (pos === 'n') {
    const names = /^\p{Lu}\p{Ll}+$/u.test(lemma) ? either(lemma, ['NNPS'], irregular, plurals(lemma)) : []
    return [...either(word, ['NNS'], forms, plurals(word)), ...names]
  }
  if (pos === 'v') {
    const thirds = forms.filter((form) => form.endsWith('s') && !word.endsWith('s'))
    const gerunds = forms.filter((form) => form.endsWith('ing'))
    const pasts = forms.filter((form) => !thirds.includes(form) && !gerunds.includes(form))
    return [
      ...either(word, ['VBZ'], thirds, [withS(word), ...(/[^aeiou]o$/.test(word) ? [`${word}es`] : [])]),
      ...either(word, ['VBG'], gerunds, [gerund(word)]),
      ...either(word, ['VBD', 'VBN'], pasts, UNCHANGED.test(word) ? [withE(word, 'd'), word] : [withE(word, 'd')]),
    ]
  }
  // Longer adjectives, those of names and numerals are compared with "more"; made-up forms would only blur the rules.
  if (word.length > 7 || /^[cdilmvx]+$/.test(word) || lemma !== word || word.includes('-')) return []
  const highest = forms.filter((form) => form.endsWith('st'))
  const higher = forms.filter((form) => !form.endsWith('st'))
  return [
    ...either(word, [pos === 'a' ? 'JJR' : 'RBR'], higher, [withE(word, 'r')]),
    ...either(word, [pos === 'a' ? 'JJS' : 'RBS'], highest, [withE(word, 'st')]),
  ]
}

function either(lemma: string, tags: string[], irregular: string[], regular: string[]): Inflected[] {
  const doubtful = irregular.length > 0
  return tags.flatMap((tag) => [
    ...irregular.map((form) => ({ form, tag, lemma, doubtful: false })),
    ...regular
      .filter((form) => !irregular.includes(form))
      .map((form) => ({ form, tag, lemma, doubtful: doubtful || form === lemma })),
  ])
}

const isWithY = (word: string) => /[^aeiou]y$/.test(word)

/** Plurals that a noun may have: "barracks" and "Japanese" are their own, "bus" gets an ending. */
function plurals(word: string): string[] {
  return /(?:ese|[^aiosu]s)$/.test(word) ? [word] : [withS(word)]
}

/** Plural of a noun, third person of a verb. */
function withS(word: string): string {
  if (isWithY(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function gerund(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`
  return /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${doubled(word)}ing`
}

/** Past tense, comparative, superlative: `word` with "e" and `ending`. */
function withE(word: string, ending: string): string {
  if (isWithY(word)) return `${word.slice(0, -1)}ie${ending}`
  return word.endsWith('e') ? word + ending : `${doubled(word)}e${ending}`
}

/** "stop" is "stopp" before a vowel; of longer words the table of irregular forms knows which. */
function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprtz]$/.test(word) ? word + word.at(-1) : word
}
