import { usualTag } from '../../lexicon/index.ts'
import { readLines } from '../../text/lines.ts'
import { finiteVerb, isParticiple, isPlainVerb, plainOfGerund, plainOfParticiple } from '../../text/verbs.ts'
import { fold } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isMisread, readSimple, type SimpleClause } from './simple-clause.ts'

type Words = Pick<Corpus, 'common' | 'proper'>

/** Verbs that say all with their subject. */
const ALONE = new Set(
  ['befall', 'intransitive-verbs', 'lasting-verbs', 'motion-verbs'].flatMap((file) =>
    readLines(new URL(`../lexicon/${file}.txt`, import.meta.url)),
  ),
)
/** Words that begin a clause inside a sentence. */
const SUBORDINATOR =
  /(?:,\s|\s|^)(?<word>provided that|so that|that|which|who|if|unless|whether|because|while|when|where|until|before|after|since|although|though|as)\s/gi
const CONDITION = /^(?:if|unless|provided that)$/i
const RELATIVE = /^(?:that|which|who)$/i
const PREPOSITIONAL = /^(?:until|before|after|since|as)$/i
const AND = /,?\s(?:and|but|then)\s(?<verb>\p{Ll}+)\s?(?<rest>[^,;:]*)$/u
const PARTICIPIAL =
  /(?:,(?:\sand)?|\safter|\sbefore|\swhile)\s(?:\p{Ll}+ly\s)?(?<gerund>\p{Ll}+ing)\s?(?<rest>[^,;:]*)$/u
const DETERMINED =
  /^(?:the|an?|its|their|his|her|some|all|both|most|many|few|every|each|half)\s|^\p{Lu}|^\p{Ll}+['’]s?\s/u
/** Forms that are prepositions rather than verbs. */
const PREPOSITION_ING =
  /^(?:according|barring|concerning|considering|excluding|following|including|involving|pending|regarding)$/
const HAS_VERB = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should)$/

/** Whether a finite verb, or what may be one, stands in `text`. */
export const hasVerb = (text: string): boolean =>
  text.split(/\s+/).some((word) => HAS_VERB.test(word) || finiteVerb(fold(word).replace(/[^\p{L}]/gu, '')) !== null)

const startsWithVerb = (text: string): boolean => {
  const [first = ''] = text.split(' ')
  return HAS_VERB.test(first) || finiteVerb(first) !== null || isPlainVerb(first)
}

