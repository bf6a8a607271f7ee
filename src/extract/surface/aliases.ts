import type { Analysis } from '../../model/analysis.ts'
import { bearers } from './bearers.ts'
import { type Entity, entities, initials, plainName } from './entities.ts'
import { acronymMeaning, isOrganizationHead, isOrganizationNoun, isTitle } from './lexicon.ts'
import { personBefore, thingBefore } from './pronouns.ts'
import { spanOf, subjectTokens, tokenAt } from './subjects.ts'
import { isCommonWord } from './tag-model.ts'

/** Characters before a short name in which an ambiguous bearer counts as the one just spoken of. */
const NEAR = 700
const COMPANY = /^(?:company|firm|group|operator|business|manufacturer|maker|producer|carrier|utility|giant)$/
const CORPORATE =
  /\b(?:Power|Energy|Corp|Corporation|Inc|Ltd|Limited|LLC|plc|PLC|Company|Co|Group|Holdings|Industries|Airlines|Airways|Motors|Hydro|Oil|Gas|Petroleum|Steel|Mining|Pharmaceuticals|Pharma|Systems|Technologies|Electric|Railways|Shipping|Lines|Ferries|Logistics|Telecom|Foods|Stores|Hotels)\b/

/**
 * The fullest name this article has for what `nameOrPhrase` means at text offset `at`.
 *
 * Resolves family names, short forms and acronyms of names, "the minister" and "the company" where the article has
 * exactly one bearer, and he, she, it, they; gives the words back (a leading "the" off before a name) where it cannot tell.
 */
export function canonicalName(analysis: Analysis, nameOrPhrase: string, at: number): string {
  const phrase = nameOrPhrase.trim().replace(/\s+/g, ' ')
  const lower = phrase.toLowerCase()
  if (lower === 'he' || lower === 'she') return personBefore(analysis, at, lower === 'he' ? 'm' : 'f')?.name ?? phrase
  if (lower === 'it' || lower === 'they') {
    const thing = thingBefore(analysis, at, lower)
    return thing === null ? phrase : canonicalName(analysis, thing, at)
  }
  if (/^(?:the|its|their|his|her) \p{Lu}/iu.test(phrase) && isOffice(plainName(phrase))) {
    const bearer = ofDescription(analysis, lower, at)
    return bearer === plainName(lower) || bearer === lower ? plainName(phrase) : bearer
  }
  if (/^\p{Lu}/u.test(plainName(phrase))) return ofName(analysis, plainName(phrase), at)
  return ofDescription(analysis, phrase, at)
}

/** Whether all words are those of an office or a kind of body: "Minister", "Energy Ministry", "Directorate". */
function isOffice(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length <= 3 &&
    (isTitle(words.at(-1)!) || isOrganizationNoun(words.at(-1)!)) &&
    words.every((word) => isCommonWord(word.toLowerCase()) || isTitle(word))
  )
}

function ofName(analysis: Analysis, name: string, at: number): string {
  const all = entities(analysis)
  const hits = all.filter((entity) => entity.name !== name && isFuller(analysis, entity, name))
  const own = all.find((entity) => entity.name === name)
  if (hits.length === 0) {
    const titled = bearers(analysis).find(
      ({ name: bearer, role }) => name.endsWith(` ${bearer.text}`) && name.includes(role.text),
    )
    return titled ? ofName(analysis, plainName(titled.name.text), at) : name
  }
  // "in Washington" is the place even where a Mr Washington is about.
  if (
    own?.kind === 'place' &&
    /\b(?:in|to|from|near|at|of|across|outside)(?: the)? $/.test(analysis.text.slice(Math.max(0, at - 12), at))
  )
    return name
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
  if (entity.kind === 'organization' && entity.name.startsWith(`${name} `))
    return !isOrganizationNoun(name.toLowerCase())
  if (/^[\p{Lu}\d&.]{2,8}$/u.test(name) && entity.kind !== 'person') {
    const short = name.replaceAll('.', '')
    if (initials(entity.name) === short && short.length > 1) return true
    if (acronymMeaning(short) === entity.name) return true
    return text.includes(`${entity.name} (${name})`)
  }
  return false
}

/** "the energy minister", "the ministry", "the company": the one bearer, or the fuller words used before. */
function ofDescription(analysis: Analysis, phrase: string, at: number): string {
  const match = /^(?:the|its|their|his|her|this|that|our)\s+(.+)$/i.exec(phrase)
  const words = (match?.[1] ?? phrase).toLowerCase().split(' ')
  if (match === null || words.length > 4 || words.some((word) => /^(?:of|for|in|at|and|who|with|on|from)$/.test(word)))
    return phrase
  const head = words.at(-1)!
  const fits = (role: string) => {
    const core = role
      .toLowerCase()
      .split(/\s+(?:of|for|at|in|to|and)\s+|,/)[0]!
      .split(/\s+/)
    return core.at(-1) === head && words.slice(0, -1).every((word) => role.toLowerCase().split(/\s+/).includes(word))
  }
  const named = new Set(
    bearers(analysis)
      .filter(({ role, name }) => fits(role.text) && !/^(?:former|ex-|late)/i.test(role.text) && name.start < at + 400)
      .map(({ name }) => ofName(analysis, plainName(name.text), name.start)),
  )
  if (named.size === 1) return [...named][0]!
  if (named.size > 1 || !isOrganizationNoun(head)) return phrase
  const capital = head[0]!.toUpperCase() + head.slice(1)
  const all = entities(analysis).filter(({ kind }) => kind === 'organization' || kind === null)
  const bodies = all.filter(
    ({ name, mentions }) =>
      mentions[0]! < at &&
      name !== capital &&
      name.split(' ').includes(capital) &&
      words.slice(0, -1).every((word) => name.toLowerCase().includes(word)),
  )
  if (bodies.length === 1) return bodies[0]!.name
  const fuller = bodies.length === 0 && words.length === 1 ? fullerNoun(analysis, head, at) : null
  if (fuller) return fuller
  if (words.length === 1 && bodies.length === 0 && COMPANY.test(head)) {
    const firms = all.filter(({ name, mentions }) => mentions[0]! < at && CORPORATE.test(name) && name.includes(' '))
    if (firms.length === 1) return firms[0]!.name
  }
  return match[0].toLowerCase().startsWith('the ') ? match[1]! : phrase
}

/** "ministry" is "energy ministry" where the article has said so before and has no other ministry. */
function fullerNoun({ text }: Analysis, head: string, at: number): string | null {
  const before = text.slice(0, at)
  const forms = new Set<string>()
  for (const match of before.matchAll(
    new RegExp(`(?:['’]s|\\bthe|\\bThe|\\ba)((?: \\p{Ll}[\\p{Ll}-]+){1,3}) ${head}\\b`, 'gu'),
  ))
    forms.add(`${match[1]!.trim()} ${head}`)
  return forms.size === 1 ? [...forms][0]! : null
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
