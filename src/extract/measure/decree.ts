import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { MeasureStatus } from '../../model/measure.ts'
import type { Finding } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import { spanOf } from '../clause/phrase.ts'
import { type Actors, actorsOf } from './actors.ts'
import { isAgent } from './agents.ts'
import { Cover } from './cover.ts'
import { type IsTimed, nounPhrase, type Range, verbPhrase } from './extent.ts'
import { measureFinding } from './finding.ts'
import { type ActionGrade, actionOf } from './lexicon.ts'
import { coreOf, gradeAt } from './policy.ts'
import { statusOfDoing } from './status.ts'
import { timedWords } from './timed.ts'

/** Longest subject, in words, that stands with a passive verb: "the two northern crossings will be closed". */
const LONGEST_SUBJECT = 8

/**
 * A step told by the verb that takes it: "the council has banned fires", "the firm will close two plants", "visas will
 * be
 * suspended". Verbs that also tell of everyday doings count only of what lies ahead, or where the article has weighed
 * the same doing before ("urged it to thin the herd ... thinned it by a third").
 */
export const decree: Extractor = {
  name: 'measure/decree',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'role', 'measure'],
  extract(analysis, earlier) {
    const isTimed = timedWords(analysis, earlier)
    const actors = actorsOf(analysis, earlier)
    const weighed = weighedSteps(earlier)
    const cover = new Cover(earlier)
    const found: Finding[] = []
    for (const clause of analysis.clauses) {
      if (clause.kind !== 'verb' || analysis.sentences[clause.sentence]!.heading) continue
      const one = doing(analysis, actors, clause, weighed, isTimed)
      if (!one || cover.has(one.anchor)) continue
      cover.add(one.anchor)
      found.push(one)
    }
    return found
  },
}

type Weighed = ReadonlyMap<string, ReadonlySet<string>>

/** Stems of the verbs of steps found before, each with the stems of what it was to be done to. */
function weighedSteps(earlier: readonly Finding[]): Weighed {
  const steps = new Map<string, Set<string>>()
  for (const { content, anchor } of earlier) {
    if (content.kind !== 'measure') continue
    const [verb = '', ...rest] = contentStems(anchor.exact)
    steps.set(verb, new Set([...(steps.get(verb) ?? []), ...rest]))
  }
  return steps
}

/** Whether the article has weighed the same doing to the same thing, or to what a pronoun here stands for. */
function isWeighed(analysis: Analysis, { lemma, object }: Clause, phrase: Range, weighed: Weighed): boolean {
  const things = weighed.get(contentStems(lemma)[0] ?? '')
  if (!things || !object) return false
  if (/^(?:it|them)$/.test(analysis.words[object.head]!.lemma)) return true
  const { start, end } = spanOf(analysis, phrase)
  return contentStems(analysis.text.slice(start, end)).some((one) => things.has(one))
}

function doing(analysis: Analysis, actors: Actors, clause: Clause, weighed: Weighed, isTimed: IsTimed): Finding | null {
  const grade = actionOf(clause.lemma)?.grade
  const status = grade && statusOfDoing(clause)
  if (!status || clause.form === 'infinitive' || (clause.form === 'participle' && !isTold(clause))) return null
  if (grade === 'gain') return gain(analysis, actors, clause, status, isTimed)
  if (clause.voice === 'passive')
    return counts(analysis, clause, grade) ? passive(analysis, actors, clause, status, isTimed) : null
  const phrase = verbPhrase(analysis, clause, isTimed)
  if (!phrase || !hasThing(analysis, clause) || clause.subject === null || !isAgent(analysis, clause.subject))
    return null
  const isRepeated = status === 'done' && isWeighed(analysis, clause, phrase, weighed)
  if (!isRepeated && !counts(analysis, clause, grade)) return null
  const amount = hasAmount(analysis, phrase)
  if (grade === 'offer' && !(amount && isToSomebody(analysis, clause, phrase))) return null
  const isOffer = grade === 'offer' || clause.object?.heads.some((head) => analysis.words[head]!.lemma === 'offer')
  return measureFinding(analysis, actors, {
    rule: decree.name,
    phrase,
    status: isOffer
      ? 'proposed'
      : isOwnWord(clause)
        ? 'authorized'
        : goesOn(analysis, clause) || (grade === 'raise' && status === 'done')
          ? 'underway'
          : status,
    taker: clause.subject,
    clause,
    cue: null,
  })
}

