import type { Candidate, Determiner, Passage } from '../candidate.ts'
import type { Entities } from '../entities.ts'
import { type Count, type Gender, rankOfNoun, rankOfVerb, type Sort } from '../lexicon.ts'
import { relationOf } from '../tree.ts'
import { CANDIDATE, numbering, PAIR, type Values } from './schema.ts'

const SORTS: readonly Sort[] = ['none', 'person', 'group', 'place', 'animal', 'time', 'event', 'words', 'thing']
const COUNTS: readonly Count[] = ['s', 'p', 'e']
const GENDERS: readonly Gender[] = ['m', 'f', 'n', 'c', 'e']
const DETERMINERS: readonly Determiner[] = ['the', 'a', 'none', 'possessive', 'this', 'no', 'some', 'another']
const NAMES = ['', 'person', 'organization', 'place', 'group', 'law', 'event']
const REACHES = ['near', 'far', 'ahead']
const UPOS = ['', 'NOUN', 'PROPN', 'PRON', 'NUM']
const RELATIONS = [
  '',
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'nmod:poss',
  'conj',
  'appos',
  'compound',
  'root',
  'xcomp',
]
const CLAUSES = new Set(['advcl', 'acl', 'ccomp', 'xcomp', 'csubj'])

/** Place of a number on a scale of widening steps: 0 1 2 3 4 5-7 8-12 13-. */
const scale = (value: number) => (value < 5 ? value : value < 8 ? 5 : value < 13 ? 6 : 7)

const numberCandidate = numbering(CANDIDATE)
const numberPair = numbering(PAIR)
const LENGTHS = { candidate: Object.keys(CANDIDATE).length, pair: Object.keys(PAIR).length }

/** What is looked up of each candidate more than once. */
interface Looked {
  /** Subject of a clause, object, other complement, possessive; other. */
  readonly role: number
  /** Word that governs its clause, or -1. */
  readonly clause: number
  /** Subject of that clause as a candidate, or -1. */
  readonly subject: number
  /** Subject of the clause on which that clause depends, or -1. */
  readonly above: number
  readonly head: string
  readonly text: string
  readonly content: readonly string[]
  readonly paragraph: number
  readonly first: boolean
}

/** Features of candidates and pairs as numbers of the schemas' rows; a pair's array is overwritten by the next. */
export interface Features {
  candidate(index: number): Int32Array
  /**
   * @param rivals  how many agreeing candidates stand between the two; `subject` whether it is the last agreeing
   * subject
   */
  pair(later: number, earlier: number, context: PairContext): Int32Array
  head(index: number): string
  /** Whether the candidate is the subject of a clause. */
  isSubject(index: number): boolean
}

export interface PairContext {
  readonly rivals: number
  /** 2 the last agreeing subject, 1 an earlier one, 0 no subject. */
  readonly subject: number
  /** Found nearby, by its head word alone, or behind: "in *her* report, *Reyes* said". */
  readonly reach: 'near' | 'far' | 'ahead'
}

/** Steps from a word to the predicate of its clause that are followed. */
const STEPS = 12

/**
 * Entities as the sieves left them: what a ranker joins later must not change what it sees, or training would differ.
 */
interface Thing {
  size: number
  named: boolean
  sort: Sort
  count: Count
  gender: Gender
  readonly heads: Set<string>
}

