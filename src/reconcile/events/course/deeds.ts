import { readLines } from '../../../text/lines.ts'
import { fold, words } from '../../../text/words.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { akin } from '../../tellings/akin.ts'
import { actOf } from './act.ts'
import type { Standing } from './courses.ts'
import type { Said } from './said.ts'
import { thingIn } from './thing.ts'

const SUMS = new Set(readLines(new URL('../lexicon/sums.txt', import.meta.url)).map(akin))
/** An amount of money: "30,000 crowns", "€20 million". */
const AMOUNT =
  /^(?:about\s|some\s|more than\s|at least\s|up to\s|nearly\s|almost\s)?[€$£]?\d[\d.,]*\s?(?:\p{L}+\s)?(?:million|billion|thousand)?\s?\p{L}*s?\b/iu
/** What a denial may add without narrowing what it denies. */
const ANY =
  /^(?:from (?:anybody|anyone|anything|nobody)|at all|whatsoever|ever|since\b.*|up to now|so far|yet|any of it)?[.,]?$/i
/** What has not been done up to now has been done at no time before. */
const PERFECT =
  /\b(?:has|have)(?:n['’]t|\s(?:\p{Ll}+ly\s|still\s)?(?:not|never|no\b))|\b(?:has|have)\s\p{Ll}+\sno\s|\bnever\b|\bno\s(?:money|cent)\b/iu

/** "Has not been inspected for years": it may have been before. */
const NARROWED = /\b(?:for|this|last|recently|lately|fully|properly|enough|publicly|officially)\b/i

const isMoney = (phrase: string): boolean =>
  AMOUNT.test(phrase) ||
  words(phrase)
    .slice(0, 2)
    .some((word) => SUMS.has(akin(fold(word))))

/** Verbs of which one may do many: that one did and did not says nothing. */
const OFTEN =
  /^(?:be|have|do|say|tell|make|go|come|give|use|see|know|want|need|call|ask|put|let|keep|show|begin|start|continue|happen|take place)$/

/**
 * What a clause tells to be decided, done or left undone: "will merge", "will not merge"; "has been found", "has not been found";
 * "accepted 30,000 crowns", "took no money". Of two sides told of one deed one cannot hold.
 */
export function deedsIn(said: Said, corpus: Corpus): Standing[] {
  const { statement, agent, verb, object, rest, isDenied, isAhead, isPassive } = said
  if (verb === 'be') return []
  const { exact } = statement.anchor
  if (isAhead) {
    const phrase = isPassive ? object : agent
    const thing = phrase === null ? null : thingIn(phrase, statement, corpus)
    if (!thing || said.isStative) return []
    const [state, rank] = isDenied ? ['will not', 1] : ['will', 0]
    return [{ track: 'intent', state, rank, thing, said, act: actOf(verb, rest, exact) }]
  }
  if (object === null || OFTEN.test(verb)) return []
  if (isDenied && !PERFECT.test(exact)) return []
  const [state, rank] = isDenied ? ['not done', 0] : ['done', 1]
  if (isMoney(object) && agent !== null) {
    const holder = thingIn(agent, statement, corpus)
    const behind = object.split(/\s/).slice(1).join(' ')
    if (!holder || (isDenied && !ANY.test(behind))) return []
    return [{ track: 'money', state, rank, thing: holder, said, act: actOf(verb, '', '') }]
  }
  const thing = thingIn(object, statement, corpus)
  if (!thing || (isDenied && NARROWED.test(rest))) return []
  return [{ track: 'deed', state, rank, thing, said, act: actOf(verb, isPassive ? rest : '', exact) }]
}
