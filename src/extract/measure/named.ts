import type { Analysis } from '../../model/analysis.ts'
import type { Clause } from '../../model/clause.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Finding } from '../../model/statement.ts'
import { contentStems } from '../../text/words.ts'
import { spanOf } from '../clause/phrase.ts'
import { childrenOf } from '../clause/tree.ts'
import { actorsOf } from './actors.ts'
import { Cover } from './cover.ts'
import { type IsTimed, nounPhrase, type Range, widened } from './extent.ts'
import { measureFinding } from './finding.ts'
import { prepositionOf } from './frames.ts'
import { type Governing, type Governor, governingByNoun, under } from './governor.ts'
import { cuesOfVerb, isFiller, isGeneral, modifierOf, type PolicyGrade } from './lexicon.ts'
import { gradeAt, isSum, isVague } from './policy.ts'
import { clausesAbout, saidOf } from './said-of.ts'
import { timedWords } from './timed.ts'
import { isNoun } from './tree.ts'

/**
 * A noun phrase of policy with what tells how far it has come: a verb before it ("weighs a ban on diesel cars") or
 * behind it
 * ("the levy was rejected"), a noun ("calls for a recount"), a modifier ("the proposed merger") or, for nouns that name
 * a step by themselves, a modal verb ("a curfew would").
 */
export const named: Extractor = {
  name: 'measure/named',
  requires: ['sentences', 'words', 'names', 'coreference', 'clauses'],
  reads: ['time', 'role', 'measure'],
  extract(analysis, earlier) {
    const isTimed = timedWords(analysis, earlier)
    const actors = actorsOf(analysis, earlier)
    const governing = governingByNoun(analysis)
    const about = clausesAbout(analysis)
    const cover = new Cover(earlier)
    const found: Finding[] = []
    for (const { heading, words } of analysis.sentences) {
      if (heading) continue
      const told = new Map<number, Governor>()
      for (let head = words[0]; head < words[1]; head++) {
        if (!(isNoun(analysis.words[head]!) || isSum(analysis, head)) || isTimed(head)) continue
        const one = read(analysis, head, {
          governing: governing.get(head) ?? null,
          about: about.get(head) ?? [],
          told,
          isTimed,
        })
        if (!one) continue
        told.set(head, one.governor)
        if (cover.has(spanOf(analysis, one.phrase))) continue
        cover.add(spanOf(analysis, one.phrase))
        const isWeak = isBare(analysis, head, one.phrase, one.governor)
        found.push(measureFinding(analysis, actors, { rule: named.name, phrase: one.phrase, isWeak, ...one.governor }))
      }
    }
    return found
  },
}

/** Words of a phrase that says little of which step it is: "military action". */
const FEW = 2

/** Whether little tells that a noun names a step: no word that puts it forward, or nothing but a noun of many senses. */
function isBare(analysis: Analysis, head: number, [from, to]: Range, { cue, taker, status }: Governor): boolean {
  const words = analysis.words.slice(from, to).map(({ text }) => text)
  const count = (some: readonly string[]) => contentStems(some.join(' ')).length
  const isUncued = cue === null && taker === null && status === 'considered'
  if (isUncued && count(words.filter((word) => !isFiller(word.toLowerCase()))) <= FEW) return true
  return count(words) === 1 && gradeAt(analysis, head) === 'weak'
}

interface Around {
  readonly governing: Governing | null
  readonly about: readonly Clause[]
  /** Governors of the nouns read before in the sentence. */
  readonly told: ReadonlyMap<number, Governor>
  readonly isTimed: IsTimed
}

function read(
  analysis: Analysis,
  head: number,
  { governing, about, told, isTimed }: Around,
): { readonly phrase: Range; readonly governor: Governor } | null {
  const grade = gradeAt(analysis, head)
  if (grade === null && !governing) return null
  const phrase = nounPhrase(analysis, head, isTimed)
  if (isVague(analysis, phrase, head)) return null
  const governor = governorOf(analysis, head, { grade, governing, about, told })
  if (!governor) return null
  return { phrase: fullPhrase(analysis, head, phrase, governing, governor, isTimed), governor }
}

