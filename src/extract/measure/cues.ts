import { singular } from '../surface/lexicon.ts'
import type { VerbForm } from './grammar/inflect.ts'
import { type Mood, moodOf } from './grammar/mood.ts'
import type { Range, Words } from './grammar/words.ts'
import { type Cue, nounCues, verbCueForms, verbCues } from './lexicon.ts'

/** A cue at its place. */
export interface CueAt extends Range {
  readonly cues: readonly Cue[]
  /** Null for a noun. */
  readonly mood: Mood | null
  /** Whether the cue is denied: "has not proposed", "no plans". */
  readonly isDenied: boolean
}

const cache = new WeakMap<Words, readonly CueAt[]>()

/** Verbs and nouns of the text that govern a step, in order; headings left out. Cached. */
export function cuesOf(words: Words): readonly CueAt[] {
  let found = cache.get(words)
  if (found === undefined) {
    found = words.analysis.sentences
      .filter(({ heading }) => !heading)
      .flatMap(({ tokens: [from, to] }) => {
        const list: CueAt[] = []
        for (let at = from; at < to; at++) {
          const cue = verbCueAt(words, at) ?? nounCueAt(words, at)
          if (cue) list.push(cue)
        }
        return list
      })
    cache.set(words, found)
  }
  return found
}

/** A verb found at a token. */
export interface VerbAt {
  readonly lemma: string
  /** Index past the verb and its particle. */
  readonly to: number
  /** Index at which its object starts: before the particle in "turned it down". */
  readonly object: number
}

/** The verb of `index` that stands at token `at`; null where none does. */
export function verbAt(
  { low, bare, tags, tokens }: Words,
  at: number,
  index: ReadonlyMap<string, readonly VerbForm[]>,
): VerbAt | null {
  const forms = index.get(bare[at]!)
  if (!forms || !/^VB/.test(tags[at]!)) return null
  for (const { lemma } of forms) {
    const particles = lemma.split(' ').slice(1)
    const follow = (from: number) =>
      particles.every((word, i) => low[from + i] === word && tokens[from + i]!.sentence === tokens[at]!.sentence)
    if (follow(at + 1)) return { lemma, to: at + 1 + particles.length, object: at + 1 + particles.length }
    if (particles.length === 1 && /^(?:it|them|this|that|one)$/.test(low[at + 1] ?? '') && follow(at + 2))
      return { lemma, to: at + 3, object: at + 1 }
  }
  return null
}

function verbCueAt(words: Words, at: number): CueAt | null {
  const verb = verbAt(words, at, verbCueForms)
  if (!verb) return null
  const mood = moodOf(words, at)
  // "did not rule out" is one cue of a choice left open
  return { from: at, to: verb.to, cues: verbCues.get(verb.lemma)!, mood, isDenied: mood.negated }
}

function nounCueAt({ low, bare, tags, analysis, tokens }: Words, at: number): CueAt | null {
  if (!/^NNS?$/.test(tags[at]!)) return null
  const cues = nounCues.get(bare[at]!) ?? nounCues.get(singular(bare[at]!))
  if (!cues) return null
  const [first] = analysis.sentences[tokens[at]!.sentence]!.tokens
  let isDenied = false
  for (let i = at - 1; i >= first && at - i <= 4 && /^(?:DT|JJ|RB|NN)$/.test(tags[i]!); i--)
    if (low[i] === 'no') isDenied = true
  return { from: at, to: at + 1, cues, mood: null, isDenied }
}