export function featuresOf(passage: Passage, entities: Entities): Features {
  const { words, sentences, tree, candidates, byHead, names } = passage
  const things = new Map<number, Thing>()
  const thingOf: Thing[] = []
  /** Next candidate of the same thing. */
  const next = new Int32Array(candidates.length).fill(candidates.length)
  const last = new Map<Thing, number>()
  for (const own of candidates) {
    const root = entities.of(own.index)
    const { count, gender } = entities.known(root)
    const thing = things.get(root) ?? { size: 0, named: false, sort: 'none', count, gender, heads: new Set<string>() }
    things.set(root, thing)
    thing.size++
    thing.named ||= own.name >= 0 && own.parts === null
    if (thing.sort === 'none') thing.sort = own.sort
    if (!own.pronoun) thing.heads.add(headOf(own.head))
    const before = last.get(thing)
    if (before !== undefined) next[before] = own.index
    last.set(thing, own.index)
    thingOf.push(thing)
  }
  const looked: Looked[] = []
  const rows: Int32Array[] = []
  const pairRow = new Int32Array(LENGTHS.pair)
  const repeated = new Map<string, number>()
  for (const { head, pronoun } of candidates)
    if (!pronoun) repeated.set(headOf(head), (repeated.get(headOf(head)) ?? 0) + 1)

  return { candidate, pair, head: (index) => look(index).head, isSubject: (index) => look(index).role === 1 }

  function headOf(head: number): string {
    return words[head]!.lemma.toLowerCase()
  }

  function look(index: number): Looked {
    const known = looked[index]
    if (known) return known
    const { head, words: range, sentence } = candidates[index]!
    const relation = words[head]!.relation
    const clause = clauseOf(head)
    const spelled = words.slice(range[0], Math.min(range[1], range[0] + 20))
    const found: Looked = {
      role: roleOf(relation),
      clause,
      subject: subjectOf(clause),
      above: clause < 0 ? -1 : subjectOf(clauseOf(clause)),
      head: headOf(head),
      text: spelled
        .filter(({ upos, xpos }) => upos !== 'DET' && upos !== 'PUNCT' && xpos !== 'POS')
        .map((word) => word.text.toLowerCase())
        .join(' '),
      content: spelled
        .filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM')
        .map((word) => word.lemma.toLowerCase()),
      paragraph: sentences[sentence]?.paragraph ?? 0,
      first: range[0] <= (sentences[sentence]?.words[0] ?? 0) + 1,
    }
    looked[index] = found
    return found
  }

  /** Predicate of the clause of which word `index` is a part. */
  function clauseOf(index: number): number {
    let at = words[index]!.head
    for (let steps = 0; at >= 0 && steps < STEPS; steps++) {
      const word = words[at]!
      if (word.upos === 'VERB' || word.upos === 'AUX' || word.head < 0 || CLAUSES.has(relationOf(word))) return at
      at = word.head
    }
    return at
  }

  function subjectOf(clause: number): number {
    if (clause < 0) return -1
    const subject = tree.children(clause).find((child) => relationOf(words[child]!) === 'nsubj')
    if (subject !== undefined) return byHead[subject] ?? -1
    // A verb joined to another shares its subject.
    const { head } = words[clause]!
    if (head < 0 || relationOf(words[clause]!) !== 'conj') return -1
    const shared = tree.children(head).find((child) => relationOf(words[child]!) === 'nsubj')
    return shared === undefined ? -1 : (byHead[shared] ?? -1)
  }

  function candidate(index: number): Int32Array {
    const known = rows[index]
    if (known) return known
    const own = candidates[index]!
    const { relation, upos } = words[own.head]!
    const { clause, first, head } = look(index)
    const { size, named, count, gender } = thingOf[index]!
    const values: Values<typeof CANDIDATE> = {
      form: own.pronoun?.form ?? 0,
      relation: indexOr(RELATIONS, relation, indexOr(RELATIONS, relationOf(words[own.head]!), 13)),
      sort: SORTS.indexOf(sortOf(own)),
      count: COUNTS.indexOf(count),
      gender: GENDERS.indexOf(gender),
      determiner: DETERMINERS.indexOf(own.determiner),
      name: NAMES.indexOf(names[own.name]?.type ?? ''),
      upos: Math.max(0, UPOS.indexOf(upos)),
      length: own.words[1] - own.words[0] - 1,
      quoted: own.quotation >= 0 ? 1 : 0,
      size: size < 4 ? size - 1 : size < 8 ? 3 : 4,
      named: named ? 1 : 0,
      repeated: own.pronoun ? 0 : scale(repeated.get(head) ?? 0),
      opening: first ? 1 : 0,
      qualifier: own.qualifier ? 1 : 0,
      joined: own.parts ? 2 : relationOf(words[own.head]!) === 'conj' ? 1 : 0,
      subordinate: clause < 0 ? 2 : CLAUSES.has(relationOf(words[clause]!)) ? 1 : 0,
      lemma: own.name < 0 ? rankOfNoun(head) : 0,
      governor: governorOf(own.head),
      position:
        own.sentence < 2 ? own.sentence : own.sentence < 5 ? 2 : own.sentence < 15 ? 3 : own.sentence < 40 ? 4 : 5,
    }
    const row = numberCandidate(values, new Int32Array(LENGTHS.candidate))
    rows[index] = row
    return row
  }

  function governorOf(head: number): number {
    const governor = words[words[head]!.head]
    return governor?.upos === 'VERB' ? rankOfVerb(governor.lemma) : 179
  }

  function pair(later: number, earlier: number, { rivals, subject, reach }: PairContext): Int32Array {
    const [b, a] = [candidates[later]!, candidates[earlier]!]
    const [lookB, lookA] = [look(later), look(earlier)]
    const values: Values<typeof PAIR> = {
      sentences: sentenceSteps(b.sentence - a.sentence),
      between: betweenSteps(later - earlier),
      paragraphs: lookB.paragraph - lookA.paragraph,
      roles: lookB.role * 4 + lookA.role,
      pronouns: pronounPair(b, a),
      quotations:
        a.quotation === b.quotation ? (a.quotation < 0 ? 0 : 1) : a.quotation < 0 ? 2 : b.quotation < 0 ? 3 : 4,
      binding: binding(b, a, lookB, lookA),
      inside: inside(b, a),
      clause: earlier === lookB.subject ? 1 : earlier === lookB.above ? 2 : lookB.clause === lookA.clause ? 3 : 0,
      subject,
      rivals: scale(rivals),
      last: next[earlier]! < later ? 0 : 1,
      genders: agreement(thingOf[later]!.gender, thingOf[earlier]!.gender, 'e'),
      counts: agreement(thingOf[later]!.count, thingOf[earlier]!.count, 'e'),
      sorts: SORTS.indexOf(sortOf(b)) * 9 + SORTS.indexOf(sortOf(a)),
      words: lookA.text === lookB.text ? (a.words[1] - a.words[0] > 1 ? 2 : 1) : 0,
      heads: b.pronoun ? 0 : lookA.head === lookB.head ? 1 : thingOf[earlier]!.heads.has(lookB.head) ? 2 : 3,
      modifiers: b.pronoun ? 0 : modifierPair(b.modifiers, a.modifiers),
      overlap: b.pronoun ? 0 : lookB.content.filter((word) => lookA.content.includes(word)).length,
      contains: b.pronoun
        ? 0
        : (lookA.content.includes(lookB.head) ? 1 : 0) + (lookB.content.includes(lookA.head) ? 2 : 0),
      figures: figures(lookB.content, lookA.content),
      reach: REACHES.indexOf(reach),
    }
    return numberPair(values, pairRow)
  }

  function sortOf({ index, sort }: Candidate): Sort {
    return sort === 'none' ? thingOf[index]!.sort : sort
  }

  /** Whether the grammar lets both be one: "she saw *her*" not, "she saw *herself*" only. */
  function binding(b: Candidate, a: Candidate, lookB: Looked, lookA: Looked): number {
    if (lookB.clause < 0 || lookB.clause !== lookA.clause || lookB.role === 3 || lookA.role === 3) return 0
    const direct = words[b.head]!.head === words[a.head]!.head
    const reflexive = b.pronoun?.use === 'reflexive'
    return (direct ? 1 : 2) + (reflexive ? 2 : 0)
  }
}

