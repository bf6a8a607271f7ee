import type { Argument, Clause, Oblique, Phrase } from '../../../../src/model/clause.ts'
import type { Word } from '../../../../src/model/word.ts'

const yes = (is: boolean) => (is ? 'yes' : 'no')

/** What a clause holds, in words, by the names that the fixtures use. */
export function fields(clause: Clause, all: readonly Clause[], words: readonly Word[]): Record<string, string> {
  const word = (index: number | null) => (index === null ? '-' : words[index]!.text)
  const text = ({ words: [from, to] }: Phrase) =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ')
  const phrase = (found: Phrase | null) => (found === null ? '-' : text(found))
  const argument = (found: Argument | null) =>
    found === null || found.source === 'stated' ? phrase(found) : `${text(found)} (${found.source})`
  const obliques = (kind: Oblique['kind']) =>
    clause.obliques
      .filter((one) => one.kind === kind)
      .map((one) => [one.preposition, text(one)].filter((part) => part !== null).join(' '))
      .join('; ')
  const { perspective, condition } = clause
  return {
    kind: clause.kind,
    lemma: clause.lemma,
    form: clause.form,
    tense: clause.tense ?? '-',
    perfect: yes(clause.perfect),
    progressive: yes(clause.progressive),
    voice: clause.voice,
    modal: clause.modal ?? '-',
    negation: word(clause.negation),
    mood: clause.mood,
    relation: clause.relation,
    marker: clause.marker ?? '-',
    condition: word(condition === null ? null : all[condition]!.predicate),
    subject: argument(clause.subject),
    object: argument(clause.object),
    recipient: argument(clause.recipient),
    is: phrase(clause.predicative),
    time: obliques('time'),
    place: obliques('place'),
    with: obliques('other'),
    adverb: clause.adverbs.map(word).join('; '),
    complements: clause.complements.map((index) => word(all[index]!.predicate)).join('; '),
    perspective: perspective === null ? '-' : `${perspective.attitude} by ${phrase(perspective.holder)}`,
    quoted: yes(clause.quoted),
    factuality: clause.factuality,
  }
}
