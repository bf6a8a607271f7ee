import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import { readTable } from '../../text/lines.ts'
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

/** By the verb with its object ("take place") or a preposition ("lead to") where that is listed, else by itself. */
export function verbClass({ words }: Analysis, { lemma, object, obliques }: Clause): VerbClass {
  const known = verbs()
  const beside = object === null ? [] : [words[object.head]!.lemma]
  for (const { preposition } of obliques) if (preposition !== null) beside.push(preposition)
  for (const word of beside) {
    const label = known.get(`${lemma} ${word}`)
    if (label !== undefined) return label
  }
  return known.get(lemma) ?? 'event'
}

/** Whether the verb tells a happening by itself. */
export const isEventVerb = (label: VerbClass): boolean => label === 'event' || label === 'deed'

export function nounClass(lemma: string): NounClass | undefined {
  return nouns().get(lemma)
}
