import { verbForm } from '../surface/verbs.ts'
import { isPhraseEnd } from './noun-phrase.ts'
import { isPlural, singular } from './nouns.ts'

/** The noun behind the last determiner of the clause, or its last plural. */
export function nounBefore(text: string, at: number): string | null {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), text.lastIndexOf('; ', at), at - 120, 0)
  const words = text.slice(from, at).match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const plural = words.findLastIndex(
    (word) => isPlural(word) && !/['’]s?$/.test(word) && verbForm(word) === null && !isPhraseEnd(word),
  )
  const determiner = words.findLastIndex((word) => /^(?:a|an|the|its|his|her|their)$/i.test(word))
  if (determiner > plural) {
    const run = words.slice(determiner + 1)
    const end = run.findIndex((word) => isPhraseEnd(word) || verbForm(word) !== null)
    const noun = run[(end < 0 ? run.length : end) - 1]
    if (noun !== undefined && /^\p{Ll}{3,}$/u.test(noun) && !/ly$/.test(noun)) return singular(noun)
  }
  // "Output fell by a quarter": the subject alone
  const subject = words[0]
  const isSubject =
    subject !== undefined &&
    /^\p{Lu}?\p{Ll}{3,}$/u.test(subject) &&
    !isPhraseEnd(subject) &&
    verbForm(words[1] ?? '') !== null
  if (plural < 0) return isSubject && verbForm(subject) === null ? subject.toLowerCase() : null
  const noun = words[plural]!
  return singular(plural === 0 ? noun.toLowerCase() : noun)
}