function indexOr(list: readonly string[], value: string, other: number): number {
  const found = list.indexOf(value)
  return found < 0 ? other : found
}

function roleOf(relation: string): number {
  if (relation.startsWith('nsubj')) return 1
  if (relation === 'obj' || relation === 'iobj') return 2
  return relation === 'nmod:poss' ? 3 : 0
}

function sentenceSteps(distance: number): number {
  return distance < 5 ? distance : distance < 9 ? 5 : distance < 20 ? 6 : distance < 60 ? 7 : 8
}

function betweenSteps(distance: number): number {
  return distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : distance < 25 ? 6 : distance < 80 ? 7 : 8
}

function pronounPair(b: Candidate, a: Candidate): number {
  if (!b.pronoun || !a.pronoun) return 0
  if (a.pronoun.form === b.pronoun.form) return 1
  const alike = a.pronoun.person === b.pronoun.person && a.pronoun.count === b.pronoun.count
  return alike && a.pronoun.gender === b.pronoun.gender ? 2 : alike ? 3 : 4
}

function inside(b: Candidate, a: Candidate): number {
  if (a.words[0] <= b.words[0] && b.words[1] <= a.words[1]) return 1
  if (b.words[0] <= a.words[0] && a.words[1] <= b.words[1]) return 2
  return a.whole[0] <= b.head && b.head < a.whole[1] ? 3 : 0
}

/** 0 not known of either, 1 of one only, 2 the same, 3 not the same. */
function agreement(a: string, b: string, unknown: string): number {
  if (a === unknown && b === unknown) return 0
  if (a === unknown || b === unknown) return 1
  return a === b ? 2 : 3
}

function modifierPair(b: readonly string[], a: readonly string[]): number {
  if (b.length === 0) return a.length === 0 ? 1 : 2
  if (a.length === 0) return 3
  if (b.every((word) => a.includes(word))) return 4
  return b.some((word) => a.includes(word)) ? 5 : 0
}

/** 1 the same figures, 2 other ones. */
function figures(b: readonly string[], a: readonly string[]): number {
  const [left, right] = [b.filter((word) => /^\d/.test(word)), a.filter((word) => /^\d/.test(word))]
  if (left.length === 0 || right.length === 0) return 0
  return left.join() === right.join() ? 1 : 2
}
