import type { StepStatus } from '../../model/decision.ts'
import type { EventMention } from '../../model/event.ts'
import type { Statement } from '../../model/statement.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { besideStep, type Finder } from './find.ts'
import type { Matter } from './matter.ts'
import type { Telling } from './tellings.ts'

/** A happening that moves a step. */
export interface Happening {
  readonly status: StepStatus
  readonly statement: Statement<EventMention>
}

const POSTPONES = new Set(['adjourn', 'defer', 'delay', 'postpone', 'push back', 'put back', 'put off'])
const BEGINS = new Set(['begin', 'commence', 'launch', 'open', 'start'])
/** What somebody is firmly to do with a step that is decided: "will chair the inquiry". */
const IS_DUE_TO = new Set([...BEGINS, 'chair', 'conduct', 'head', 'hold', 'lead', 'oversee', 'run'])
const TO_A_VOTE = /\bto (?:an? |the )?(?:\p{L}+ )?(?:vote|ballot|referendum)\b/iu

/** What a happening says of the step that it names. */
function statusOf({ content: { action, factuality }, anchor }: Statement<EventMention>): StepStatus | null {
  if (factuality === 'denied' || factuality === 'alleged') return null
  if (POSTPONES.has(action)) return factuality === 'happened' ? 'put-off' : null
  if (action === 'vote' || TO_A_VOTE.test(anchor.exact)) return factuality === 'scheduled' ? 'vote' : null
  if (factuality === 'scheduled') return IS_DUE_TO.has(action) ? 'authorized' : null
  return BEGINS.has(action) ? 'underway' : null
}

/** What a step's being taken is called: "the introduction of the fee" is of the fee. */
const TAKING =
  /^(?:the|its|their|his|her)\s(?:adoption|approval|beginning|imposition|implementation|introduction|launch|ratification|signing|start)\sof\s/iu
/** What decides on a step, and stands for it where it is put off: "a vote on the fee". */
const DECIDING = /\b(?:ballot|debate|decision|referendum|ruling|vote)\b/iu

/** What may name the step: all that is acted on, the first of several things ("the inquiry and report"), else who acts. */
function namesOf({ actors, target }: EventMention): string[] {
  const whole = target?.replace(TAKING, '')
  return [...(whole === undefined ? [] : [whole, whole.split(/,?\sand\s/)[0]!]), ...actors.slice(0, 1)]
}

/**
 * Happenings by the step that they move: a vote set on it, its being put off, begun, or given to somebody to lead. A vote
 * without a matter of its own is on what its sentence names.
 */
export function happeningsIn(
  groups: readonly (readonly Telling[])[],
  corpus: Corpus,
  find: Finder,
  matter: (label: string) => Matter | null,
): ReadonlyMap<readonly Telling[], readonly Happening[]> {
  const beside = besideStep(groups, corpus)
  const found = new Map(groups.map((group) => [group, [] as Happening[]]))
  for (const statement of corpus.of('event')) {
    const status = statusOf(statement)
    if (status === null) continue
    const isVoted = status === 'vote' || (status === 'put-off' && DECIDING.test(statement.content.target ?? ''))
    const named = namesOf(statement.content).map((one) => find(matter(one)))
    const group = named.find((one) => one !== null) ?? (isVoted ? beside(statement) : null)
    if (group) found.get(group)!.push({ status, statement })
  }
  return found
}
