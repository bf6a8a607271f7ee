import { readTable } from '../../text/lines.ts'
import { contentStems, fold, stem } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'

/** Held by another: "the deputy finance director" is not the finance director. */
const DEPUTY = /\b(?:acting|assistant|deputy|designate|elect|ex|former|incoming|late|outgoing|shadow|then|vice)\b/
export const isDeputy = (role: string): boolean => DEPUTY.test(role)

/** Who runs a body or speaks for it says what the body says. */
const OFFICER =
  /\b(?:ceo|chair\p{L}*|chief executive|director|head|president|secretary|spokes\p{L}+|treasurer)(?:\s(?:of|at|for)\s(?:the\s)?(?<body>.+))?$/iu
const OWNER = /^(?<owner>.+)['’]s?\s/u
/** A head's office, with the word for the body whose head that is: "energy minister", "energy ministry". */
const BODY_OF: readonly (readonly [office: RegExp, body: string])[] = [
  [/ minister$/, ' ministry'],
  [/ secretary$/, ' department'],
]
const CHIEF = /\b(?:chief|head|general|principal|lead)\b/

const AGENTS = new Map(
  readTable(new URL('../lexicon/agents-of-bodies.tsv', import.meta.url)).map(
    ([agent = '', words = '']) => [stem(agent), words.split(',').map((word) => stem(word.trim()))] as const,
  ),
)
/** "The auditors": of "auditors" or "an auditor" nobody knows whose they are. */
const DEFINITE_AGENT = /^(?:the\s)?(?:chief\s|head\s)?(?<agent>\p{L}+)$/iu
const INDEFINITE = /^(?:an?\s|\p{Ll}+s$)/u

type Find = (words: readonly string[]) => string | null

/** Finds the one body whose name has all of some words. */
function bodyWith(actors: ActorIndex): Find {
  const pairs = actors.actors
    .filter(({ kind }) => kind === 'organization')
    .flatMap(({ id, name }) => [...new Set(contentStems(name))].map((word) => [word, id] as const))
  const byWord = new Map([...byKey(pairs, ([word]) => word)].map(([word, own]) => [word, own.map(([, id]) => id)]))
  return ([first = '', ...others]) => {
    const ids = (byWord.get(first) ?? []).filter((id) => others.every((word) => byWord.get(word)?.includes(id)))
    return ids.length === 1 ? ids[0]! : null
  }
}

/** Finds the one body whose work agents do: the audit office of "the auditors". */
export function bodiesByWork(actors: ActorIndex): (agents: string) => string | null {
  const find = bodyWith(actors)
  return (agents) => {
    const agent = INDEFINITE.test(agents) ? undefined : DEFINITE_AGENT.exec(agents)?.groups?.agent
    const words = AGENTS.get(stem(agent ?? '')) ?? []
    const ids = new Set(words.flatMap((word) => find([word]) ?? []))
    return ids.size === 1 ? [...ids][0]! : null
  }
}

/** Ids of the ministries and departments whose heads persons are, by office. */
export function ministersIn(corpus: Corpus, actors: ActorIndex): Map<string, string> {
  const heads = new Map<string, string>()
  const find = bodyWith(actors)
  for (const { content } of corpus.of('role')) {
    const role = content.role.trim().toLowerCase()
    const head = content.nameKind === 'person' && !isDeputy(role) ? actors.of(content.name) : null
    for (const [office, body] of BODY_OF) {
      if (head === null || !office.test(role)) continue
      const house = role.replace(office, body)
      const id = actors.of(house) ?? find(contentStems(house))
      if (id !== null) heads.set(head, id)
    }
  }
  return heads
}

/**
 * Ids of the bodies that persons run or speak for, as their roles say: "director of the museum", "the museum's director", "energy
 * minister", "chief inspector".
 */
export function officersIn(corpus: Corpus, actors: ActorIndex): ReadonlyMap<string, string> {
  const bodyOfAgents = bodiesByWork(actors)
  const houseOf = (role: string): string | null => {
    const named = OFFICER.test(role) ? (OFFICER.exec(role)?.groups?.body ?? OWNER.exec(role)?.groups?.owner) : undefined
    if (named !== undefined) return actors.of(named)
    return CHIEF.test(fold(role)) ? bodyOfAgents(fold(role)) : null
  }
  const run = corpus.of('role').flatMap(({ content: { name, role, nameKind } }) => {
    const person = nameKind === 'person' && !isDeputy(fold(role)) ? actors.of(name) : null
    const house = person === null ? null : houseOf(role)
    const isHouse = house !== null && actors.get(house)?.kind === 'organization'
    return person !== null && isHouse ? [[person, house] as const] : []
  })
  return new Map([...ministersIn(corpus, actors), ...run])
}
