import { readLines } from '../../text/lines.ts'
import { fold, isStopword } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { isNumberWord } from '../figures/noun-phrase.ts'
import { isPlural } from '../measures/phrase.ts'
import { named } from '../questions/named.ts'
import { finish, isUnaskable } from '../questions/polish.ts'
import { isOfAmount } from './change.ts'
import type { Telling } from './telling.ts'
import { passiveIn } from './voice.ts'

/** Verbs that say all with their subject. */
const BEFALL = new Set(readLines(new URL('../lexicon/befall.txt', import.meta.url)))
const HELD_OUT: ReadonlySet<string> = new Set(['happened', 'ongoing'])
/** What stands in a sentence without an article: what has one, names, plurals. */
const IS_PHRASE = /^(?:the|an?|some)\s|^\p{Lu}|s$/u

function whoOf(phrase: string, actors: ActorIndex, { common }: Corpus): string {
  const known = actors.get(actors.of(phrase) ?? '')
  if (known) return named(known.name, known.kind).replace(/^(?:The|An?)\s/, (article) => article.toLowerCase())
  const [first = '', ...rest] = phrase.split(' ')
  const lowered = common.has(fold(first)) || isStopword(first) ? [first.toLowerCase(), ...rest].join(' ') : phrase
  return IS_PHRASE.test(lowered) ? lowered : `the ${lowered}`
}

const POINTS_AWAY = /^(?:its|his|her|their)\s|\bwh(?:ich|om?|ose)\b/i

/** Who alone did it or bore it, as it stands in a question; null where the words do not tell. */
function soleOf(phrases: readonly string[], actors: ActorIndex, corpus: Corpus): string | null {
  const [who, ...more] = phrases
  if (who === undefined || more.length > 0 || POINTS_AWAY.test(who) || isNumberWord(fold(who.split(' ')[0]!)))
    return null
  return whoOf(who, actors, corpus)
}

/** "Did the patrols along the coast increase?", "Was the gate closed?": of what befell somebody; else null. */
export function ofDeed({ statement: { content, anchor } }: Telling, actors: ActorIndex, corpus: Corpus): string | null {
  if (content.kind !== 'event' || !HELD_OUT.has(content.factuality)) return null
  const participle = passiveIn(anchor.exact, content.action)
  if (participle !== null) {
    const bearers = content.actors.length > 0 ? content.actors : [content.target ?? '']
    const who = isUnaskable(content.action) ? null : soleOf(bearers, actors, corpus)
    const isPerson = actors.get(actors.of(bearers[0]!) ?? '')?.kind === 'person'
    return who === null
      ? null
      : finish(`${isPlural(who) && !isPerson && !/^\p{Lu}\S*$/u.test(who) ? 'Were' : 'Was'} ${who} ${participle}`)
  }
  const says = BEFALL.has(content.action) || isOfAmount(content.action)
  const who = says && content.target === null ? soleOf(content.actors, actors, corpus) : null
  return who === null ? null : finish(`Did ${who} ${content.action}`)
}