/** "The lifts at the pass": the noun before what hangs on it is a plural. */
function isPluralNoun(words: readonly string[]): boolean {
  const end = words.findIndex((word) => /^(?:of|in|on|at|for|from|with|to|by|near)$/.test(word))
  const head = words.slice(0, end < 0 ? words.length : end).at(-1) ?? ''
  return (
    /(?:[^s'’]s|men|people|children)$/.test(head) &&
    !/^(?:the|an?|of|in|on|at|for|from|with|to|by|near)$/i.test(words.at(-1)!)
  )
}

/** "The boats cost": a plural and the plain form of its verb, which `readSimple` does not see. */
function readPlural(text: string, corpus: Words): SimpleClause | null {
  const words = text.trim().split(/\s+/)
  const at = words.findIndex(
    (word, i) => i > 0 && word === word.toLowerCase() && isPlainVerb(word) && isPluralNoun(words.slice(0, i)),
  )
  if (at < 1 || at > 6 || HAS_VERB.test(words[at + 1] ?? '') || finiteVerb(words[at + 1] ?? '') !== null) return null
  const whole = readSimple(`${words.slice(0, at).join(' ')} were ${words.slice(at).join(' ')}`, corpus)
  return whole && whole.auxiliary === 'were' ? { ...whole, auxiliary: 'do' } : null
}

/** "From 2 May the ferry": a date before the subject. */
const DATED =
  /^(?:from|on|in|since|by|at|until|after|before|as of)\s(?:(?:\d{1,4}|early|late|mid|next|last|this|of|\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|spring|summer|autumn|winter)[ ,]+)+/iu

function read(whole: string, corpus: Words): SimpleClause | null {
  const text = whole.trim().replace(DATED, '')
  return readSimple(text, corpus) ?? readPlural(text, corpus)
}

/** "The old pier was closed and fined": the second verb with the subject, and where it is a participle the auxiliary, of the first. */
function joined(text: string, corpus: Words): SimpleClause | null {
  const found = AND.exec(text)
  const { verb = '', rest = '' } = found?.groups ?? {}
  const first = found && readSimple(text.slice(0, found.index), corpus)
  const form = finiteVerb(verb)
  if (!first || (!form && !isParticiple(verb))) return null
  const main = first.auxiliary === null ? '' : (first.rest.split(' ').find((word) => !/ly$/.test(word)) ?? '')
  if (isParticiple(verb) && isParticiple(main)) return { ...first, rest: `${verb} ${rest}`.trim() }
  return form && { subject: first.subject, auxiliary: null, verb: form, rest }
}

/** "The dam broke, flooding", "he died after falling": what the subject of the sentence did besides. */
function besides(text: string, corpus: Words): SimpleClause | null {
  const found = PARTICIPIAL.exec(text)
  const { gerund = '' } = found?.groups ?? {}
  const plain = PREPOSITION_ING.test(gerund) ? null : plainOfGerund(gerund)
  const main = found && plain !== null ? readSimple(text.slice(0, found.index), corpus) : null
  return main && { subject: main.subject, auxiliary: 'did', verb: null, rest: `${plain} ${found?.groups?.rest}`.trim() }
}

/** "The round that the postman walked": what was walked stands before the clause, which without it breaks off. */
function isWithoutObject({ auxiliary, verb, rest }: SimpleClause): boolean {
  const main = auxiliary === null ? verb?.plain : (finiteVerb(rest)?.plain ?? plainOfParticiple(rest) ?? rest)
  const isBare = auxiliary === null ? rest === '' : /^\p{L}+$/u.test(rest) && !/^(?:is|are|was|were)$/.test(auxiliary)
  return isBare && !ALONE.has(main ?? '')
}

/** On a condition the past form tells what would have to be: "if a boat sailed". */
function supposed(clause: SimpleClause): SimpleClause {
  if (clause.verb?.tense !== 'past') return clause
  return { ...clause, auxiliary: 'would', verb: null, rest: `have to ${clause.verb.plain} ${clause.rest}`.trim() }
}

/** A subject that stands by itself: a name, a plural, or what has an article; "aden commenced" has lost its beginning. */
function isNamed({ subject }: SimpleClause): boolean {
  const words = subject.split(' ')
  if (finiteVerb(words[0]!)?.tense === 'past' && !isParticiple(words[0]!)) return false
  return (
    DETERMINED.test(subject) ||
    /^(?:police|people)\b|^\p{Ll}+(?<!ing)\s(?:of|at|in|from|on|to|for)\s/u.test(subject) ||
    isPluralNoun(words) ||
    (words.length === 1 && usualTag(subject) === 'NN')
  )
}

/**
 * The clauses that the last words of `text` can belong to, the innermost first: "The crew feared that the mast, which weighed"
 * ends in a clause of the mast.
 *
 * @param text  the words of a sentence before a number or a date
 */
export function governingClauses(text: string, corpus: Words): SimpleClause[] {
  const found: (SimpleClause | null)[] = []
  for (const one of [...text.matchAll(SUBORDINATOR)].reverse()) {
    const { word = '' } = one.groups ?? {}
    const [left, right] = [text.slice(0, one.index), text.slice(one.index + one[0].length)]
    if (PREPOSITIONAL.test(word) && !hasVerb(left)) continue
    if (RELATIVE.test(word) && startsWithVerb(right)) {
      const thing = nounPhraseBefore(left)
      // Of "the plane that landed there carried" the last verb is not of "that".
      const [verb = '', main = ''] = right.split(' ')
      const own = HAS_VERB.test(verb) && isParticiple(main) ? 2 : 1
      if (thing !== null && !hasVerb(right.split(' ').slice(own).join(' ')))
        found.push(read(`${thing} ${right}`, corpus))
      continue
    }
    const own = joined(right, corpus) ?? besides(right, corpus) ?? read(right, corpus)
    if (own && RELATIVE.test(word) && isWithoutObject(own) && nounPhraseBefore(left) !== null) continue
    found.push(own && CONDITION.test(word) ? supposed(own) : own)
  }
  found.push(joined(text, corpus), besides(text, corpus), read(text, corpus))
  return found.flatMap((clause) => (clause && !isMisread(clause) && isNamed(clause) ? [clause] : []))
}
