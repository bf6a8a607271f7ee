import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Norm } from '../../model/norm.ts'
import type { Finding } from '../../model/statement.ts'
import { clausesOn, coreOf, rootOf, type WordRange, withModifiers } from '../clause/core.ts'
import { mentionsOf } from '../clause/mentions.ts'
import { attached, childrenOf } from '../clause/tree.ts'
import { isOpen, normFinding, UNNAMED } from './finding.ts'
import { type Bearer, bearerOfSubject } from './instrument.ts'
import { BINDING, POWERS } from './lexicon.ts'

/** Verbs by which somebody has a power, or is given it; where these are denied nothing allows the act. */
const HAVING: ReadonlySet<string> = new Set(['have', 'hold', 'possess', 'enjoy', 'lack', 'retain'])
const GIVING: ReadonlySet<string> = new Set([
  'give',
  'grant',
  'provide',
  'offer',
  'lay',
  'create',
  'establish',
  'confer',
  'be',
])
const LEGAL: ReadonlySet<string> = new Set(['legal', 'statutory', 'constitutional', 'lawful', 'juridical'])

/**
 * What the law gives somebody to act on: "has the right to appeal", "the constitution gives her the power to dissolve
 * it", "a legal basis for the seizure", "there is no legal ground to refuse".
 *
 * Not: strength ("the power to win"), which no body of the law has given.
 */
export const power: Extractor = {
  name: 'norm/power',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['norm'],
  extract: (analysis) => [
    ...analysis.clauses.flatMap((clause) => held(analysis, clause) ?? []),
    ...analysis.words.flatMap((_, word) => legal(analysis, word) ?? []),
  ],
}

/** "has the right to appeal", "gives the mayor the authority to close it". */
function held(analysis: Analysis, clause: Clause): Finding<Norm> | null {
  const { lemma, object, subject, kind } = clause
  if (kind !== 'verb' || object === null || subject === null || isOpen(analysis, clause)) return null
  const noun = analysis.words[object.head]!.lemma
  if (!POWERS.has(noun) || POWERS.get(noun)) return null
  const isHaving = HAVING.has(lemma)
  const bearer = bearerOfSubject(analysis, clause)
  if (!isHaving && !(GIVING.has(lemma) && bearer)) return null
  // Only of a law is "power" surely what the law gives.
  if (isHaving && (bearer !== null || noun === 'power' || isPerson(analysis, subject))) return null
  const act = actOf(analysis, object.head) ?? purposeOf(analysis, clause)
  if (act === null) return null
  const [from, to] = coreOf(analysis, clause, { purpose: true })
  return finding(analysis, {
    range: [from, Math.max(to, act[1])],
    bearer,
    isDenied: (clause.negation !== null) !== (lemma === 'lack'),
    isDuty: BINDING.has(noun),
    what: isHaving && subject.source === 'stated' ? [subject.words, act] : [act],
  })
}

/** What one person has a right or duty to is mostly a matter of the heart. */
function isPerson(analysis: Analysis, { head }: Argument): boolean {
  if (/^(?:i|we|you|he|she|who)$/i.test(analysis.words[head]!.text)) return true
  return mentionsOf(analysis).nameAt.get(head)?.type === 'person'
}

/** "a legal basis for the seizure", as an object or beside a noun. */
function legal(analysis: Analysis, word: number): Finding<Norm> | null {
  const { words, clauses } = analysis
  if (!POWERS.has(words[word]!.lemma) || words[word]!.upos !== 'NOUN') return null
  if (!childrenOf(analysis, word).some((at) => words[at]!.relation === 'amod' && LEGAL.has(words[at]!.lemma)))
    return null
  const clause = clauses.find(({ subject, object }) => subject?.head === word || object?.head === word)
  const act = actOf(analysis, word) ?? (clause ? aimOf(clause, word) : null)
  if (act === null) return null
  // "The Act goes further: a legal basis for searches": what the sentence speaks of gives it.
  const giver = clause === undefined ? rootOf(analysis, words[word]!.sentence) : clause
  if (clause && (isOpen(analysis, clause) || !(HAVING.has(clause.lemma) || GIVING.has(clause.lemma)))) return null
  const first = childrenOf(analysis, word)[0] ?? word
  const range: WordRange = [Math.min(first, word), act[1]]
  return finding(analysis, {
    range: clause?.negation == null ? range : [Math.min(range[0], clause.negation), range[1]],
    bearer: giver && giver.subject?.head !== word ? bearerOfSubject(analysis, giver) : null,
    isDenied: clause !== undefined && (clause.negation !== null) !== (clause.lemma === 'lack'),
    isDuty: BINDING.has(words[word]!.lemma),
    what: [act],
  })
}

interface Power {
  readonly range: WordRange
  readonly bearer: Bearer | null
  readonly isDenied: boolean
  readonly isDuty: boolean
  readonly what: readonly WordRange[]
}

function finding(analysis: Analysis, { range, bearer, isDenied, isDuty, what }: Power): Finding<Norm> | null {
  const free = isDenied ? 'forbids' : 'allows'
  const bound = isDenied ? 'allows' : 'requires'
  return normFinding(analysis, {
    rule: power.name,
    range,
    norm: bearer?.norm ?? 'law',
    says: isDuty ? bound : free,
    what,
    ground: bearer === null ? UNNAMED : bearer.ground,
  })
}

/** What a power is for: "to appeal", "for the seizure". */
function actOf(analysis: Analysis, noun: number): WordRange | null {
  const act = clausesOn(analysis, noun).find(({ form, relation }) => form === 'infinitive' && relation === 'modifier')
  if (act) return [act.words[0], coreOf(analysis, act, { subject: false })[1]]
  const phrase = attached(analysis, noun, 'for')
  return phrase && withModifiers(analysis, phrase)
}

/** "for the seizure" of "lays a legal ground for the seizure", hung on the verb. */
const aimOf = ({ obliques }: Clause, noun: number): WordRange | null =>
  obliques.find(({ preposition, words: [from] }) => preposition === 'for' && from > noun)?.words ?? null

/** The parser often hangs "to dissolve it" of "has the power to dissolve it" on the verb. */
function purposeOf(analysis: Analysis, clause: Clause): WordRange | null {
  const act = clausesOn(analysis, clause.predicate).find(
    ({ form, relation, marker, words: [from] }) =>
      (form === 'infinitive' && relation === 'purpose') || (marker === 'to' && from === clause.object?.words[1]),
  )
  return act ? [act.words[0], coreOf(analysis, act, { subject: false })[1]] : null
}
