import type { Argument, Clause, Oblique, Phrase } from '../../../../src/model/clause.ts'
import type { Word } from '../../../../src/model/word.ts'

/**
 * The clauses as a tree in plain text: a line with the predicate, what it is to the clause above and how it is held
 * out, then its parts, then the clauses below it.
 */
export function outline(clauses: readonly Clause[], words: readonly Word[]): string {
  const below = new Map<number | null, number[]>()
  clauses.forEach(({ parent }, index) => {
    below.set(parent, [...(below.get(parent) ?? []), index])
  })
  const lines: string[] = []
  const open = (below.get(null) ?? []).map((index) => ({ index, depth: 0 })).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    const { index, depth } = next
    for (const line of describe(clauses, index, words)) lines.push(`${'  '.repeat(depth)}${line}`)
    for (const child of (below.get(index) ?? []).toReversed()) open.push({ index: child, depth: depth + 1 })
  }
  return lines.map((line) => `${line}\n`).join('')
}

function describe(clauses: readonly Clause[], index: number, words: readonly Word[]): string[] {
  const clause = clauses[index]!
  const at = [...clause.auxiliaries, clause.predicate, ...(clause.negation === null ? [] : [clause.negation])]
  const written = at.sort((one, other) => one - other).map((word) => words[word]!.text)
  const text = ([from, to]: Phrase['words']) => textOf(words, from, to)
  const argument = (name: string, found: Argument | null) =>
    found ? [`| ${name}: ${text(found.words)}${found.source === 'stated' ? '' : ` (${found.source})`}`] : []
  const oblique = ({ kind, preposition, words: range }: Oblique) =>
    `| ${kind === 'other' ? 'with' : kind}: ${preposition === null ? '' : `${preposition} `}${text(range)}`
  const joined = clause.relation === 'root' ? '' : `${[clause.relation, clause.marker].filter(Boolean).join(' ')}: `
  const { perspective, condition } = clause
  return [
    `${joined}${written.join(' ')} [${clause.lemma}; ${traits(clause).join(', ')}] ${clause.factuality.toUpperCase()}`,
    ...argument('subject', clause.subject),
    ...argument('object', clause.object),
    ...argument('recipient', clause.recipient),
    ...(clause.predicative ? [`| is: ${text(clause.predicative.words)}`] : []),
    ...clause.obliques.map(oblique),
    ...clause.adverbs.map((word) => `| adverb: ${words[word]!.text}`),
    ...(condition === null ? [] : [`| if: ${words[clauses[condition]!.predicate]!.text}`]),
    ...(perspective
      ? [
          `| ${perspective.attitude} (${words[perspective.cue]!.text}): ${perspective.holder ? text(perspective.holder.words) : '?'}`,
        ]
      : []),
  ]
}

function traits({ form, tense, perfect, progressive, voice, modal, negation, mood, quoted }: Clause): string[] {
  return [
    form === 'finite' ? [tense, modal].filter(Boolean).join(' ') || mood : form,
    perfect ? 'perfect' : '',
    progressive ? 'progressive' : '',
    voice === 'passive' ? voice : '',
    form !== 'finite' && modal ? modal : '',
    negation === null ? '' : 'negated',
    mood === 'statement' ? '' : mood,
    quoted ? 'quoted' : '',
  ].filter((trait, at, all) => trait !== '' && all.indexOf(trait) === at)
}

/** Words `from` to `to` with one blank where the text has any gap. */
function textOf(words: readonly Word[], from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const gap = at > from && words[at]!.start > words[at - 1]!.end
    text += (gap ? ' ' : '') + words[at]!.text
  }
  return text
}
