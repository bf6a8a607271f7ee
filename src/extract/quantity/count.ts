import { isDemonym } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import { readLines } from '../../text/lines.ts'
import { NUMBER } from '../surface/numbers.ts'
import { amountForm, type Reading } from './form.ts'
import { isBesideHarm } from './harm.ts'
import { unitAt } from './measurement.ts'
import { countedNoun, tokenAt } from './noun-phrase.ts'
import { singular } from './nouns.ts'

const OF =
  /^\s{1,2}of\s{1,2}(?:(?:the|its|his|her|their|our|these|those|all|my|your)\s{1,2})?(?:(?:roughly|about|around|some|nearly|more\s{1,2}than|over)\s{1,2})?/iu
const HURT = /^(?:dead|injured|wounded|hurt|missing|killed|sick|homeless|arrested|detained)(?!\p{L})/iu
const INNER = new RegExp(`^${NUMBER}\\s{1,2}`, 'iu')
const CASUALTY =
  /^\s{1,3}(?:dead|deaths?|killed|injured|wounded|missing|hurt|homeless|fatalities|casualties|survivors)(?!\p{L})/iu
const HUMAN = new RegExp(
  `^\\s{1,3}(?:${readLines(new URL('./lexicon/human-adjectives.txt', import.meta.url)).join('|')})(?![\\p{L}-]|\\s{1,2}(?:and|or|but)\\s)`,
  'iu',
)
/** What follows a head of livestock: no way that somebody heads. */
const HERD = /^\s{0,2}(?:[.,;:!?)”"’—–]|$)|^\s{1,2}(?:of|and|or|in|on|at|last|this|per)(?!\p{L})/iu
const DEFINITE = /(?:^|[^\p{L}])(?:the|these|those|both|his|her|their|its|other|every|any|between)\s{1,3}$/iu

/**
 * "six inspectors", "at least 14 people", "212 large dams", "three of the five parties", "41 dead", "300 unemployed".
 * The unit is the counted noun, of the dead, hurt and jobless a person, as of "21 others" and "six Peruvians" beside words of harm. "The two sides" counts nothing that the reader does not know; so
 * numbers to three behind "the" are left out, as is a lone "one".
 */
export const count = amountForm('quantity/count', (amount, { analysis }): Reading | null => {
  const { text } = analysis
  if (/^one$/i.test(amount.written) || amount.isPart || amount.sign !== null || unitAt(text, amount.end) !== null)
    return null
  const casualty = CASUALTY.exec(text.slice(amount.end, amount.end + 16))
  const human = casualty ?? HUMAN.exec(text.slice(amount.end, amount.end + 24))
  const noun = countedNoun(analysis, amount.end)
  if (human !== null && noun === null) return { unit: 'person', end: amount.end + human[0].length }
  if (noun !== null) {
    if (isKnown(text, amount.start, amount.value)) return null
    const isHurt =
      (noun.unit === 'other' || isDemonym(noun.unit)) && isBesideHarm(analysis, { start: amount.start, end: noun.end })
    return { unit: isHurt ? 'person' : noun.unit, end: noun.end }
  }
  const herd = head(analysis, amount.end)
  if (herd !== null) return herd
  const of = OF.exec(text.slice(amount.end, amount.end + 20))
  if (of === null || amount.value < 2) return null
  const at = amount.end + of[0].length
  const hurt = HURT.exec(text.slice(at, at + 12))
  if (hurt !== null && /\s(?:the|those)\s/i.test(of[0])) return { unit: 'person', end: at + hurt[0].length }
  const inner = INNER.exec(text.slice(at, at + 24))
  const determined = inner !== null || /\s(?:the|its|his|her|their|our|these|those|all|my|your)\s/i.test(of[0])
  const whole = determined ? countedNoun(analysis, at + (inner?.[0].length ?? 0)) : null
  return whole === null ? null : { unit: whole.unit, end: whole.end }
})

/** "640 head", "300 head of cattle": of livestock; not "two head north". */
function head(analysis: Analysis, at: number): Reading | null {
  const [noun, of, kind] = analysis.tokens.slice(tokenAt(analysis, at), tokenAt(analysis, at) + 3)
  if (noun?.text !== 'head' || !HERD.test(analysis.text.slice(noun.end, noun.end + 6))) return null
  const named = of?.text === 'of' && kind !== undefined && kind.sentence === noun.sentence && /^NN/.test(kind.tag)
  return named ? { unit: singular(kind.text), end: kind.end } : { unit: 'head', end: noun.end }
}

/** "the two leaders": no count but a way to name them. */
function isKnown(text: string, start: number, value: number): boolean {
  return value <= 3 && DEFINITE.test(text.slice(Math.max(0, start - 12), start))
}

/** "one person", "at least one soldier" where somebody is counted rather than named. */
export const one = amountForm('quantity/one', (amount, { analysis }): Reading | null => {
  if (amount.value !== 1 || amount.sign !== null) return null
  const { text } = analysis
  const noun =
    /^\s{1,2}(?<noun>person|man|woman|child|civilian|soldier|officer|firefighter|worker|death|fatality|injury|casualty)(?!\p{L})/iu.exec(
      text.slice(amount.end, amount.end + 16),
    )
  if (noun === null) return null
  const clause = text.slice(Math.max(0, amount.start - 40), amount.end + 60)
  const counted =
    amount.modifier !== null || /\b(?:killed|died|dead|injur|wound|hurt|missing|arrest|rescued|kill)/i.test(clause)
  return counted ? { unit: noun.groups!.noun!.toLowerCase(), end: amount.end + noun[0].length } : null
})
