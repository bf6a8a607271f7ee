import { usualTag } from '../../lexicon/index.ts'
import type { Effect } from '../../model/effect.ts'
import type { Statement } from '../../model/statement.ts'
import { finiteVerb, isPlainVerb, plainOfParticiple } from '../../text/verbs.ts'
import { fold, words } from '../../text/words.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { asNoun } from '../effects/idle.ts'
import { areBare, whetherQuestion } from '../effects/question.ts'
import { isNominal } from '../effects/variable.ts'
import { clearest } from '../measures/matter.ts'
import { isPlural } from '../measures/phrase.ts'
import { akin, akinWords } from './akin.ts'
import { endsOf, WORSE } from './effects.ts'
import { numbersOf } from './numbers.ts'

const MEANT = /\b(?:aimed|designed|intended|meant)\s(?:at|to)\b/i

/**
 * "Could the levy harm trade with the valley?": asked for a yes; null where an end of the claims is no phrase, and where
 * the question has a number that not all of them give.
 */
export function questionOfEffects(told: readonly Statement<Effect>[], corpus: Corpus): string | null {
  // Of what is only meant to come about nobody says that it could.
  if (told.every(({ anchor }) => MEANT.test(anchor.exact)) || areBare(told)) return null
  const given = told.map(({ anchor }) => numbersOf(anchor.exact))
  const isGiven = (asked: string): boolean =>
    [...numbersOf(asked)].every((number) => given.every((own) => own.has(number)))
  return (
    [whetherQuestion, ofEnds].map((ask) => ask(told, corpus)).find((asked) => asked !== null && isGiven(asked)) ?? null
  )
}

/** The verb by which a claim says that something is the worse for it, in its plain form. */
function harmingVerb(told: readonly Statement<Effect>[]): string {
  for (const { anchor } of told)
    for (const word of words(anchor.exact).map(fold)) {
      const plain = isPlainVerb(word) ? word : (finiteVerb(word)?.plain ?? plainOfParticiple(word))
      if (plain !== null && WORSE.has(akin(plain))) return plain
    }
  return 'harm'
}

const QUALITY = /(?:al|ous|ive|ful|less|able|ible|ic)$/

const isQuality = (word: string): boolean => {
  const tag = usualTag(word)
  return tag === undefined ? QUALITY.test(word) : tag.startsWith('JJ')
}

/** A phrase without the qualities that only one source gives its thing: of "bold flood works" and "flood works" the latter. */
function withoutOwn(phrase: string, others: readonly string[]): string {
  const all = phrase.split(' ')
  const known = new Set(others.flatMap((one) => words(one).map(fold)))
  const kept = all.filter((word, at) => at === all.length - 1 || known.has(fold(word)) || !isQuality(word))
  return others.length === 0 || kept.length < 2 ? phrase : kept.join(' ')
}

/** Verbs by which an outcome does not come about at all. */
const PREVENTS: ReadonlySet<string> = new Set(['prevent', 'avert', 'avoid', 'forestall', 'stop', 'ward'].map(akin))

function ofEnds(told: readonly Statement<Effect>[], corpus: Corpus): string | null {
  const ends = told.map(({ content }) => endsOf(content.effect, content.sign))
  const shared = ends.flat().filter(({ head }) => ends.every((own) => own.some((one) => one.head === head)))
  const causes = told.map(({ content, anchor }) => asNoun(content.cause, anchor.exact)).filter(isNominal)
  const fullest = clearest(causes, corpus)
  const cause =
    fullest &&
    withoutOwn(
      fullest,
      told.map((one) => one.content.cause).filter((one) => !one.includes(fullest)),
    )
  const outcome = clearest(shared.map(({ label }) => asNoun(label, '')).filter(isNominal), corpus)
  if (cause === null || outcome === null) return null
  const isHedged = told.some(({ content }) => content.hedge !== null)
  const isRaised = shared.every(({ sign }) => sign === '+')
  const says = (told: Statement<Effect>, some: ReadonlySet<string>): boolean => {
    const own = new Set(akinWords(told.content.cause))
    return akinWords(told.anchor.exact).some((one) => some.has(one) && !own.has(one))
  }
  const isWorse = told.some((one) => says(one, WORSE))
  const isPrevented = told.every((one) => says(one, PREVENTS))
  const verb = isRaised ? 'lead to' : isPrevented ? 'prevent' : isWorse ? harmingVerb(told) : 'reduce'
  // "Fly fishing" takes no article that its report does not give it.
  const isAction = /ing$/.test(outcome) && !told.some(({ content }) => content.effect.includes(outcome))
  const thing = isAction ? outcome.replace(/^the\s/, '') : outcome
  return `${isHedged ? 'Could' : isPlural(cause) ? 'Do' : 'Does'} ${cause} ${verb} ${thing}?`
}
