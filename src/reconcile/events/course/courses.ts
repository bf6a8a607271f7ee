import { readLines, readTable } from '../../../text/lines.ts'
import { fold, stem } from '../../../text/words.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { akin } from '../../tellings/akin.ts'
import { type Act, actOf } from './act.ts'
import type { Said } from './said.ts'
import { type Thing, thingIn } from './thing.ts'

/** How a thing is told to stand: one of the states of a track, which exclude one another. */
export interface Standing {
  readonly track: string
  readonly state: string
  /** Place of the state among those of its track, in the order in which they mostly come. */
  readonly rank: number
  readonly thing: Thing
  readonly said: Said
  /** What is done, where the state is of a deed or of what may be done; null else. */
  readonly act: Act | null
}

interface RowAct {
  readonly stem: string
  /** Of its first word alone. */
  readonly verbStem: string
  /** "down" of "shut down"; empty for none. */
  readonly particle: string
}

/** A row of `courses.tsv`, which tells what its columns mean. */
interface Row {
  readonly track: string
  readonly state: string
  readonly told: string
  readonly acts: readonly RowAct[]
  readonly does: readonly string[]
  readonly is: readonly string[]
  readonly denied: string
}

const file = (name: string): URL => new URL(`../lexicon/${name}`, import.meta.url)
const nouns = (name: string): ReadonlySet<string> => new Set(readLines(file(name)).map(akin))
const LASTING = nouns('lasting.txt')
const PERMITS = nouns('permits.txt')
const BAN = akin('ban')
const listOf = (cell: string): string[] => (cell === '-' ? [] : cell.split(',').map((one) => one.trim()))

function actIn(words: string): RowAct {
  const [verb = '', ...particle] = words.split(' ')
  return { stem: stem(words), verbStem: stem(verb), particle: particle.join(' ') }
}

const ROWS = readTable(file('courses.tsv')).map(
  ([track = '', state = '', told = '', acts = '', does = '', is = '', denied = '']): Row => ({
    track,
    state,
    told,
    acts: listOf(acts).map(actIn),
    does: listOf(does),
    is: listOf(is),
    denied,
  }),
)

const rankOf = (track: string, state: string): number =>
  [...new Set(ROWS.filter((row) => row.track === track).map((row) => row.state))].indexOf(state)

/** What stands behind the words of a phrase at the start of a text; null where it does not begin with them. */
function behind(text: string, phrase: string): string | null {
  const parts = text.trim().split(/\s+/)
  const own = phrase.split(' ')
  const isThere = own.every((word, at) => fold(parts[at] ?? '').replace(/[.,;:]+$/, '') === word)
  return isThere ? parts.slice(own.length).join(' ') : null
}

const PARTICLE = /^(?:down|off|out|up)\b/

/** The words for what an act of a row is done to; null where the clause tells no such act. */
function actedOn({ verb, object, rest, isPassive }: Said, { acts }: Row): string | null {
  const own = stem(verb)
  for (const act of acts) {
    if (own === act.stem && object !== null && !PARTICLE.test(rest)) return object
    const more = act.particle !== '' && own === act.verbStem ? behind(rest, act.particle) : null
    if (more !== null) return isPassive ? object : more
  }
  return null
}

/** "Opened the bridge": what is opened is no opener. */
const OBJECT = /^(?:the|an?|its|his|her|their)\s|^\p{Lu}|^\d/iu

function isDoing({ verb, rest, object }: Said, { does }: Row): boolean {
  return does.some((phrase) => {
    const [first = '', ...more] = phrase.split(' ')
    if (verb === phrase || (more.length === 0 && verb === first)) return object === null || !OBJECT.test(object)
    return verb === first && more.length > 0 && behind(rest, more.join(' ')) !== null
  })
}

/** What holds for some alone, in part or at times: "open to lorries", "closed at night". */
const RESTRICTED =
  /^(?:only|partly|partially|to|for|at night|nights|on \p{L}+days|between|every|daily|by day|by night|during|in (?:spring|summer|autumn|winter))\b|\bonly\b/iu

function isSaidToBe({ verb, rest }: Said, { is }: Row): boolean {
  return (
    verb === 'be' &&
    is.some((phrase) => {
      const more = behind(rest, phrase)
      return more !== null && !RESTRICTED.test(more)
    })
  )
}

function isOfTrack({ heads: [head = ''] }: Thing, track: string): boolean {
  if (track === 'standing') return LASTING.has(head)
  if (track === 'plan') return !LASTING.has(head) && !PERMITS.has(head) && head !== BAN
  return track !== 'grant' || PERMITS.has(head)
}

/** "The ban on scooters" is of the scooters. */
const ON_WHAT = /\b(?:ban|prohibition)\s(?:on|of|against)\s(?<what>.+)$/i

/** What the thing may do, or where it may be: "to visit the camp", "in the park". */
function whatMayBeDone({ rest }: Said, { label }: Thing): Act {
  const own = rest.replace(label, '').trim()
  const [, verb = '', more = own] = /^to\s(\p{Ll}+)\s?(.*)$/u.exec(own) ?? []
  return actOf(verb, more, '')
}

/** How a clause tells things to stand. */
export function standingsOf(said: Said, corpus: Corpus): Standing[] {
  const found = new Map<string, Standing>()
  const add = (track: string, state: string, phrase: string): void => {
    const thing = thingIn(phrase, said.statement, corpus)
    const ahead = said.isAhead ? actOf('', '', said.statement.anchor.exact) : null
    const act = track === 'rule' && thing ? whatMayBeDone(said, thing) : ahead
    // What a law or order itself forbids is compared as its norm; what holds on a condition says nothing flatly.
    const { content } = said.statement
    const isOfNorm = track === 'rule' && content.kind === 'norm' && (!said.isPassive || content.condition !== null)
    if (!thing || isOfNorm || !isOfTrack(thing, track) || state === '-') return
    found.set(`${track} ${state}`, { track, state, rank: rankOf(track, state), thing, said, act })
  }
  for (const row of ROWS) {
    if ((row.told === 'ahead' && !said.isAhead) || (row.told === 'past' && said.isAhead)) continue
    const object = actedOn(said, row)
    const isOwn = object === null && said.agent !== null && (isDoing(said, row) || isSaidToBe(said, row))
    const phrase = object ?? (isOwn ? said.agent : null)
    if (phrase === null) continue
    const banned = row.track === 'plan' ? ON_WHAT.exec(phrase)?.groups?.what : undefined
    if (banned !== undefined && !said.isDenied) add('rule', row.state === 'off' ? 'allowed' : 'forbidden', banned)
    // That something was not done leaves open how the thing stands: of what is, will be or is being done a denial tells.
    else if (!said.isDenied) add(row.track, row.state, phrase)
    else if (isOwn || said.isStative || said.isAhead) add(row.track, row.denied, phrase)
  }
  return [...found.values()]
}
