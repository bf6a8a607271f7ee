import { isOrganizationNoun } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import { type Bearer, bearers } from './bearers.ts'
import { type Entity, entities } from './entities.ts'
import { tagging } from './tags.ts'

/** Characters after a description in which its bearer may still be introduced. */
const AHEAD = 400
const COMPANY =
  /^(?:company|firm|group|operator|business|manufacturer|maker|producer|carrier|utility|giant|airline|bank)$/
const CORPORATE =
  /\b(?:Power|Energy|Corp|Corporation|Inc|Ltd|Limited|LLC|plc|PLC|Company|Co|Group|Holdings|Industries|Airlines|Airways|Motors|Hydro|Oil|Gas|Petroleum|Steel|Mining|Pharmaceuticals|Pharma|Systems|Technologies|Electric|Railways|Shipping|Lines|Ferries|Logistics|Telecom|Foods|Stores|Hotels)\b/

/** What an article says of bodies and offices, ready to be looked up by the last word of a description. */
interface Described {
  /** By the head of the role: "minister" for "minister of agriculture". */
  readonly bearers: ReadonlyMap<string, readonly Bearer[]>
  /** By the noun: where "energy ministry" stands for "ministry". */
  readonly fuller: ReadonlyMap<string, readonly { readonly form: string; readonly at: number }[]>
  readonly firms: readonly Entity[]
}

const cache = new WeakMap<Analysis, Described>()

function described(analysis: Analysis): Described {
  let found = cache.get(analysis)
  if (found === undefined) {
    const byHead = new Map<string, Bearer[]>()
    for (const bearer of bearers(analysis)) {
      const head = headOf(bearer.role.text)
      byHead.set(head, [...(byHead.get(head) ?? []), bearer])
    }
    const firms = entities(analysis).all.filter(
      ({ name, kind }) => kind !== 'person' && kind !== 'place' && name.includes(' ') && CORPORATE.test(name),
    )
    found = { bearers: byHead, fuller: fullerForms(analysis), firms }
    cache.set(analysis, found)
  }
  return found
}

function headOf(role: string): string {
  return role
    .toLowerCase()
    .split(/ (?:of|for|at|in|to|and) |,/)[0]!
    .split(' ')
    .at(-1)!
}

/** "the energy ministry", "Norway's energy ministry": nouns for bodies with the lower-case words before them. */
function fullerForms(analysis: Analysis): Map<string, { form: string; at: number }[]> {
  const { tokens, text } = analysis
  const { tags, clitics } = tagging(analysis)
  const found = new Map<string, { form: string; at: number }[]>()
  for (const [at, token] of tokens.entries()) {
    if (tags[at] !== 'NN' || !/^\p{Ll}/u.test(token.text) || !isOrganizationNoun(token.text)) continue
    let start = at
    while (
      start > 0 &&
      at - start < 3 &&
      /^(?:NN|JJ)$/.test(tags[start - 1]!) &&
      clitics[start - 1] === '' &&
      /^\p{Ll}/u.test(tokens[start - 1]!.text)
    )
      start--
    const opens = start > 0 && (tags[start - 1] === 'DT' || clitics[start - 1] === 'POS')
    if (start === at || !opens) continue
    const list = found.get(token.text) ?? []
    list.push({ form: text.slice(tokens[start]!.start, token.end), at: token.start })
    found.set(token.text, list)
  }
  return found
}

/**
 * The one bearer of "the energy minister", "the ministry", "the company", or the fuller words used of it before.
 *
 * @param resolve  gives the fullest form of a name
 * @returns        the words themselves, a leading "the" off, where the article has none or several
 */
export function bearerOf(
  analysis: Analysis,
  phrase: string,
  at: number,
  resolve: (name: string, at: number) => string,
): string {
  const match = /^(?:the|its|their|his|her|this|that|our) (.+)$/i.exec(phrase)
  const words = (match?.[1] ?? phrase).toLowerCase().split(' ')
  if (match === null || words.length > 4 || words.some((word) => /^(?:of|for|in|at|and|who|with|on|from)$/.test(word)))
    return phrase
  const head = words.at(-1)!
  const known = described(analysis)
  const rest = words.slice(0, -1)
  const named = new Set(
    (known.bearers.get(head) ?? [])
      .filter(({ role, name }) => {
        const parts = role.text.toLowerCase().split(' ')
        return (
          !/^(?:former|ex-|late)/i.test(role.text) &&
          name.start < at + AHEAD &&
          rest.every((word) => parts.includes(word))
        )
      })
      .map(({ name }) => resolve(name.text, name.start)),
  )
  if (named.size === 1) return [...named][0]!
  if (named.size > 1 || !isOrganizationNoun(head)) return phrase
  return bodyOf(analysis, known, words, at) ?? (/^the /i.test(phrase) ? match[1]! : phrase)
}

/** The one body whose name holds the noun, or its fuller words, or the one firm named. */
function bodyOf(analysis: Analysis, known: Described, words: readonly string[], at: number): string | null {
  const head = words.at(-1)!
  const capital = head[0]!.toUpperCase() + head.slice(1)
  const bodies = (entities(analysis).byWord.get(capital) ?? []).filter(
    ({ name, kind, mentions }) =>
      (kind === 'organization' || kind === null) &&
      mentions[0]! < at &&
      words.slice(0, -1).every((word) => name.toLowerCase().includes(word)),
  )
  if (bodies.length === 1) return bodies[0]!.name
  if (bodies.length > 1 || words.length > 1) return null
  const forms = new Set((known.fuller.get(head) ?? []).filter((one) => one.at < at).map(({ form }) => form))
  if (forms.size === 1) return [...forms][0]!
  if (!COMPANY.test(head)) return null
  const firms = known.firms.filter(({ mentions }) => mentions[0]! < at)
  return firms.length === 1 ? firms[0]!.name : null
}
