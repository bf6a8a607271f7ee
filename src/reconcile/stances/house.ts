import type { Point } from '../../model/point.ts'
import type { Stance } from '../../model/position.ts'
import type { ActorIndex } from '../actors/index.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { byMatter, clearest } from '../measures/matter.ts'
import { bestTold } from '../points/best-told.ts'
import { pointOf } from '../points/point.ts'
import { named, possessive } from '../questions/named.ts'
import { ministersIn } from '../support/officers.ts'
import { type Held, stanceIn } from './held.ts'
import { matterStems, VAGUE } from './matter.ts'

/** One voice of a house, and the one side that its statements take. */
interface Voice {
  readonly name: string
  readonly stance: Stance
  readonly held: readonly Held[]
}

function voiceOf(name: string, positions: readonly Held[], corpus: Corpus): Voice | null {
  const told = [...byKey(positions, ({ article }) => article).values()].map((own) => stanceIn(own, corpus))
  const [first] = told
  if (!first || told.some((one) => one?.stance !== first.stance)) return null
  return { name, stance: first.stance, held: told.flatMap((one) => one!.own) }
}

const answerOf = ({ name, stance, held }: Voice): string => {
  const said = stance === 'conditional' ? (held[0]!.content.condition ?? 'on conditions') : stance
  return `${said}, says ${name}`
}

/** Whether a house speaks with two tongues: the one voice is against what the other would have, be it on conditions. */
function areAtOdds(a: Voice, b: Voice): boolean {
  const stances = [a.stance, b.stance]
  return stances.includes('against') && (stances.includes('for') || stances.includes('conditional'))
}

/** Bodies whose heads take another side of one measure in another text. */
export function housePoints(
  corpus: Corpus,
  actors: ActorIndex,
  byActor: ReadonlyMap<string, readonly Held[]>,
): Point[] {
  return [...ministersIn(corpus, actors)].flatMap(([head, body]) => {
    const [ofHead, ofBody] = [byActor.get(head) ?? [], byActor.get(body) ?? []]
    if (ofHead.length === 0 || ofBody.length === 0) return []
    const [person, house] = [actors.get(head)!, actors.get(body)!]
    return byMatter([...ofHead, ...ofBody], ({ content }) => content.measure, VAGUE, corpus).flatMap(
      (group): Point[] => {
        const own = voiceOf(
          named(house.name, house.kind),
          group.filter((one) => ofBody.includes(one)),
          corpus,
        )
        const other = voiceOf(
          person.name,
          group.filter((one) => ofHead.includes(one)),
          corpus,
        )
        if (!own || !other || !areAtOdds(own, other) || !areOfTwoTexts(own, other, corpus)) return []
        const phrase = clearest(
          group.map(({ content }) => content.measure),
          corpus,
        )
        if (phrase === null) return []
        const values = { first: answerOf(own), second: answerOf(other) }
        const question = `What is ${possessive(own.name)} stance on ${phrase}?`
        const answers = [own, other].map((voice) => ({
          answer: answerOf(voice),
          statements: bestTold(voice.held, (one) => matterStems(one, corpus)),
        }))
        return [
          pointOf(
            { kind: 'stance', question, relation: 'differs', reason: { code: 'other-source', values } },
            answers,
            corpus,
          ),
        ]
      },
    )
  })
}

/** Whether no text gives both: who tells of both sides in one breath sets nothing against anything. */
function areOfTwoTexts(a: Voice, b: Voice, corpus: Corpus): boolean {
  const roots = new Set(a.held.map(({ article }) => corpus.reports.get(article)!.root))
  return b.held.every(({ article }) => !roots.has(corpus.reports.get(article)!.root))
}
