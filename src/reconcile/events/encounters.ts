import type { EventMention } from '../../model/event.ts'
import type { Point } from '../../model/point.ts'
import type { Statement } from '../../model/statement.ts'
import { readTable } from '../../text/lines.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import { nominalOf } from '../compare/deed.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { judgeNames, namesIn, type ProperName } from '../corpus/names.ts'
import { sentenceAround } from '../corpus/sentence.ts'
import { intervalOf, overlaps } from '../edtf/interval.ts'
import { isFromTwoTexts, pointOf } from '../points/point.ts'
import { named } from '../questions/named.ts'
import { HELD_OUT, relate } from './denial.ts'

/** By the word with which it is denied, the words by which it is told. */
const TOLD = new Map(
  readTable(new URL('./lexicon/encounters.tsv', import.meta.url)).map(
    ([denied = '', told = '']) => [denied, new Set(told.split(',').map((one) => one.trim()))] as const,
  ),
)
const ALL = new Set([...TOLD.values()].flatMap((told) => [...told]))
const WITH =
  /\b(?:with|to)\s(?:the\s)?(?:\p{Ll}+\s){0,3}(?<partner>\p{Lu}[\p{L}’'-]*(?:\s(?:(?:de|al|von|van|bin)\s)?\p{Lu}[\p{L}’'-]*)*)/u
/** Tellings of encounters that a denial is held against, the earliest published. */
const MOST_TELLINGS = 64

/** Two who did something together, or did not. */
interface Encounter {
  readonly statement: Statement<EventMention>
  /** The verb, or its noun: "talk" of "held talks". */
  readonly deed: string
  /** With whom, in the report's words; null where both are told before the verb. */
  readonly partner: string | null
  /** Names of both, and those of the second alone. */
  readonly names: readonly ProperName[]
  readonly second: readonly ProperName[]
}

function encounterOf(statement: Statement<EventMention>, corpus: Corpus): Encounter | null {
  const { content, anchor, article } = statement
  const nominal = nominalOf(content)
  const deed = nominal?.action ?? content.action
  if (!ALL.has(deed)) return null
  const { text } = corpus.reports.get(article)!.article
  const { start } = sentenceAround(text, anchor)
  const isIn = ({ isPlace }: ProperName): boolean => !isPlace
  const names = namesIn(text, { start, end: anchor.end }, corpus).filter(isIn)
  const partner =
    nominal === null && content.target !== null ? content.target : WITH.exec(anchor.exact)?.groups?.partner
  const second = partner === undefined ? [] : namesIn(`- ${partner}`, { start: 0, end: partner.length + 2 }, corpus)
  return { statement, deed, partner: partner ?? null, names, second }
}

/** Whether the two of a denial are the two of a telling, in whichever order. */
function areTheSameTwo(denial: Encounter, told: Encounter, first: readonly ProperName[]): boolean {
  const isIn = (own: readonly ProperName[], names: readonly ProperName[]) => judgeNames(own, names) === 'shared'
  if (!isIn(first, told.names) || !isIn(denial.second, told.names)) return false
  return told.partner === null || isIn(first, told.second) !== isIn(denial.second, told.second)
}

function areOfOneTime({ statement: a }: Encounter, { statement: b }: Encounter): boolean {
  const [x, y] = [a, b].map(({ content }) => (content.date === null ? null : intervalOf(content.date)))
  return !x || !y || overlaps(x, y)
}

/** Encounters that one report tells and another denies, whoever of the two is told of first. */
export function encounterPoints(corpus: Corpus, actors: ActorIndex, same: SameActor): Point[] {
  const all = corpus.of('event').flatMap((statement) => encounterOf(statement, corpus) ?? [])
  const facts = all.filter(({ statement }) => HELD_OUT.has(statement.content.factuality)).slice(0, MOST_TELLINGS)
  return all.flatMap((denial): Point[] => {
    const { statement, deed, partner, second } = denial
    const [who] = statement.content.actors
    if (statement.content.factuality !== 'denied' || who === undefined || second.length === 0) return []
    const first = namesIn(`- ${who}`, { start: 0, end: who.length + 2 }, corpus)
    const fact = facts.find(
      (one) =>
        TOLD.get(deed)?.has(one.deed) &&
        areOfOneTime(denial, one) &&
        areTheSameTwo(denial, one, first) &&
        isFromTwoTexts([statement, one.statement], corpus),
    )
    const standing = fact && relate(statement, fact.statement, same, corpus)
    if (!fact || !standing) return []
    const { action, target } = statement.content
    const known = actors.get(actors.of(who) ?? '')
    const doer = known ? named(known.name, known.kind) : who
    const did = target ?? `with ${partner}`
    return [
      pointOf(
        {
          kind: 'event',
          question: `Did ${doer} ${action} ${did}?`,
          relation: standing.relation,
          reason: { code: standing.code, values: { action, actor: doer } },
        },
        [
          { answer: 'no', statements: [statement] },
          { answer: 'yes', statements: [fact.statement] },
        ],
        corpus,
      ),
    ]
  })
}