function governorOf(
  analysis: Analysis,
  head: number,
  { grade, governing, about, told }: Omit<Around, 'isTimed'> & { readonly grade: PolicyGrade | null },
): Governor | null {
  const { words } = analysis
  const isNo = childrenOf(analysis, head).some((at) => at < head && words[at]!.lemma === 'no')
  const ruledOut = isNo && grade !== null ? denied(about) : null
  // "no permit" names nothing that is open
  if (ruledOut || isNo) return ruledOut
  const by = governing && under(analysis, head, grade, governing)
  if (grade === null) return by
  const own = modified(analysis, head, grade)
  if (by?.status === 'considered' && !own && isGoingOn(analysis, head)) return { ...by, status: 'underway' }
  if (by && !(own && by.status === 'considered')) return by
  return own ?? by ?? saidOf(analysis, grade, about) ?? joined(analysis, head, told)
}

/** "criticised her efforts to": whatever is thought of it, somebody is at it. */
const isGoingOn = (analysis: Analysis, head: number): boolean =>
  isGeneral(analysis.words[head]!.lemma, 'going') &&
  childrenOf(analysis, head).some((at) => analysis.words[at]!.relation === 'nmod:poss')

/** "There will be no recount." */
function denied(about: readonly Clause[]): Governor | null {
  const clause = about.find(({ lemma, tense, modal }) => lemma === 'be' && (tense === 'future' || modal === 'would'))
  return clause ? { status: 'ruled-out', cue: [clause.predicate, clause.predicate + 1], taker: null } : null
}

/** Status by a modifier of the noun: "the proposed merger". */
function modified(analysis: Analysis, head: number, grade: PolicyGrade): Governor | null {
  const { words } = analysis
  for (const at of childrenOf(analysis, head)) {
    if (at > head || words[at]!.relation !== 'amod') continue
    const cue = [at, at + 1] as const
    const modifier = modifierOf(words[at]!.text.toLowerCase())
    if (modifier && (grade === 'strong' || modifier.grade === 'weak'))
      return { status: modifier.status, cue, taker: null }
    if (words[at]!.xpos !== 'VBN') continue
    const verb = cuesOfVerb(words[at]!.lemma).find(({ frames, status }) => status !== null && frames.has('np'))
    if (verb && (verb.status === 'proposed' || grade === 'strong')) return { status: verb.status!, cue, taker: null }
  }
  return null
}

/** "a boycott and tariffs": as the phrase before. */
function joined(analysis: Analysis, head: number, told: ReadonlyMap<number, Governor>): Governor | null {
  const { relation, head: first } = analysis.words[head]!
  const isExample = relation === 'nmod' && /^(?:including|like|such as)$/.test(prepositionOf(analysis, head) ?? '')
  if (relation !== 'conj' && !isExample) return null
  const listing = isExample ? [...told.keys()].find((at) => isGeneral(analysis.words[at]!.lemma, 'list')) : undefined
  return told.get(first) ?? (listing === undefined ? null : told.get(listing)!)
}

/** "All options are on the table": the predicate is what the words say, for the noun names nothing. */
function fullPhrase(
  analysis: Analysis,
  head: number,
  phrase: Range,
  governing: Governing | null,
  { cue }: Governor,
  isTimed: IsTimed,
): Range {
  if (analysis.words[head]!.lemma === 'option' && cue && cue[0] > phrase[1]) return [phrase[0], cue[1]]
  const verb = governing?.at.clause
  const isObject = governing?.frame === 'np' || governing?.frame === 'for'
  return verb && isObject && verb.predicate < head ? widened(analysis, phrase, verb, isTimed) : phrase
}
