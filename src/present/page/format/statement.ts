import type { StatementView } from '../../dossier/types.ts'
import type { Content, Grade } from '../data/types.ts'
import { GRADE } from '../words.ts'
import { dateWords } from './date.ts'
import { listed, number } from './number.ts'

type Of<K extends Content['kind']> = Extract<Content, { kind: K }>

function quantity({ value, valueMax, unit, of, modifier, asOf }: Of<'quantity'>): string {
  const figure =
    modifier === 'between' && valueMax !== null
      ? `between ${number(value)} and ${number(valueMax)}`
      : `${modifier === null ? '' : `${modifier} `}${number(value)}`
  return [`${figure} (${unit})`, of === '' ? '' : `of: ${of}`, asOf === null ? '' : `as of ${dateWords(asOf)}`]
    .filter(Boolean)
    .join(' · ')
}

const measure = ({ label, status, actor }: Of<'measure'>): string =>
  [label, status.replace('-', ' '), actor === null ? '' : `by ${actor}`].filter(Boolean).join(' · ')

const position = ({ actor, stance, measure: what, condition }: Of<'position'>): string =>
  stance === 'conditional'
    ? `${actor} · ${what} · on a condition${condition === null ? '' : `: ${condition}`}`
    : `${actor} · ${stance} · ${what}`

const event = ({ action, actors, target, date, place, factuality }: Of<'event'>): string =>
  [actors.join(', '), action, target, place, date === null ? null : dateWords(date), factuality]
    .filter(Boolean)
    .join(' · ')

const SIGN: Readonly<Record<Of<'effect'>['sign'], string>> = { '+': 'leads to', '-': 'holds back', '?': 'bears on' }
const effect = ({ cause, effect: what, sign, hedge, claimedBy }: Of<'effect'>): string =>
  [
    cause,
    SIGN[sign],
    what,
    hedge === null ? null : `hedged “${hedge}”`,
    claimedBy === null ? null : `claimed by ${claimedBy}`,
  ]
    .filter(Boolean)
    .join(' · ')

const norm = ({ norm: law, says, what, condition }: Of<'norm'>): string =>
  [law, says, what, condition].filter(Boolean).join(' · ')

/** What the program read in the words, on one line. */
export function contentWords(content: Content): string {
  switch (content.kind) {
    case 'attribution':
      return [content.source, content.cue, ...content.via.map((name) => `via ${name}`)].filter(Boolean).join(' · ')
    case 'time':
      return `${dateWords(content.edtf, { time: true, long: true })}${
        content.resolution === 'inferred' ? ' (partly inferred)' : ''
      }`
    case 'quantity':
      return quantity(content)
    case 'measure':
      return measure(content)
    case 'position':
      return position(content)
    case 'event':
      return event(content)
    case 'effect':
      return effect(content)
    case 'norm':
      return norm(content)
    case 'capability':
      return `${content.actor}: ${content.what}`
    case 'role':
      return `${content.name}: ${content.role}`
  }
}

/** How surely a statement is read, with the words it was read from: "read from context: “the ministry”". */
export function sureWords(grade: Grade, grounds: StatementView['grounds']): string {
  const read = Object.values(grounds).filter((ground) => ground.grade !== 'stated')
  const words = [...new Set(read.flatMap((ground) => (ground.words === null ? [] : `“${ground.words.exact}”`)))]
  const context = words.length > 0 ? `${GRADE.context}: ${listed(words)}` : GRADE.context
  if (grade === 'weak') return read.length > 0 ? `${GRADE.weak}, ${context}` : GRADE.weak
  return read.length > 0 || grade === 'context' ? context : GRADE.stated
}
