import type { Analysis } from '../../model/analysis.ts'
import type { Argument, Attitude, Clause, Oblique, Phrase } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Role } from '../../model/role.ts'
import type { Finding } from '../../model/statement.ts'
import { spanOf } from '../clause/phrase.ts'
import { bearersOf, referred } from './bearers.ts'
import { firstOfEach, roleFinding } from './finding.ts'
import { OFFICES } from './lexicon.ts'
import { isMark } from './nominal.ts'
import { isTelling, type RolePhrase, rolePhrase } from './phrase.ts'
import { treeOf } from './tree.ts'

/** Attitudes in which somebody holds something out as so. */
const CLAIMING: ReadonlySet<Attitude> = new Set(['say', 'think', 'know', 'see', 'judge'])
/** Perspectives that are looked through: two reports beside each other can be inside of each other without end. */
const MOST_STEPS = 6

/**
 * Offices and descriptions that a clause gives: "X became president of Y", "X has resigned as minister", "X is the
 * mayor of Y", "Y appointed X as Z", "as chief executive of Y, X ...".
 *
 * Not: things ("the dam became a symbol"), offices that a name does not take ("X is not the owner").
 */
export const office: Extractor = {
  name: 'role/office',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      analysis.clauses.flatMap((clause) =>
        isHeld(analysis, clause)
          ? [...described(analysis, clause), ...taken(analysis, clause), ...addressed(analysis, clause)]
          : [],
      ),
      found,
    ),
}

/** Whether a clause holds something out as so, whoever says it, or as firmly to come ("agreed to act as"). */
function isHeld({ clauses }: Analysis, { factuality, perspective }: Clause): boolean {
  if (factuality === 'scheduled') return true
  if (factuality !== 'happened' && factuality !== 'ongoing') return false
  let at = perspective
  for (let steps = 0; at !== null && steps < MOST_STEPS; steps++) {
    if (!CLAIMING.has(at.attitude)) return false
    at = at.clause === null ? null : clauses[at.clause]!.perspective
  }
  return true
}

/** "X is the mayor", "X became mayor", "was named mayor". */
function described(analysis: Analysis, clause: Clause): Finding<Role>[] {
  const { kind, form, predicative, parent, subject } = clause
  if (kind !== 'noun' || predicative === null || hasPreposition(analysis, predicative)) return []
  const phrase = rolePhrase(analysis, predicative.head)
  if (phrase === null || !isTelling(phrase)) return []
  if (form === 'verbless') {
    const verb = parent === null ? undefined : OFFICES.get(analysis.clauses[parent]!.lemma)
    if (verb === undefined || verb.needsAs) return []
  }
  return given(analysis, subject, phrase)
}

/** "is on board": what a preposition leads to is no description. */
function hasPreposition(analysis: Analysis, { head }: Phrase): boolean {
  return treeOf(analysis).children[head]!.some((at) => analysis.words[at]!.relation === 'case')
}

/** "appointed X as minister", "X resigned as minister", "X, appointed minister". */
function taken(analysis: Analysis, clause: Clause): Finding<Role>[] {
  const verb = OFFICES.get(clause.lemma)
  if (verb === undefined) return []
  const { subject, object, relation, host, form } = clause
  const described = object && !verb.needsAs && relation === 'modifier' && form !== 'infinitive'
  if (described && host !== null) return given(analysis, { head: host }, rolePhrase(analysis, object.head))
  const phrase = asPhrase(analysis, clause)
  if (phrase === null) return []
  return [
    ...(verb.bearer === 'object' ? [] : given(analysis, subject, phrase)),
    // "X confirmed as director" in a heading, the auxiliary left out.
    ...(verb.bearer === 'subject' ? [] : given(analysis, object ?? subject, phrase)),
  ]
}

function asPhrase(analysis: Analysis, { obliques }: Clause): RolePhrase | null {
  const as = obliques.find(({ preposition, head }) => preposition === 'as' && rolePhrase(analysis, head) !== null)
  return as === undefined ? null : rolePhrase(analysis, as.head)
}

/** "As chief executive of Y, X ...", "X, as chief executive of Y, ...". */
function addressed(analysis: Analysis, clause: Clause): Finding<Role>[] {
  const as = clause.obliques.find((oblique) => oblique.preposition === 'as' && isSetOff(analysis, oblique))
  const phrase = as ? rolePhrase(analysis, as.head) : null
  return phrase?.noun.isOffice ? given(analysis, clause.subject, phrase) : []
}

/** Whether "as" opens the sentence or follows a name and a comma, and a comma closes its phrase. */
function isSetOff(analysis: Analysis, { words: [from, to], head }: Oblique): boolean {
  const { words, sentences } = analysis
  const { sentence } = words[head]!
  const [first] = sentences[sentence]!.words
  let as = from
  while (as > first && words[as]!.text.toLowerCase() !== 'as') as--
  const opens = as === first || (isMark(words[as - 1]!) && bearersOf(analysis).byEnd.has(as - 1))
  return opens && words[to]?.sentence === sentence && isMark(words[to]!)
}

/** The finding that a phrase gives whom an argument speaks of; the anchor holds the argument and the phrase. */
function given(
  analysis: Analysis,
  argument: Pick<Argument, 'head'> | null,
  phrase: RolePhrase | null,
): Finding<Role>[] {
  const who = argument && referred(analysis, argument.head)
  if (!who || phrase === null || phrase.isPlural) return []
  const {
    words: [from, to],
  } = phrase
  if ((from <= who.bearer.head && who.bearer.head < to) || isScare(analysis, argument.head, to)) return []
  const also = spanOf(analysis, [argument.head, argument.head + 1])
  const finding = roleFinding(analysis, office.name, who, phrase, also)
  // "X is staff" makes no body of a person.
  return finding === null || (who.bearer.type === 'person' && finding.content.nameKind !== 'person') ? [] : [finding]
}

/** `X is a "genius"`: quotation marks between the two hold the words at arm's length. */
function isScare({ words }: Analysis, from: number, to: number): boolean {
  return words.slice(from, to).some(({ xpos }) => xpos === '``' || xpos === "''")
}
