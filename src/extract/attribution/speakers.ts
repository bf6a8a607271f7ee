import { givenNameSex, singular } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import { entities, fullOf } from '../surface/entities.ts'
import { namesBetween } from '../surface/names.ts'
import { tagging } from '../surface/tags.ts'
import { tokenAt } from '../surface/tokens.ts'
import { type Saying, sayings } from './sayings.ts'
import { type Source, sourceOf } from './source.ts'

/** A saying with its source resolved. */
export interface Spoken {
  readonly saying: Saying
  readonly source: Source
}

const WOMEN =
  /\b(?:woman|girl|mother|sister|daughter|wife|aunt|niece|widow|grandmother|spokeswoman|chairwoman|nun|midwife|actress|queen|princess)\b/i
const MEN =
  /\b(?:man|boy|father|brother|son|husband|uncle|nephew|widower|grandfather|spokesman|chairman|monk|priest|king|prince)\b/i

/** Sentences back that a pronoun may take its bearer from an earlier saying. */
const REACH = 3
const cache = new WeakMap<Analysis, readonly Spoken[]>()

/**
 * The sayings whose source is known, in order; cached.
 *
 * "he", "she", "it" and "they" stand for the source of the saying before, where nobody else who fits was named since.
 */
export function spoken(analysis: Analysis): readonly Spoken[] {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = collect(analysis)
    cache.set(analysis, found)
  }
  return found
}

function collect(analysis: Analysis): Spoken[] {
  const { tokens } = analysis
  const found: Spoken[] = []
  for (const saying of sayings(analysis)) {
    const pronoun =
      tagging(analysis).tags[saying.subject[0]] === 'PRP' && saying.subject[1] - saying.subject[0] === 1
        ? tokens[saying.subject[0]]!.text.toLowerCase()
        : ''
    const before = found.at(-1)
    const here = sourceOf(analysis, saying.subject)
    const carried = before && pronoun !== '' ? carry(analysis, before, saying, pronoun) : null
    const source = carried ? { ...carried, anchor: here?.anchor ?? anchorOf(analysis, saying) } : here
    if (source === null) continue
    const isPerson = source.sourceKind !== 'document'
    if (!isPerson && saying.entry.takes.has('r')) continue
    found.push({ saying, source })
  }
  return found
}

function anchorOf({ tokens }: Analysis, { subject }: Saying) {
  const { start, end, text } = tokens[subject[0]]!
  return { start, end, exact: text }
}

/** The source of the saying before, if the pronoun most likely stands for it. */
function carry(analysis: Analysis, before: Spoken, saying: Saying, pronoun: string): Source | null {
  const { tokens, sentences } = analysis
  const from = tokens[before.saying.verb]!.sentence
  const to = tokens[saying.verb]!.sentence
  if (to - from > REACH || sentences.slice(from + 1, to + 1).some(({ heading }) => heading)) return null
  const { source, sourceKind } = before.source
  if (pronoun === 'he' || pronoun === 'she') {
    const isUnnamed =
      sourceKind === 'unnamed' &&
      isOne(source) &&
      to - from <= 1 &&
      sentences[from]!.paragraph === sentences[to]!.paragraph
    if (sourceKind !== 'named' && !isUnnamed) return null
    const sex = pronoun === 'he' ? 'm' : 'f'
    const all = entities(analysis)
    const bearer = all.byName.get(source)
    if (bearer && bearer.sex !== null && bearer.sex !== sex) return null
    if ((sex === 'm' ? WOMEN : MEN).test(source)) return null
    const since = sentences[Math.min(from + 1, to)]!.start
    const others = to > from ? namesBetween(analysis, tokenAt(analysis, since), saying.verb) : []
    const isRivalled = others.some(({ text, tokens: [, end] }) => {
      const other = fullOf(all, text)
      return (
        other?.kind === 'person' &&
        other.name !== source &&
        (other.sex === null || other.sex === sex) &&
        tagging(analysis).clitics[end - 1] !== 'POS'
      )
    })
    return isRivalled ? null : before.source
  }
  if (to - from > 1) return null
  if (pronoun === 'it')
    return sourceKind === 'organization' || sourceKind === 'outlet' || sourceKind === 'document' ? before.source : null
  if (pronoun === 'they') return sourceKind === 'unnamed' && !isOne(source) ? before.source : null
  return null
}

function isOne(phrase: string): boolean {
  if (givenNameSex(phrase) !== undefined) return true
  const head = phrase
    .split(/\s+(?:of|for|at|in|with|who|from|on|close|familiar)\s+/)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase()
  return singular(head) === head && !/^(?:some|others|many|most|both|people)$/.test(head)
}
