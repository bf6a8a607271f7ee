import { fold } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { SameActor } from '../actors/same.ts'
import type { Corpus } from '../corpus/corpus.ts'

const HEAD =
  '(?:president|prime minister|(?:\\p{L}+ )?minister|premier|chancellor|king|queen|leader|ruler|mayor|governor|chief executive(?: officer)?|ceo|chair(?:man|woman|person)?|(?:managing |general )?director|(?:secretary|director)[ -]general|head)'
const WHOSE = new RegExp(String.raw`^(?:the\s)?(?<whole>.+?)['’]s?\s(?:current\s|new\s|first\s)*${HEAD}$`, 'iu')
const OF = new RegExp(
  String.raw`^(?:the\s)?(?:current\s|new\s|first\s)*${HEAD}\s(?:of|for)\s(?:the\s)?(?<whole>.+)$`,
  'iu',
)
/** "The Voss government": what its head does it does. */
const LED = /^(?:the\s)?(?<head>.+?)(?:['’]s)?\s(?:administration|cabinet|government)$/iu

/**
 * Whether two are one actor, or one heads the other as some report calls it: what Mexico does its president does. What
 * was headed once is not meant ("the former mayor of Brill").
 */
export function actingFor(corpus: Corpus, actors: ActorIndex, same: SameActor): SameActor {
  const wholes = new Map<string, Set<string>>()
  for (const { content } of corpus.of('role')) {
    const id = actors.of(content.name)
    const whole = (WHOSE.exec(content.role) ?? OF.exec(content.role))?.groups?.whole
    if (id !== null && whole !== undefined) wholes.set(id, (wholes.get(id) ?? new Set()).add(fold(whole)))
  }
  const bare = (phrase: string): string => fold(phrase).replace(/^(?:an?|the)\s/, '')
  const heads = (head: string, whole: string): boolean => {
    const id = actors.of(head)
    const led = LED.exec(whole)?.groups?.head
    if (led !== undefined && (same(head, led) || fold(head).endsWith(` ${fold(led)}`))) return true
    return id !== null && [...(wholes.get(id) ?? [])].some((one) => one === bare(whole) || same(one, whole))
  }
  return (a, b) => same(a, b) || heads(a, b) || heads(b, a)
}
