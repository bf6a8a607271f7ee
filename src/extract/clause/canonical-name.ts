import { isTitle } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import { plainName } from '../surface/entities.ts'
import { mentionsOf } from './mentions.ts'
import { undated } from './undated.ts'

/**
 * The fullest name this article has for what `nameOrPhrase` means at text offset `at`, as coreference has it: of names,
 * pronouns, "the minister", "the company".
 *
 * @returns  the words themselves, a leading "the" off, where nothing is named
 */
export function canonicalName(analysis: Analysis, nameOrPhrase: string, at: number): string {
  const phrase = nameOrPhrase.trim().replace(/\s+/g, ' ')
  const { byStart, named, described } = mentionsOf(analysis)
  const mention = byStart.get(at)
  const name = mention && named.get(mention.first)
  if (name) return plainName(analysis.text.slice(name.start, name.end))
  const noun = mention && described.get(mention.first)
  if (noun && mention.kind === 'pronoun') return undated(analysis.text.slice(noun.start, noun.end).replace(/\s+/g, ' '))
  // "the ministry" where "Estland's energy ministry" stood before
  if (noun && noun.start < at)
    return undated(analysis.text.slice(noun.start, noun.end)).replace(/^.*['’]s? |^(?:the|an?|its|their) /i, '')
  const plain = plainName(phrase)
  const [first = ''] = plain.split(' ', 1)
  return plain.includes(' ') && isTitle(first) && /^\p{Lu}/u.test(plain) ? plain.slice(first.length + 1) : plain
}
