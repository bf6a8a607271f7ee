import { readLines } from '../../text/lines.ts'

const PAST = new Set(readLines(new URL('./lexicon/past-tense.txt', import.meta.url)))
const PRESENT = new Set(readLines(new URL('./lexicon/present-tense.txt', import.meta.url)))
const PAST_AUXILIARY = /^(?:was|were|had|did|been|wasn't|weren't|hadn't|didn't)$/
const PRESENT_AUXILIARY = /^(?:is|are|am|has|have|does|do|isn't|aren't|hasn't|haven't|doesn't|don't)$/
const FUTURE_AUXILIARY = /^(?:will|shall|won't|shan't)$|^\p{L}+'ll$/u
const MODAL = /^(?:can|could|may|might|must|should|would|cannot|can't|couldn't|shouldn't|wouldn't|mustn't)$/
// Words in -ed that are no verbs.
const NO_VERB = new Set([
  'red',
  'bed',
  'need',
  'feed',
  'seed',
  'speed',
  'indeed',
  'hundred',
  'shed',
  'sled',
  'wed',
  'exceed',
  'proceed',
  'succeed',
  'agreed-upon',
  'so-called',
  'breed',
  'bleed',
  'weed',
  'deed',
  'greed',
  'creed',
  'embed',
  'sacred',
  'naked',
  'wicked',
  'kindred',
  'hatred',
  'infrared',
  'armed',
  'united',
  'alleged',
  'unnamed',
])

// The same words come again and again.
const forms = new Map<string, VerbForm | null>()
const MOST_FORMS = 50_000

/** What a word form tells of time, read without its sentence; null where it is no verb form that this page knows. */
export type VerbForm = 'past' | 'present' | 'future' | 'modal'

/**
 * Verb form of a token. Participles in -ed count as past, which suits news: "the bridge closed on Monday". Plain forms
 * ("they vote") are not told from nouns and give null.
 */
export function verbForm(word: string): VerbForm | null {
  let form = forms.get(word)
  if (form === undefined) {
    if (forms.size >= MOST_FORMS) forms.clear()
    form = read(word)
    forms.set(word, form)
  }
  return form
}

function read(word: string): VerbForm | null {
  const form = word.toLowerCase().replaceAll('’', "'")
  // the month, and a first name
  if (word === 'May' || word === 'Will') return null
  if (FUTURE_AUXILIARY.test(form)) return 'future'
  if (MODAL.test(form)) return 'modal'
  if (PAST_AUXILIARY.test(form) || PAST.has(form)) return 'past'
  if (PRESENT_AUXILIARY.test(form) || PRESENT.has(form)) return 'present'
  if (/^[a-z-]{2,}ed$/.test(form) && !NO_VERB.has(form) && word !== word.toUpperCase() && !/^\p{Lu}/u.test(word))
    return 'past'
  return null
}
