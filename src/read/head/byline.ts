import { bareName, isNameCase, isNobody, isOrganizationName, isPersonName, isRole, wordCount } from '../words.ts'

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
  if (lead === null || line.length > 300 || wordCount(line) > 24) return null
  const rest = line.slice(lead[0].length)
  const { names, outlet, understood } = readLine(rest)
  if (names.length === 0 && outlet === null && !understood) return null
  return { names, outlet }
}

/** A line that is only a name, or a name with a post or an outlet: "Ada Roe", "Ada Roe, health correspondent", "ADA ROE in Lima". */
export function readBareNames(line: string): Byline | null {
  if (line.length > 200 || wordCount(line) > 14 || /[.!?:;]$/.test(line)) return null
  const [first = '', ...more] = partsOf(line)
  if (
    people(first) === null ||
    !more.every((part) => isRole(part) || people(part) !== null || isOrganizationName(part))
  )
    return null
  const { names, outlet } = readLine(line)
  return { names, outlet }
}

/** Names of a field that lists writers: "Ada Roe, Ben Crane and Cy Dell". */
export function readNames(field: string): string[] {
  return distinct(partsOf(field).flatMap((part) => people(splitOutlet(part).writer) ?? []))
}

/**
 * Parts of a line that a reader sees: writers, then perhaps a post, then perhaps the outlet.
 *
 * Two writers are joined by "and" there, so that of two parts parted by a comma the second is the outlet, even where it
 * has the shape of a name ("By Ada Roe, Reef Watch").
 */
function readLine(rest: string): Byline & { readonly understood: boolean } {
  const parts = partsOf(rest).filter((part) => !isRole(part) || isNobody(part))
  const joined = parts.findIndex((part) => /\s(?:and|&)\s/.test(part) && people(part) !== null)
  const namelike = parts.filter((part, index) => index > 0 && people(part) !== null).length
  const names: string[] = []
  let [outlet, understood]: [string | null, boolean] = [null, true]
  parts.forEach((part, index) => {
    const { writer, at } = splitOutlet(part)
    const found = people(writer)
    const mayWrite = index === 0 || (joined >= 0 ? index <= joined : namelike > 1)
    if (found !== null && mayWrite) {
      names.push(...found)
      outlet ??= at
    } else if (isNobody(part)) return
    else if (/^(?:the\s+)?[\p{Lu}\d]/u.test(part) && (index > 0 ? isNameCase(part) : isOrganizationName(part)))
      outlet ??= part
    else if (names.length === 0) understood = false
  })
  return { names: distinct(names), outlet, understood }
}

/** Pieces of a line between commas, bars and dashes, brackets left out. */
function partsOf(line: string): string[] {
  return line
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s*[,;|·•]\s*|\s+[–—-]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** "Ada Roe for the Echo" as writer and outlet. */
function splitOutlet(part: string): { writer: string; at: string | null } {
  const [, writer = part, at = null] = /^(.*?)\s+(?:for|of|at)\s+((?:the\s+)?\p{Lu}.*)$/u.exec(part) ?? []
  return { writer, at: at !== null && isOrganizationName(at) ? at : null }
}

/** Each name once, whatever its case. */
function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
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
