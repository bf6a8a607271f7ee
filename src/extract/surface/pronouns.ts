import { isDocumentNoun, isOrganizationNoun, isPersonNoun, singular } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import { headOf } from './bearers.ts'
import { type Entities, type Entity, entities, plainName } from './entities.ts'
import { namesBetween } from './names.ts'
import { longPhraseEnd } from './noun-phrases.ts'
import { tagging } from './tags.ts'
import { tokenAt } from './tokens.ts'

/** Sentences back in which a pronoun's bearer is sought. */
const REACH = 4

/** The person that he (m) or she (f) at offset `at` most plausibly is: first named of the nearest sentence that names one. */
export function personBefore(analysis: Analysis, at: number, sex: 'm' | 'f'): Entity | null {
  const { sentences, tokens } = analysis
  const here = tokens[Math.min(tokenAt(analysis, at), tokens.length - 1)]?.sentence ?? 0
  const all = entities(analysis)
  for (let s = here; s >= Math.max(0, here - REACH); s--) {
    if (sentences[s]!.heading && s !== here) break
    const found: Entity[] = []
    const owners: Entity[] = []
    for (const phrase of namesBetween(analysis, ...sentences[s]!.tokens)) {
      if (phrase.start >= at) continue
      const entity = fullOf(all, plainName(phrase.text))
      if (
        entity?.kind === 'person' &&
        (entity.sex === null || entity.sex === sex) &&
        !found.includes(entity) &&
        !owners.includes(entity)
      )
        (isPossessor(analysis, phrase.tokens[1]) ? owners : found).push(entity)
    }
    // "Quinn's speech ... he": whoever owns something stands back behind those who do something.
    if (found.length === 0) found.push(...owners)
    const sure = found.filter((entity) => entity.sex === sex)
    if (sure.length > 0) return sure[0]!
    if (found.length === 1) return found[0]!
    if (found.length > 1) return null
  }
  return null
}

function isPossessor(analysis: Analysis, to: number): boolean {
  return tagging(analysis).clitics[to - 1] === 'POS'
}

/** The entity a name or family name means; null where two share it. */
export function fullOf({ byLast, byName }: Entities, name: string): Entity | null {
  const longer = (byLast.get(name.slice(name.lastIndexOf(' ') + 1)) ?? []).filter(
    (entity) => entity.kind === 'person' && entity.name.endsWith(` ${name}`),
  )
  if (longer.length > 0) return longer.length === 1 ? longer[0]! : null
  return byName.get(name) ?? null
}

/** What it or they at `at` stands for: the subject that opens the sentence before, where its kind fits; else null. */
export function thingBefore(analysis: Analysis, at: number, pronoun: 'it' | 'they'): string | null {
  const { sentences, tokens, text } = analysis
  const index = Math.min(tokenAt(analysis, at), tokens.length - 1)
  const here = tokens[index]?.sentence ?? 0
  // An earlier phrase of the same sentence opens it: "X said it had lowered", "A pause, it says"
  for (let s = here; s >= Math.max(0, here - 2); s--) {
    const sentence = sentences[s]!
    if (sentence.heading || sentence.paragraph < sentences[here]!.paragraph - 1) return null
    const [from, to] = sentence.tokens
    if (s === here && (from === index || /^[,”"’]$/u.test(tokens[index - 1]?.text ?? ''))) continue
    const document = pronoun === 'it' && s !== here ? openingDocument(analysis, from, to) : null
    if (document !== null) return document
    const range = opening(analysis, from, Math.min(to, s === here ? index : to))
    if (range === null) continue
    const words = text.slice(tokens[range[0]]!.start, tokens[range[1] - 1]!.end).replace(/['’]s$/u, '')
    if (/^(?:it|they|he|she|we|i|you|this|that|there)$/i.test(words)) continue
    const head = tokens[headOf(analysis, range[0], range[1])]!.text
    if (fits(analysis, head, words, pronoun, range)) return resolved(analysis, words)
    if (s !== here) return null
  }
  return null
}

/** "In a memo dated May 3, an engineer wrote ...": the writing that a sentence opens with. */
function openingDocument({ tokens }: Analysis, from: number, to: number): string | null {
  if (!/^in$/i.test(tokens[from]!.text) || !/^(?:an?|the|its|his|her|their)$/i.test(tokens[from + 1]?.text ?? ''))
    return null
  for (let at = from + 2; at < Math.min(to, from + 6); at++) {
    if (/^[\p{Ll}-]+$/u.test(tokens[at]!.text) && isDocumentNoun(tokens[at]!.text)) return tokens[at]!.text
  }
  return null
}

function opening(analysis: Analysis, from: number, to: number): readonly [number, number] | null {
  const { tags } = tagging(analysis)
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (/^(?:"|RB|CC|:)$/.test(tags[at]!) || /^["“‘]$/u.test(analysis.tokens[at]!.text)) continue
    const end = longPhraseEnd(analysis, at, to)
    return end < 0 ? null : [at, end]
  }
  return null
}

function fits(
  analysis: Analysis,
  head: string,
  words: string,
  pronoun: 'it' | 'they',
  range: readonly [number, number],
): boolean {
  const lower = head.toLowerCase()
  const isPlural = singular(lower) !== lower || lower === 'people' || lower === 'police'
  if (pronoun === 'they') return isPlural && isPersonNoun(head)
  if (isPlural && !/^\p{Lu}/u.test(head)) return false
  const phrase = namesBetween(analysis, range[0], range[1]).find(
    ({ tokens: [from, to] }) => from >= range[0] && to <= range[1],
  )
  if (phrase && plainName(words).includes(plainName(phrase.text)) && /^\p{Lu}/u.test(head))
    return (
      entities(analysis).byName.get(plainName(phrase.text))?.kind !== 'person' &&
      phrase.kind !== 'person' &&
      phrase.kind !== 'place'
    )
  return isOrganizationNoun(head) || isDocumentNoun(head)
}

function resolved(analysis: Analysis, words: string): string {
  const name = plainName(words)
  return entities(analysis).byName.has(name) ? name : words
}