/** "has sent ships, deploying troops": beside what has been done up to now a participle tells what goes on. */
function goesOn(analysis: Analysis, { form, parent }: Clause): boolean {
  const above = parent === null ? null : analysis.clauses[parent]!
  if (form === 'participle' && above?.form === 'participle') return goesOn(analysis, above)
  return form === 'participle' && above !== null && above.perfect && above.tense === 'present'
}

/** "..., deploying troops": what a participle tells as done beside another doing. */
const isTold = ({ relation, marker }: Clause): boolean =>
  (relation === 'adverbial' && marker === null) || (relation === 'coordination' && /^(?:and)?$/.test(marker ?? ''))

/** Whether the doing of such a verb is a step, told as it is. */
function counts(analysis: Analysis, clause: Clause, grade: ActionGrade): boolean {
  const { factuality, modal, progressive, voice } = clause
  if (grade === 'relief' || grade === 'raise') return touchesPolicy(analysis, clause)
  if (grade === 'decree' || grade === 'offer') return true
  if (touchesPolicy(analysis, clause) && isTaken(clause)) return true
  if (grade !== 'plan') return false
  if (factuality === 'denied') return true
  return (
    (factuality === 'scheduled' && (modal !== 'be to' || voice === 'passive')) ||
    isOwnWord(clause) ||
    (factuality === 'required' && !progressive)
  )
}

/** Whether the doing is done, or goes on; a habit ("ships grain") is no step. */
const isTaken = ({ factuality, progressive, form }: Clause): boolean =>
  factuality === 'happened' || (factuality === 'ongoing' && (progressive || form === 'participle'))

/** Whether what is lifted, eased or extended is a noun of policy. */
const touchesPolicy = (analysis: Analysis, { object }: Clause): boolean =>
  object?.heads.some((head) => gradeAt(analysis, coreOf(analysis, head)) !== null) ?? false

/** "The firm said it would close": what it would do is its own word; "a closure would cut" is not. */
const isOwnWord = ({ modal, perspective, factuality }: Clause): boolean =>
  modal === 'would' && factuality === 'scheduled' && perspective?.attitude === 'say'

function passive(
  analysis: Analysis,
  actors: Actors,
  clause: Clause,
  status: MeasureStatus,
  isTimed: IsTimed,
): Finding | null {
  const { object, predicate, subject } = clause
  if (!object || object.head > predicate || object.source === 'relative' || object.source === 'control') return null
  if (analysis.words[object.head]!.upos === 'PRON') return null
  const [from, end] = nounPhrase(analysis, object.head, isTimed)
  if (end - from > LONGEST_SUBJECT) return null
  const to = Math.max(predicate + 1, verbPhrase(analysis, clause, isTimed)?.[1] ?? 0)
  return measureFinding(analysis, actors, { rule: decree.name, phrase: [from, to], status, taker: subject, cue: null })
}

/** "Each tenant will get 900 pounds": a payment that is settled. */
function gain(
  analysis: Analysis,
  actors: Actors,
  clause: Clause,
  status: MeasureStatus,
  isTimed: IsTimed,
): Finding | null {
  const phrase = verbPhrase(analysis, clause, isTimed)
  const { subject } = clause
  if (status !== 'authorized' || !phrase || !subject || subject.source !== 'stated' || !hasAmount(analysis, phrase))
    return null
  const [from, end] = subject.words
  if (end - from > LONGEST_SUBJECT) return null
  return measureFinding(analysis, actors, {
    rule: decree.name,
    phrase: [from, phrase[1]],
    status,
    taker: null,
    cue: null,
    // Whoever grants it is not told, and often nobody does: a fee, a prize, a wage.
    isWeak: true,
  })
}

/** "offered each guest 90 euros", "offered 90 euros to each": not what a ship or a shop has to offer. */
function isToSomebody({ words }: Analysis, { obliques }: Clause, [from, to]: Range): boolean {
  if (obliques.some(({ preposition }) => preposition === 'to')) return true
  const behind = words.slice(from + 1, to)
  const amount = behind.findIndex(({ upos }) => upos === 'NUM')
  // whichever of the two the tree takes for the object
  return behind.slice(0, amount).some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))
}

const hasAmount = ({ words }: Analysis, [from, to]: Range): boolean =>
  words.slice(from, to).some(({ upos, lemma }, i) => upos === 'NUM' && lemma !== 'one' && from + i + 1 < to)

/** Whether it is done to something: not to persons by pronoun alone, "her", "us". */
function hasThing({ words }: Analysis, { object }: Clause): boolean {
  if (object === null || object.source === 'relative') return false
  return words[object.head]!.upos !== 'PRON' || /^(?:it|they|them)$/.test(words[object.head]!.lemma)
}
