import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { readLines, readTable } from '../../text/lines.ts'
import { once } from '../../text/once.ts'

/**
 * What a verb tells of first of all.
 *
 * event   somebody does something, or something befalls
 * deed    an event that is told for its own sake wherever it stands: violence, justice, office, disaster
 * public  words that take effect by being said, where they have a thing for their object
 * say, mind, state
 * show    one thing stands for another: "marks", "reflects"
 * cause   one thing brings another about
 * aspect  another happening begins, goes on, is tried
 * plan    it is foreseen
 * ponder  it is thought over or got ready, which goes on for a while: "weigh"
 * light   the noun says what is done: "made a visit"
 */
export type VerbClass =
  | 'event'
  | 'deed'
  | 'public'
  | 'say'
  | 'mind'
  | 'state'
  | 'show'
  | 'cause'
  | 'aspect'
  | 'plan'
  | 'ponder'
  | 'light'

/** `event`: a happening or a deed; `thought`: what is thought, said or felt; `quality`: a state too. */
export type NounClass = 'event' | 'thought' | 'quality'

const table = <T extends string>(name: string) =>
  once(() => {
    const rows = readTable(new URL(`./lexicon/${name}`, import.meta.url))
    return new Map(rows.map(([word = '', label = '']) => [word, label as T]))
  })
const verbs = table<VerbClass>('verb-classes.tsv')
const nouns = table<NounClass>('noun-classes.tsv')

const occasions = once(() => new Set(readLines(new URL('./lexicon/occasions.txt', import.meta.url))))

/** Verbs, with or without a particle, that are listed with more words behind them. */
const joined = once(() => {
  const found = new Set<string>()
  for (const verb of verbs().keys()) {
    for (let at = verb.indexOf(' '); at >= 0; at = verb.indexOf(' ', at + 1)) found.add(verb.slice(0, at))
  }
  return found
})

/**
 * By the verb with its object ("take place"), with a preposition and its noun ("run for office") or with the preposition
 * alone ("lead to") where that is listed, else by itself.
 */
export function verbClass({ words }: Analysis, { lemma, object, obliques }: Clause): VerbClass {
  const known = verbs()
  if (joined().has(lemma)) {
    const own = object === null ? undefined : known.get(`${lemma} ${words[object.head]!.lemma}`)
    if (own !== undefined) return own
    for (const { preposition, head } of obliques) {
      if (preposition === null) continue
      const verb = `${lemma} ${preposition}`
      const label = known.get(`${verb} ${words[head]!.lemma}`) ?? known.get(verb)
      if (label !== undefined) return label
    }
  }
  return known.get(lemma) ?? 'event'
}

/** Whether a noun names what people hold and come to: "regatta". */
export const isOccasion = (lemma: string): boolean => occasions().has(lemma)

/** Whether the verb tells a happening by itself. */
export const isEventVerb = (label: VerbClass): boolean => label === 'event' || label === 'deed'

export function nounClass(lemma: string): NounClass | undefined {
  return nouns().get(lemma)
}
