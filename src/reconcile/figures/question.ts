import type { Quantity } from '../../model/quantity.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { plural } from '../questions/plural.ts'
import { finish, trimTail } from '../questions/polish.ts'
import { inverted, readSimple } from '../questions/simple-clause.ts'
import { finiteVerb, isParticiple } from '../questions/verbs.ts'
import type { Figure } from './figure.ts'
import { nounPhraseOf } from './noun-phrase.ts'
import { predicate } from './predicates.ts'

const isCount = ({ unit }: Figure): boolean => unit.dimension === 'count'

/** The asking phrase that stands for the figure: "How many large dams", "How much", "By how much". */
function asking(figure: Figure, before: string): string | null {
  const by = /\bby$/i.test(before.trim())
  if (isCount(figure)) {
    const noun = nounPhraseOf(figure.statement.anchor.exact) || plural(figure.statement.content.unit)
    return by ? null : `How many ${noun}`
  }
  if (by) return 'By how much'
  if (figure.unit.dimension === 'money') return 'How much'
  return figure.unit.dimension === 'duration' ? 'How long' : null
}

/** "Sixty turbines are to stand there": the figure is the subject. */
function asSubject(figure: Figure, before: string, after: string): string | null {
  if (!isCount(figure) || before.trim() !== '') return null
  const [first = '', second = ''] = after.trim().split(/\s+/)
  const isVerb = /^(?:are|were|have|had|will|would|could|can|may|must|should)$/.test(first)
  if (!isVerb && !(finiteVerb(first)?.tense === 'past' && second !== 'by' && !/^(?:in|by|with)$/.test(second)))
    return null
  return `How many ${nounPhraseOf(figure.statement.anchor.exact) || plural(figure.statement.content.unit)} ${trimTail(after)}`
}

/** "Kavaria has 212 large dams", "The army has deployed 900 troops", "the failure killed 41 people", "rose by 5 percent". */
function asObject(figure: Figure, before: string, after: string, corpus: Corpus): string | null {
  const lead = before.trim().replace(/\s+by$/i, '')
  const clause = readSimple(lead, corpus.common)
  const ask = asking(figure, before)
  if (!clause || !ask) return null
  const hasBy = /\bby$/i.test(before.trim())
  if (!hasBy && clause.rest !== '' && !(clause.auxiliary !== null && isVerbOnly(clause.rest))) return null
  if (clause.auxiliary !== null && clause.rest === '') {
    if (/^(?:has|have|had)$/.test(clause.auxiliary)) {
      const helper = clause.auxiliary === 'had' ? 'did' : clause.auxiliary === 'has' ? 'does' : 'do'
      return `${ask} ${helper} ${clause.subject} have`
    }
    return null
  }
  const tail =
    /^\s*(?:of|for|in|at|per|a|an)\s/i.test(after) && after.trim().split(/\s+/).length <= 6 ? trimTail(after) : ''
  if (/^(?:of)\b/i.test(tail)) return null
  return `${ask} ${inverted(clause)} ${tail}`
}

function isVerbOnly(rest: string): boolean {
  const [first = '', ...more] = rest.split(/\s+/)
  return more.length === 0 && (isParticiple(first) || /^[a-z]+$/.test(first))
}

/** "The peak height of the flood was nine metres": what is the subject. */
function asComplement(figure: Figure, before: string, corpus: Corpus): string | null {
  if (isCount(figure) || figure.unit.dimension === 'bare') return null
  const found = /^(?<subject>.+?)\s+(?<be>is|was|are|were|stands at|stood at)$/.exec(before.trim())
  const clause =
    found &&
    readSimple(`${found.groups?.subject} ${found.groups?.be?.split(' ')[0] === 'is' ? 'is' : 'was'} x`, corpus.common)
  if (!clause || !found?.groups) return null
  const be = /^(?:was|were|stood)/.test(found.groups.be ?? '') ? 'was' : 'is'
  return `What ${be} ${clause.subject}`
}

/** "a fund of 1.2 billion crowns", "a two-year moratorium". */
function asModifier(figure: Figure, before: string, after: string): string | null {
  const { dimension } = figure.unit
  const of = /\b(?:an?|the|its|their)\s+(?<noun>\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?)\s+of$/u.exec(before.trim())
  if (of?.groups && (dimension === 'money' || dimension === 'volume' || dimension === 'share'))
    return `How large is the ${of.groups.noun}`
  const held = /^\s+(?<noun>\p{Ll}[\p{L}-]+)(?:\s+(?:on|of|for|in|to|at)\b|[,.;]|$)/u.exec(after)
  const isHyphen = /-/.test(figure.statement.anchor.exact)
  if (dimension === 'duration' && isHyphen && held?.groups) return `How long is the ${held.groups.noun}`
  return null
}

function fromPredicate(figure: Figure): string | null {
  if (figure.predicates.size !== 1 || figure.isHistory) return null
  const [name = ''] = figure.predicates
  const { question, noun } = predicate(name)
  if (/\{noun\}/.test(question) && !isCount(figure)) return null
  const unit = figure.statement.content.unit
  const isGeneral = figure.unit.name === 'person' || figure.unit.name === ''
  return question.replace('{noun}', isGeneral ? noun : plural(unit))
}

/** The safe forms, where no clause reads well. */
function plainly(figure: Figure, after: string): string | null {
  const { of } = figure.statement.content as Quantity
  if (isCount(figure)) {
    const noun = nounPhraseOf(figure.statement.anchor.exact) || plural(figure.statement.content.unit)
    const tail = /^\s+(?:of|in|on|at|for)\s/i.test(after) ? trimTail(after).split(' ').slice(0, 6).join(' ') : ''
    return `How many ${noun} ${tail}`
  }
  const words = of.trim().split(/\s+/)
  return of !== '' && words.length <= 8 && !words.some((word) => finiteVerb(word))
    ? `What is the figure for ${of}`
    : null
}

/** Questions that `figure` can answer, best first. */
export function figureQuestions(figure: Figure, corpus: Corpus): string[] {
  const { text } = figure.report.article
  const { anchor } = figure.statement
  const before = text.slice(figure.clause.start, anchor.start)
  const after = text.slice(anchor.end, figure.clause.end)
  return [
    fromPredicate(figure),
    asObject(figure, before, after, corpus),
    asSubject(figure, before, after),
    asComplement(figure, before, corpus),
    asModifier(figure, before, after),
    plainly(figure, after),
  ].map((question) => (question === null ? null : finish(question)) ?? '')
}
