import { readLines } from '../../text/lines.ts'
import { topicStems } from '../corpus/content.ts'
import { foldedTextOf } from '../corpus/folded-text.ts'
import { judgeNames } from '../corpus/names.ts'
import { foldedWords, phrasesOf } from '../corpus/phrases.ts'
import { daysBetween } from '../edtf/interval.ts'
import { fits } from './clock.ts'
import type { Dated } from './dated.ts'
import { EVENT_PHRASES, eventsOfVerb } from './events.ts'

const MOVED = phrasesOf(
  readLines(new URL('../lexicon/cues-moved.txt', import.meta.url)).map((cue) => [cue, cue] as const),
)
/** Of those verbs, the ones that put a date earlier, and those that may do either; the rest put it later. */
const EARLIER = /forward|advance/
const EITHER = /^(?:mov|reschedul)/
/** "The closing date", "its planned opening day". */
const DATE_NOUN = /\b(?<verb>\p{L}+ing)\s(?:date|day|deadline|time)\b/giu
const LEAST_SHARED = 2

/** What a date was moved of, as its clause tells it. */
interface Move {
  readonly dated: Dated
  readonly cue: string
  readonly events: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

const wordsOf = ({ report, near }: Dated): string => report.article.text.slice(near.start, near.end)

/** The classes of events of which a noun before a date tells it: "the planned opening day of". */
const eventsOfNoun = (text: string): string[] =>
  [...text.matchAll(DATE_NOUN)].flatMap(({ groups }) => [...eventsOfVerb(groups!.verb!.toLowerCase())])

function moveOf(dated: Dated): Move | null {
  const { isMoved, isOld, report, clause, statement } = dated
  if (!isMoved || isOld) return null
  const before = report.article.text.slice(clause.start, statement.anchor.start)
  const cue = MOVED.find(foldedWords(before)).at(-1)?.value
  return cue === undefined
    ? null
    : {
        dated,
        cue,
        events: new Set(EVENT_PHRASES.find(foldedWords(before)).map(({ value }) => value)),
        stems: topicStems(before),
      }
}

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one))
const eventsOf = (dated: Dated): ReadonlySet<string> => new Set([...dated.events, ...eventsOfNoun(wordsOf(dated))])

/** Whether a date told before the move lies on the side from which it was moved. */
function isFrom({ dated: { interval }, cue }: Move, old: Dated): boolean {
  const days = daysBetween(old.interval, interval)
  return EITHER.test(cue) ? days !== 0 : EARLIER.test(cue) ? days < 0 : days > 0
}

/** Whether a date is told beforehand, and before another report. */
function isPlanBefore({ interval, report }: Dated, later: Dated): boolean {
  const [own, other] = [report.published, later.report.published]
  return own !== null && other !== null && interval.from >= own.from && own.from <= other.from
}

/** Whether one names what the other's report names nowhere. */
function namesStrange({ names }: Dated, { report }: Dated): boolean {
  const text = foldedTextOf(report)
  return names.some(({ words }) => !words.every((word) => text.includes(word)))
}

/** Whether a date is of what was moved: the same event of the same thing. */
function isOfMoved({ dated, events, stems }: Move, one: Dated): boolean {
  const shared = [...new Set([...one.stems, ...one.sentenceStems])].filter((stem) => stems.has(stem)).length
  if (!shares(events, eventsOf(one)) || shared < LEAST_SHARED) return false
  return judgeNames(dated.names, one.names) !== 'apart' || !(namesStrange(dated, one) || namesStrange(one, dated))
}

/** The group of dates from which one was moved. */
const isMovedFrom = (move: Move, group: readonly Dated[]): boolean =>
  group.every((one) => !fits(one, move.dated) && isFrom(move, one)) &&
  group.some((one) => isPlanBefore(one, move.dated)) &&
  group.some((one) => isOfMoved(move, one))

/** A group that gives the new date once more, since it was moved. */
const isNewOnce = (move: Move, group: readonly Dated[]): boolean =>
  group.every((one) => fits(one, move.dated) && one.report.order >= move.dated.report.order) &&
  group.some((one) => shares(move.events, eventsOf(one)))

/**
 * Join the new date of what was moved with those told before of it, and with the new date as it is told since: "the bridge
 * opens on 2 May", "the board put off the opening of the bridge to 9 June", "the new opening date of 9 June".
 */
export function joinMoves(groups: readonly Dated[][]): Dated[][] {
  let joined = [...groups]
  for (const group of groups) {
    const move = group.map(moveOf).find((one) => one !== null && one.events.size > 0)
    if (!move) continue
    const others = joined.filter((one) => one !== group)
    const [best, ...more] = others.filter((one) => isMovedFrom(move, one)).sort((a, b) => b.length - a.length)
    if (best === undefined || !joined.includes(group)) continue
    const from = [best, ...more.filter((one) => one.every((a) => best.every((b) => fits(a, b))))]
    const since = others.filter((one) => isNewOnce(move, one))
    const all = [...from, group, ...since]
    joined = [...joined.filter((one) => !all.includes(one)), all.flat()]
  }
  return joined
}
