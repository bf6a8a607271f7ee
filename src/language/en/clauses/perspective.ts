import type { Argument, Attitude, Perspective, Phrase } from '../../../model/clause.ts'
import type { Draft } from './draft.ts'
import { attitudeOf, type Part } from './lexicon.ts'
import type { Grammar } from './tree.ts'

const SPEAKING: ReadonlySet<Attitude | undefined> = new Set(['say', 'think', 'know'])
/** What one does with an action put as a noun is seldom thinking or seeing: "held the meeting", "saw a rise". */
const TAKES_NOUN: ReadonlySet<Attitude> = new Set(['say', 'want', 'intend', 'order', 'judge'])
/** Prepositions behind which a verb of wanting or asking has what it wants: "called for the closure". */
const GOVERNED = new Set(['for', 'of', 'about', 'against', 'on', 'to'])

/** What kind of word governs: nouns of action govern as nouns. */
export function partOf({ kind }: Draft): Part {
  return kind === 'verb' || kind === 'other' ? 'verb' : kind === 'action' ? 'noun' : kind
}

/** The lemma under which the lexicon knows the predicate: the noun, not its verb, where an action is a noun. */
export function governorOf({ kind, lemma, predicate }: Draft, { words }: Grammar): string {
  return kind === 'action' ? words[predicate]!.lemma : lemma
}

/**
 * Whether an action put as a noun is what the clause above is about: "condemned the attack", "called for the
 * closure".
 */
export function isContent({ words, relations, child }: Grammar, { predicate, host }: Draft, above: Draft): boolean {
  if (above.object?.head === predicate) return true
  if (above.object !== null || host === null || !above.bearers.includes(host)) return false
  const preposition = child(predicate, 'case')
  return ['obl', 'nmod'].includes(relations[predicate]!) && preposition >= 0 && GOVERNED.has(words[preposition]!.lemma)
}

/**
 * Gives each clause the nearest saying, thinking, wanting it is inside of.
 *
 * @param topDown  all clauses, each after the one above it
 */
export function readPerspectives(grammar: Grammar, drafts: readonly Draft[], topDown: readonly Draft[]): void {
  const reports = reportsOf(grammar, drafts)
  for (const draft of topDown) {
    const above = draft.parent === null ? null : drafts[draft.parent]!
    const isReport = above !== null && reports.get(above.index) === draft
    // "It sank, they said": the report stands outside of what it reports.
    const outer = isReport ? outside(above) : (above?.perspective ?? null)
    const report = reports.get(draft.index)
    if (report) draft.perspective = perspective(report, attitudeOf(report.lemma, 'verb')!)
    else draft.perspective = (above && own(draft, above)) ?? outer
    for (const { preposition, head } of draft.obliques) {
      if (preposition === 'according to') draft.perspective = accordingTo(grammar, draft, head)
    }
  }

  /** Whose words a report is in: of one that reports a report, those around both. */
  function outside({ index, parent }: Draft): Perspective | null {
    if (parent === null) return null
    return reports.get(parent)?.index === index ? outside(drafts[parent]!) : drafts[parent]!.perspective
  }

  function own(draft: Draft, above: Draft): Perspective | null {
    if (draft.relation === 'complement' || draft.relation === 'modifier') {
      if (draft.host === above.predicate || draft.host === above.top) {
        const attitude = attitudeOf(governorOf(above, grammar), partOf(above))
        const isGoverned = draft.relation === 'complement' || (above.kind === 'action' && draft.form !== 'participle')
        return attitude && isGoverned ? perspective(above, asks(draft) ? 'ask' : attitude) : null
      }
      return draft.form === 'participle' ? null : ofNoun(draft, above)
    }
    if (draft.relation === 'coordination') return above.perspective
    if (draft.relation !== 'argument' || !isContent(grammar, draft, above)) return null
    const attitude = attitudeOf(governorOf(above, grammar), partOf(above))
    return attitude && TAKES_NOUN.has(attitude) ? perspective(above, attitude) : null
  }

  /** "the claim that it sank", "efforts to save it": the noun governs though it is no clause. */
  function ofNoun({ host }: Draft, above: Draft): Perspective | null {
    if (host === null) return null
    const attitude = attitudeOf(grammar.words[host]!.lemma, 'noun')
    if (!attitude) return null
    const owner = grammar.owner(host)
    const holder = above.object?.head === host ? above.subject : null
    return { attitude, cue: host, clause: null, holder: owner < 0 ? holder : possessor(owner) }
  }

  function possessor(owner: number): Argument {
    const phrase: Phrase = { head: owner, heads: [owner], words: grammar.phrase(owner, true), clause: null }
    return { ...phrase, source: 'possessive' }
  }
}

/** "asked whether it sank" asks for an answer, not for an act. */
function asks({ form, marker }: Draft): boolean {
  return form === 'finite' && (marker === 'whether' || marker === 'if')
}

function perspective(above: Draft, attitude: Attitude): Perspective {
  return { attitude, cue: above.predicate, clause: above.index, holder: above.subject }
}

function accordingTo(grammar: Grammar, draft: Draft, head: number): Perspective {
  const oblique = draft.obliques.find((one) => one.head === head)!
  const { preposition: _, kind: __, ...phrase } = oblique
  return { attitude: 'say', cue: grammar.child(head, 'case'), clause: null, holder: { ...phrase, source: 'stated' } }
}

/**
 * Clauses whose reporting clause hangs on them: "It sank, they said", "as they said". By the clause that is reported.
 */
function reportsOf(grammar: Grammar, drafts: readonly Draft[]): Map<number, Draft> {
  const found = new Map<number, Draft>()
  for (const draft of drafts) {
    const { parent, relation, kind, complements, object, marker, topic } = draft
    if (parent === null || kind !== 'verb' || complements.length > 0 || object || !topic) continue
    const isBeside = relation === 'parataxis' || (relation === 'adverbial' && marker === 'as')
    if (
      isBeside &&
      SPEAKING.has(attitudeOf(draft.lemma, 'verb')) &&
      grammar.words[draft.top]!.head === drafts[parent]!.top
    ) {
      found.set(parent, draft)
    }
  }
  return found
}
