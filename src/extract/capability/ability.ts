import type { Analysis } from '../../model/analysis.ts'
import type { Capability } from '../../model/capability.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { isAsked } from '../clause/asked.ts'
import { clausesBelow, coreOf, type WordRange } from '../clause/core.ts'
import { actorOf } from './actor.ts'
import { capabilityFinding } from './finding.ts'
import { DEEDS, PLAIN } from './lexicon.ts'
import { hasAmount, sortOf } from './means.ts'

/** Adjectives and participles of being able, and what tells to what: an infinitive, or a preposition. */
const ABLE: ReadonlySet<string> = new Set(['able', 'unable', 'capable', 'incapable', 'powerless'])
const ARMED = /(?:^|-)(?:armed|equipped|resourced|staffed)$/

/**
 * What somebody is able to do: "are able to strike the capital", "is capable of holding 300 cars", "can fight back",
 * "can carry 200 passengers", "armed with mortars", "well equipped".
 *
 * Not: permission, chance ("can rain"), what a single person can do, what was managed once ("was able to leave").
 */
export const ability: Extractor = {
  name: 'capability/ability',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: [],
  extract: (analysis) =>
    analysis.clauses.flatMap(
      (clause) => able(analysis, clause) ?? can(analysis, clause) ?? armed(analysis, clause) ?? [],
    ),
}

/** "able to strike", "capable of striking". */
function able(analysis: Analysis, clause: Clause): Finding<Capability> | null {
  if (clause.kind !== 'adjective' || !ABLE.has(clause.lemma) || isAsked(analysis, clause)) return null
  if (clause.subject === null || clause.tense === 'past' || clause.tense === 'future') return null
  if (clause.modal !== null) return null
  const deed = clausesBelow(analysis, clause).find(({ form }) => form === 'infinitive' || form === 'participle')
  if (deed && PLAIN.has(deed.lemma)) return null
  const of = clause.obliques.find(({ preposition }) => preposition === 'of')
  const words = deed ? coreOf(analysis, deed, { subject: false }) : (of?.words ?? null)
  const actor = words && actorOf(analysis, clause.subject)
  if (!actor) return null
  const from = clause.negation ?? clause.predicate
  return capabilityFinding(analysis, ability.name, actor, [from, words[1]])
}

/** "can fight back", "could carry 300 cars". */
function can(analysis: Analysis, clause: Clause): Finding<Capability> | null {
  // "holds up to 300" is not "holds up".
  const deed = clause.kind === 'verb' ? DEEDS.get(clause.lemma.replace(/ up$/, '')) : undefined
  const { subject, voice, perfect } = clause
  if (deed === undefined || perfect || voice === 'passive' || subject === null) return null
  if (!isGeneral(analysis, clause, deed, subject)) return null
  if (isAsked(analysis, clause) || clause.condition !== null) return null
  if (deed !== 'fight' && !tellsAmount(analysis, clause)) return null
  const actor = actorOf(analysis, subject)
  if (actor === null) return null
  const [, end] = coreOf(analysis, clause)
  // "fight back"
  const to = Math.max(end, ...clause.adverbs.filter((at) => at === clause.predicate + 1).map((at) => at + 1))
  return capabilityFinding(analysis, ability.name, actor, [Math.min(clause.predicate, ...clause.auxiliaries), to])
}

/** "can"; of a missile or ship also "could", which tells what it is made for; of a hall also "seats 300". */
function isGeneral(analysis: Analysis, { modal, tense, form }: Clause, deed: string, subject: Argument): boolean {
  if (modal === 'can') return true
  const sort = sortOf(analysis, subject.head) ?? ''
  if (modal === 'could') return /^(?:weapon|craft)$/.test(sort)
  return (
    modal === null && deed === 'room' && /^(?:craft|site|gear)$/.test(sort) && form === 'finite' && tense !== 'future'
  )
}

function tellsAmount(analysis: Analysis, { object, obliques }: Clause): boolean {
  const phrases = [object, ...obliques.filter(({ kind }) => kind !== 'time')]
  return phrases.some((phrase) => phrase !== null && hasAmount(analysis, phrase.words))
}

/** "armed with mortars", "well equipped", "nuclear-armed". */
function armed(analysis: Analysis, clause: Clause): Finding<Capability> | null {
  const { predicate, form } = clause
  if (!ARMED.test(analysis.words[predicate]!.text.toLowerCase()) || isAsked(analysis, clause)) return null
  const bearer = clause.voice === 'passive' ? clause.object : clause.subject
  if (bearer === null || (clause.kind === 'verb' && clause.voice !== 'passive')) return null
  if (form === 'infinitive' || clause.tense === 'future' || clause.modal !== null) return null
  const [, to] = coreOf(analysis, clause, {
    oblique: ({ preposition }) => preposition === 'with' || preposition === 'for',
  })
  const isPlain = to === predicate + 1 && !/-/.test(analysis.words[predicate]!.text) && clause.adverbs.length === 0
  const actor = isPlain ? null : actorOf(analysis, bearer)
  if (actor === null) return null
  const words: WordRange = [Math.min(predicate, ...clause.adverbs.filter((at) => at === predicate - 1)), to]
  return capabilityFinding(analysis, ability.name, actor, words)
}
