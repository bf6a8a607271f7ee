import { givenNameSex } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Extractor } from '../../model/extractor.ts'
import type { Word } from '../../model/word.ts'
import { type Bearer, bearersOf } from './bearers.ts'
import { firstOfEach, roleFinding } from './finding.ts'
import { isAddress, isPlural, roleNoun } from './lexicon.ts'
import { joined } from './list.ts'
import { isMark } from './nominal.ts'
import { phraseUpTo, type RolePhrase } from './phrase.ts'

/** Words of a name that may stand between an office and its bearer: "Secretary of State | X". */
const MOST_COMPLEMENT = 4

/**
 * Titles and descriptions right before names: "Justice Minister X", "retired army colonel X", "US Ambassador to Kenya
 * X", "the grid operator X"; "ministers X and Y" each.
 *
 * Not: forms of address alone ("Mr X", "Dr X", "Dame X").
 */
export const title: Extractor = {
  name: 'role/title',
  requires: ['sentences', 'words', 'names', 'coreference'],
  reads: ['role'],
  extract: (analysis, found) =>
    firstOfEach(
      bearersOf(analysis).all.flatMap((bearer) => {
        const phrase = titleOf(analysis, bearer)
        if (phrase === null) return []
        const all = phrase.isPlural ? joined(analysis, bearer) : [bearer]
        // "financial firm X": the noun tells the sort of name better than the name itself does.
        const isBody = phrase.noun.main.has('body') && !phrase.noun.main.has('person')
        return all.flatMap((one) => {
          const named = isBody ? { ...one, type: 'other' as const } : one
          return roleFinding(analysis, title.name, { bearer: named, ground: null }, phrase) ?? []
        })
      }),
      found,
    ),
}

/** The phrase of role that ends where a name begins; null where none does. */
export function titleOf(analysis: Analysis, bearer: Bearer): RolePhrase | null {
  const { words } = analysis
  const { sentence } = words[bearer.words[0]]!
  const within = (at: number) => words[at]?.sentence === sentence
  let end = bearer.words[0]
  while (within(end - 1) && isAddress(words[end - 1]!)) end--
  if (!within(end - 1) || isMark(words[end - 1]!)) return null
  const head = officeBefore(analysis, end, bearer)
  return head === null ? layerTitle(analysis, bearer, end) : phraseUpTo(analysis, head, end, bearer)
}

/** The title that the layer of names gives, where a noun of office is in it. */
function layerTitle({ words }: Analysis, { title: range, type }: Bearer, end: number): RolePhrase | null {
  if (range === null || range[1] !== end || type !== 'person') return null
  let to = range[0]
  while (to < end && words[to]!.xpos !== 'IN') to++
  for (let head = to - 1; head >= range[0]; head--) {
    const noun = roleNoun(words, head)
    if (noun?.isOffice) return { head, words: range, noun, isPlural: isPlural(words[head]!) }
  }
  return null
}

function officeBefore(analysis: Analysis, end: number, bearer: Bearer): number | null {
  const { words } = analysis
  if (isOffice(analysis, end - 1, bearer)) return end - 1
  if (bearer.type !== 'person') return null
  // "Secretary of State X", "Ambassador to the Union X": proper nouns and a preposition between the two.
  for (let at = end - 1; at > 1 && end - at <= MOST_COMPLEMENT && isProper(words[at]!); at--) {
    const before = words[at - 1]!.text === 'the' ? at - 2 : at - 1
    if (!/^(?:of|for|to)$/.test(words[before]?.text ?? '')) continue
    const office = words[before - 1]
    const isTitle = office !== undefined && isProper(office) && office.sentence === words[at]!.sentence
    return isTitle && roleNoun(words, before - 1)?.main.has('person') ? before - 1 : null
  }
  return null
}

const isProper = ({ xpos, text }: Word): boolean => /^NN/.test(xpos) && /^\p{Lu}/u.test(text)

/** Whether the word right before a name is a noun of role for it, by its class and by the tree. */
function isOffice(analysis: Analysis, at: number, bearer: Bearer): boolean {
  const { words } = analysis
  const word = words[at]!
  // "middle-class Americans"
  if (bearer.type === 'group' && isPlural(words[bearer.head]!)) return false
  const noun = /^(?:NN|JJ$)/.test(word.xpos) ? roleNoun(words, at) : undefined
  if (
    noun === undefined ||
    (word.xpos === 'JJ' && !(noun.isOffice && bearer.type === 'person')) ||
    bearersOf(analysis).byWord.has(at)
  )
    return false
  const isTied = tied(words, at, bearer)
  if (noun.main.has('person') && bearer.type === 'person') {
    if (isProper(word)) return givenNameSex(word.text) === undefined && (isTied || !isPlural(word))
    // "the monster X created": behind an article a noun that is no office is no title.
    return isTied && (noun.isOffice || words[at - 1]?.xpos !== 'DT')
  }
  const isBody = noun.main.has('body') || noun.isParty
  // "state Senate": a place's noun before a body's name is part of what the body is called.
  if (bearer.type !== 'person' && (noun.main.has('place') || !isBody)) return false
  return isTied && /^\p{Ll}/u.test(word.text) && (isBody || bearer.type === 'person')
}

/** Whether the tree puts a word and the name behind it into one phrase. */
function tied(words: readonly Word[], at: number, { words: [from, to], head }: Bearer): boolean {
  const own = words[at]!
  if (own.head >= from && own.head < to) return /^(?:nmod:desc|compound|amod|appos|flat|nmod)$/.test(own.relation)
  if (words[head]!.head === at) return /^(?:appos|flat|nmod|nmod:desc|compound)$/.test(words[head]!.relation)
  // "Y's friend and fellow actress X"
  const isJoined = own.relation === 'conj' && words[head]!.relation === 'appos'
  return own.head === words[head]!.head && (isJoined || own.relation === words[head]!.relation)
}
