import { takesTwoObjects } from '../../../lexicon/index.ts'
import { finiteVerb, isParticiple } from '../../../text/verbs.ts'
import { fold, isStopword } from '../../../text/words.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { governingClauses } from '../../questions/governing.ts'
import { isUnaskable } from '../../questions/polish.ts'
import type { SimpleClause } from '../../questions/simple-clause.ts'
import type { Figure } from '../figure.ts'

/** A clause that a figure can belong to, with the way it does. */
export interface Governed {
  readonly clause: SimpleClause
  /** In small letters; '' where the figure stands right behind the verb or its object. */
  readonly preposition: string
  /** The main verb, plain where the lists know it. */
  readonly verb: string
  /** The words between verb and figure, the preposition left out. */
  readonly behind: string
  readonly isPassive: boolean
}

const APPROXIMATE = /(?:\s(?:only|just|about|around|some|nearly|almost|roughly|up to|as much as|as many as|an?|the))+$/i
const PREPOSITION = /(?:^|\s)(?<preposition>for|to|at|by|on|in|within|among|after|every|each)$/i
/** What shows that the words between verb and figure are more than an object and its place. */
const BROKEN =
  /[,;:()"“”—–]|\s(?:and|or|but|that|which|who|whose|when|where|while|than|as|it|him|her|them|not|with|of|from|about)$|\s(?:that|which|who|whose|when|where|while|and|but|with|than|because|after|if)\s/i
const BE = /^(?:is|are|was|were|been|be)$/
const BEFORE_VERB = /ly$|^(?:been|be|being|now|also|to|have|not|already|only)$/

function mainVerb({ auxiliary, verb, rest }: SimpleClause): Pick<Governed, 'verb' | 'behind' | 'isPassive'> {
  if (verb) return { verb: verb.plain, behind: rest, isPassive: false }
  const words = rest.split(' ').filter((word) => word !== '')
  const first = words.findIndex((word) => !BEFORE_VERB.test(word))
  // "Is to have": what else stands before a verb is one itself at the end.
  const at = first < 0 && words.at(-1) === 'have' ? words.length - 1 : first
  const main = fold(words[at] ?? '')
  const isPassive =
    isParticiple(main) && [auxiliary ?? '', ...words.slice(0, Math.max(0, at))].some((word) => BE.test(word))
  return { verb: finiteVerb(main)?.plain ?? main, behind: words.slice(at + 1).join(' '), isPassive }
}

/** The last of what is read as one sentence because a short word before its stop may be an abbreviation. */
const lastSentence = (text: string): string => text.split(/(?<=\p{Ll}[.!?]["”’]?)\s+(?=\p{Lu})/u).at(-1) ?? ''

/** The words of a figure's sentence before it, on one line. */
export const wordsBefore = ({ report, sentence, statement }: Figure): string =>
  lastSentence(report.article.text.slice(sentence.start, statement.anchor.start)).replace(/\s+/g, ' ').trim()

const OWNER = /\b(?:an?|the|its|their|his|her)(?:\s(?:new|further|extra|annual))?\s*$/i

/** "A five-year lease", "the $900 survey": the figure belongs to its noun. */
function isAdjective({ report, unit, statement: { anchor, content } }: Figure): boolean {
  const { text } = report.article
  const isHyphen = content.unit !== '' && /[\d\p{L}][-‑]\p{Ll}+$/u.test(anchor.exact) && !/\s/.test(anchor.exact)
  const next = /^\s(?<next>\p{Ll}+)/u.exec(text.slice(anchor.end, anchor.end + 24))?.groups?.next
  const isNoun = next !== undefined && !isStopword(next) && !isParticiple(next) && finiteVerb(next) === null
  const isOwned = OWNER.test(text.slice(Math.max(0, anchor.start - 24), anchor.start))
  return isHyphen || (/^(?:money|share)$/.test(unit.dimension) && isOwned && isNoun)
}

/** The day of one account: others may have another. */
const DATED =
  /\s(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)(?:\s\d{1,2})?$/

/** A pronoun that begins the last clause of a text. */
const PRONOUN = /(?<=^|[,;:]\s|\b(?:that|because|when|while|and|but)\s)(?:it|he|she|they)(?=\s[^,;:]*$)/i

/** "Its herds have grown": whose they are the rest of the situation tells. */
const OWNED = /(?<=^|[,;:]\s|\b(?:that|because|when|while|and|but)\s)(?:its|their)(?=\s\p{Ll}[^,;:]*$)/iu

/** A name as the report has it in its sentences: "the Anna Maria". */
function asWritten(name: string, text: string): string {
  return new RegExp(`\\bthe ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(text) ? `the ${name}` : name
}

/**
 * The clauses that a figure can belong to, the innermost first; of what breaks off between verb and figure none.
 *
 * @param who  whom a pronoun means that begins its clause; null where that is not known
 */
export function governedBy(figure: Figure, corpus: Corpus, who: string | null): Governed[] {
  if (isAdjective(figure)) return []
  const written = wordsBefore(figure).replace(APPROXIMATE, '')
  const named = who === null ? written : written.replace(PRONOUN, asWritten(who, figure.report.article.text))
  const all = named.replace(OWNED, 'the')
  const preposition = PREPOSITION.exec(all)?.groups?.preposition?.toLowerCase() ?? ''
  const before = preposition === '' ? all : all.replace(PREPOSITION, '')
  return governingClauses(before, corpus).flatMap((found): Governed[] => {
    const clause = {
      ...found,
      subject: found.subject.replace(/^an?\s/i, 'the ').replace(DATED, ''),
      rest: found.rest.replace(DATED, ''),
    }
    const main = mainVerb(clause)
    // "Foreigners make up 12 percent": a share is what they are, not what somebody makes of it.
    const isShare = main.verb === 'make' && main.behind === 'up'
    const isAsked = !isUnaskable(main.verb) || main.verb === 'find' || takesTwoObjects(main.verb) || isShare
    return !isAsked || BROKEN.test(` ${main.behind}`) ? [] : [{ clause, preposition, ...main }]
  })
}
