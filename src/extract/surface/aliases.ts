import { acronymMeaning, isCommonWord, isOrganizationHead, isOrganizationNoun, isTitle } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import { mentionsOf } from '../clause/mentions.ts'
import { bearerOf } from './descriptions.ts'
import { type Entity, entities, plainName } from './entities.ts'
import { spanOf, subjectTokens } from './subjects.ts'

import { tokenAt } from './tokens.ts'

const PRONOUN = /^(?:he|she|it|they|his|her|its|their|him|them)$/
/** Characters before a short name in which an ambiguous bearer counts as the one just spoken of. */
const NEAR = 700

/**
 * The fullest name this article has for what `nameOrPhrase` means at text offset `at`.
 *
 * Resolves family names, short forms and acronyms of names, "the minister" and "the company" where the article has
 * exactly one bearer, and he, she, it, they; gives the words back (a leading "the" off before a name) where it cannot tell.
 */
export function canonicalName(analysis: Analysis, nameOrPhrase: string, at: number): string {
  const phrase = nameOrPhrase.trim().replace(/\s+/g, ' ')
  const lower = phrase.toLowerCase()
  if (PRONOUN.test(lower)) return ofPronoun(analysis, at) ?? phrase
  const resolve = (name: string, place: number) => ofName(analysis, plainName(name), place)
  if (/^(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) \p{Lu}/u.test(phrase) && isOffice(plainName(phrase))) {
    const bearer = bearerOf(analysis, lower, at, resolve)
    return bearer === plainName(lower) || bearer === lower ? plainName(phrase) : bearer
  }
  if (/^\p{Lu}/u.test(plainName(phrase))) return resolve(phrase, at)
  return bearerOf(analysis, phrase, at, resolve)
}

/** What the pronoun at `at` goes back to: the name of it, or the words that first spoke of it; null where nothing does. */
function ofPronoun(analysis: Analysis, at: number): string | null {
  const { byStart, named, described } = mentionsOf(analysis)
  const mention = byStart.get(at)
  if (mention === undefined) return null
  const name = named.get(mention.first)
  const noun = described.get(mention.first)
  if (name) return canonicalName(analysis, analysis.text.slice(name.start, name.end), name.start)
  return noun ? canonicalName(analysis, analysis.text.slice(noun.start, noun.end), at) : null
}

/** Whether all words are those of an office or a kind of body: "Minister", "Energy Ministry", "Inspectorate". */
function isOffice(name: string): boolean {
  const words = name.split(' ')
  const isHeaded = isTitle(words.at(-1)!) || isOrganizationNoun(words.at(-1)!)
  return words.length <= 3 && isHeaded && words.every((word) => isCommonWord(word.toLowerCase()) || isTitle(word))
}

function ofName(analysis: Analysis, name: string, at: number): string {
  const { byName, byFirst, byLast, byInitials } = entities(analysis)
  const first = name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name
  const last = name.slice(name.lastIndexOf(' ') + 1)
  const likely = new Set([
    ...(byLast.get(last) ?? []),
    ...(byFirst.get(first) ?? []),
    ...(byInitials.get(name.replaceAll('.', '')) ?? []),
  ])
  const meaning = acronymMeaning(name.replaceAll('.', ''))
  if (meaning !== undefined && byName.has(meaning)) likely.add(byName.get(meaning)!)
  const isPlace = byName.get(name)?.kind === 'place'
  const hits = [...likely].filter(
    (entity) => entity.name !== name && isFuller(analysis, entity, name) && !(isPlace && entity.kind !== 'person'),
  )
  // "President Ruiz" given whole: the name without what stands before it.
  if (hits.length === 0)
    return !byName.has(name) && name.includes(' ') && isTitle(first)
      ? ofName(analysis, name.slice(first.length + 1), at)
      : name
  // "in Lincoln" is the place even where a Mr Lincoln is about.
  const isPlaced = /\b(?:in|to|from|near|at|of|across|outside)(?: the)? $/.test(
    analysis.text.slice(Math.max(0, at - 12), at),
  )
  if (isPlace && isPlaced) return name
  if (hits.length === 1) return hits[0]!.name
  const nested = hits.find((hit) => hits.every((other) => hit === other || hit.name.includes(other.name)))
  if (nested) return nested.name
  const near = hits.filter(({ mentions }) => mentions.some((mention) => mention < at && mention > at - NEAR))
  return near.length === 1 ? near[0]!.name : name
}

/** Whether `entity` is a longer form of `name`: family name, given name, first words, or acronym. */
function isFuller({ text }: Analysis, entity: Entity, name: string): boolean {
  if (entity.name.length <= name.length || !entity.name.includes(' ')) return false
  const isPersonal = entity.kind === 'person' || (entity.kind === null && !isOrganizationHead(name))
  if (entity.name.endsWith(` ${name}`)) return isPersonal || name.includes(' ')
  if (entity.kind === 'organization' && entity.name.startsWith(`${name} `)) return !isOrganizationNoun(name)
  if (/^[\p{Lu}\d&.]{2,8}$/u.test(name) && entity.kind !== 'person') {
    const short = name.replaceAll('.', '')
    return entity.name.split(/[\s-]/).length > 1 || text.includes(`${entity.name} (${short})`)
  }
  return false
}

/** The subject of the verb at text offset `at`, its pronoun or short name resolved; null where none is found. */
export function subjectBefore(analysis: Analysis, at: number): { start: number; end: number; text: string } | null {
  const verb = tokenAt(analysis, at)
  if (verb >= analysis.tokens.length) return null
  const range = subjectTokens(analysis, verb)
  if (range === null) return null
  const span = spanOf(analysis, range)
  return { ...span, text: canonicalName(analysis, analysis.text.slice(span.start, span.end), span.start) }
}
