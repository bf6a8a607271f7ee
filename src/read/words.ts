import { readLines } from '../text/lines.ts'

const ORGANIZATION = load('organization-words')
const ROLES = load('byline-roles')
const NOBODY = load('no-person')
const HONORIFICS = load('honorifics')
const PARTICLES = load('particles')
const LABELS = load('labels')
const DATES = new Set([...load('weekdays')])

function load(name: string): Set<string> {
  return new Set(readLines(new URL(`./lexicon/${name}.txt`, import.meta.url)))
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** Number of words, as a reader counts them. */
export function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const blank = code === 32 || (code >= 9 && code <= 13) || code === 160
    if (!blank && !inside) count++
    inside = !blank
  }
  return count
}

/** Whether a line is a section or a kind of text: "World News", "OPINION", "Press release 2026/14". */
export function isLabel(line: string): boolean {
  const folded = line.toLowerCase().replace(/[\s:.|–—-]+$/u, '')
  if (LABELS.has(folded)) return true
  return (
    /^(?:press|media|news)\s+(?:release|statement|notice)\b[\s:]*(?:no\.?\s*)?[\p{L}\d/.\- ]{0,24}$/iu.test(line) &&
    /\d/.test(line)
  )
}

/** Name without titles, e-mail addresses and what is said of the writer; empty where nothing is left. */
export function bareName(raw: string): string {
  const parts = raw
    .replace(/<[^>]*>|\S+@\S+|\([^)]*\)/g, ' ')
    .replace(/^[\s"'“‘]+|[\s"'”’,.;:|–—-]+$/gu, '')
    .split(/\s+/)
  while (parts.length > 2 && HONORIFICS.has(bare(parts[0]!))) parts.shift()
  return parts.join(' ')
}

/** Whether `name` has the shape of a person's name: two to six capitalised words, small ones between them allowed. */
export function isPersonName(name: string): boolean {
  const parts = name.split(' ')
  if (parts.length < 2 || parts.length > 6 || NOBODY.has(name.toLowerCase()) || isOrganizationName(name)) return false
  const shape = parts.every(
    (part) =>
      /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part) ||
      PARTICLES.has(part.toLowerCase()) ||
      /^(?:[dl]['’]|al-|el-)\p{Lu}/u.test(part),
  )
  return (
    shape &&
    /^\p{L}/u.test(parts.at(-1)!) &&
    !parts.some((part) => ROLES.has(bare(part)) || DATES.has(bare(part))) &&
    !/^the$/i.test(parts[0]!)
  )
}

/** Whether `name` is an outlet, office or institution by one of its words, or is a lone abbreviation. */
export function isOrganizationName(name: string): boolean {
  const parts = name.split(/\s+/).map(bare).filter(Boolean)
  if (parts.length === 1) return ORGANIZATION.has(parts[0]!) || /^\p{Lu}{2,6}$/u.test(name)
  const head = parts.findIndex((part) => part === 'of' || part === 'for' || part === 'on')
  return (
    /^the\s/i.test(name) ||
    ORGANIZATION.has(parts.at(-1)!) ||
    ORGANIZATION.has(parts[0]!) ||
    (head > 0 && ORGANIZATION.has(parts[head - 1]!))
  )
}

/** Whether every word that can be is capitalised, as in a name and unlike a sentence. */
export function isNameCase(line: string): boolean {
  return line
    .split(/\s+/)
    .every(
      (word) =>
        /^["'‘“(]?[\p{Lu}\p{N}&]/u.test(word) ||
        PARTICLES.has(word.toLowerCase()) ||
        /^(?:of|for|and|on|the|in|at|to|&|\||-|–)$/i.test(word),
    )
}

/** Whether `text` names a writer's post: "valley correspondent", "Editor-at-large". */
export function isRole(text: string): boolean {
  return wordCount(text) <= 8 && !/^The\s/.test(text) && text.split(/\s+/).some((word) => ROLES.has(bare(word)))
}

/** Whether a byline's part is a desk, an account or "staff". */
export function isNobody(part: string): boolean {
  const name = part.replace(/^(?:the|our)\s+/i, '')
  // Small letters tell "the data desk" from an outlet named The Data Desk.
  const group = part === part.toUpperCase() ? name.toLowerCase() : name
  return (
    NOBODY.has(name.toLowerCase()) ||
    /\b(?:desk|staff|newsroom|bureau|reporters?|editors|team|correspondents)$/.test(group)
  )
}
