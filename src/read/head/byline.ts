import { bareName, isNobody, isOrganizationName, isPersonName, isRole, wordCount } from '../words.ts'

/** Who wrote a report, and what else the line with their names tells. */
export interface Byline {
  readonly names: readonly string[]
  readonly outlet: string | null
}

const LEAD =
  /^(?:(?:words|story|text|report|reporting|reported|written|posted|compiled|interview|analysis|commentary|opinion|article|photographs?|published)\s+(?:and\s+\w+\s+)?by|by|author|authors|writer|from|por|par|von)\b\s*:?\s+/i

/**
 * Reads a line such as "By Ada Roe and Ben Crane, The Echo" or "By the Data desk"; null where it is no byline.
 *
 * "By noon the square was full" is none: what follows must be names, posts, outlets or a desk.
 */
export function readByline(line: string): Byline | null {
  const lead = LEAD.exec(line)
  if (lead === null || wordCount(line) > 24) return null
  const rest = line.slice(lead[0].length)
  const { names, outlet, other } = readNames(rest)
  if (names.length === 0 && outlet === null && !other) return null
  return { names, outlet }
}

/** A line that is only a name, or a name with a post: "Ada Roe", "Ada Roe, health correspondent", "ADA ROE in Lima". */
export function readBareNames(line: string): Byline | null {
  if (wordCount(line) > 14 || /[.!?:;]$/.test(line)) return null
  const [first = '', ...more] = line.split(/,\s+|\s+[|·•–—]\s+/)
  const names = people(first)
  if (names === null) return null
  const plain =
    more.length === 0 || more.every((part) => isRole(part) || people(part) !== null || isOrganizationName(part))
  return plain
    ? { names: [...names, ...more.flatMap((part) => (isRole(part) ? [] : (people(part) ?? [])))], outlet: null }
    : null
}

/** Names among the parts of a byline's rest; `other` tells that all of it is understood though no person is in it. */
export function readNames(rest: string): Byline & { readonly other: boolean } {
  const names: string[] = []
  let outlet: string | null = null
  let understood = true
  for (const part of rest.split(/\s*[,;|·•]\s*|\s+[–—-]\s+/).filter((piece) => piece !== '')) {
    const [, writer = part, at] = /^(.*?)\s+(?:for|of|at)\s+((?:the\s+)?\p{Lu}.*)$/iu.exec(part) ?? []
    const found = people(writer)
    if (found !== null) names.push(...found)
    else if (isNobody(part)) continue
    else if (isRole(part)) continue
    else if (isOrganizationName(part) && /^\p{Lu}/u.test(part)) outlet ??= part
    else if (names.length === 0) understood = false
    if (found !== null && at !== undefined && isOrganizationName(at)) outlet ??= at
  }
  return { names: [...new Set(names)], outlet, other: understood }
}

/** Persons joined by "and", places after "in" left out; null where a part has not the shape of a name. */
function people(part: string): string[] | null {
  const names = part
    .replace(/\s+(?:in|from)\s+\p{Lu}.*$/u, '')
    .replace(/\s+in\s+.*$/u, '')
    .split(/\s+(?:and|und|et|with|&)\s+/i)
    .map(bareName)
  const persons = names.filter(isPersonName)
  return persons.length > 0 && names.every((name) => isPersonName(name) || isNobody(name) || isOrganizationName(name))
    ? persons
    : null
}
