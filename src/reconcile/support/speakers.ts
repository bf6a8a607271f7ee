import type { Attribution } from '../../model/attribution.ts'
import { readLines } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'
import { type ActorIndex, actorsOf } from '../actors/index.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { holderIn } from '../stances/holder.ts'
import { bodiesByWork, isDeputy, officersIn } from './officers.ts'

const EVIDENCE = new Set(readLines(new URL('../lexicon/evidence-nouns.txt', import.meta.url)))
/** Whose words somebody's office and spokespeople pass on: the body's or the person's they speak for. */
const SPEAKS_FOR: readonly RegExp[] = [
  /^(?<whom>.+)['’]s?\s(?:own\s)?(?:press\s)?(?:office|spokes\p{L}+)$/iu,
  /^(?:an?|the)?\s?(?:press\s)?(?:office|spokes\p{L}+)\s(?:of|for)\s(?<whom>.+)$/iu,
  /^(?:an?|the)?\s?(?<whom>.*\p{Lu}.*)\sspokes\p{L}+$/u,
]
const ARTICLE = /^(?:the|an?|its|his|her|their|our)\s+/
/** "Hospital"; of a plural nobody knows whether all are meant, and police may be of any force. */
const LONE_NOUN = /^(?!\p{Ll}*[^s]s$|police$)\p{Ll}+$/u
const plain = (words: string): string => fold(words).trim().replace(ARTICLE, '')

/** Ids of persons by each office of two words and more that a report gives them: "chief inspector", "board's chief inspector". */
function byOffice(corpus: Corpus, actors: ActorIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { content } of corpus.of('role')) {
    const id = content.nameKind === 'person' ? actors.of(content.name) : null
    const whole = plain(content.role)
    if (id === null || isDeputy(whole)) continue
    const words = whole.split(/\s(?:of|for|at|in)\s/)[0]!.split(/\s+/)
    for (const office of [whole, ...words.slice(0, -1).map((_, from) => words.slice(from).join(' '))])
      found.set(office, (found.get(office) ?? new Set()).add(id))
  }
  return found
}

/** A name of several words; "public company" is none. */
const PROPER = /\p{Lu}.*\s|\s.*\p{Lu}/u

/** Ids of bodies by the noun that says what they are: "hospital" for St Olaf's Hospital, "ministry" for Ministry of Ports. */
function byNoun(actors: ActorIndex): ReadonlyMap<string, readonly string[]> {
  const bodies = actors.actors.filter(({ name, kind }) => kind === 'organization' && PROPER.test(name))
  const nounOf = (name: string): string =>
    fold(
      name
        .split(/\s(?:of|for|on)\s/)[0]!
        .split(/\s/)
        .at(-1)!,
    )
  return new Map(
    [...byKey(bodies, ({ name }) => nounOf(name))].map(([noun, own]) => [noun, own.map(({ id }) => id)] as const),
  )
}

/** What a report calls someone in so few words: "the company" for Solm Ferries. */
const SURFACE = /^the\s\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]*)?$/iu

/** Ids of those whom reports mean by a definite noun, by report and noun, and by the noun alone. */
function bySurface(corpus: Corpus, actors: ActorIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { article, content } of corpus.of('attribution')) {
    const words = content.sourceAnchor?.exact ?? ''
    const id = SURFACE.test(words) ? actors.of(content.source) : null
    if (id === null || !/\p{Lu}/u.test(actors.get(id)!.name)) continue
    for (const key of [plain(words), `${article} ${plain(words)}`])
      found.set(key, (found.get(key) ?? new Set()).add(id))
  }
  return found
}

/** Whose words a source's are. */
export interface Speaker {
  /** Id of the actor. */
  readonly id: string
  /** Id of the body whose officer the actor is: what its director says the museum says. */
  readonly body: string | null
  /** The actor's own name; null where it has none, or a spokesman or an office speaks for it. */
  readonly name: string | null
  readonly isPerson: boolean
}

type Find = (source: string, article: string) => Speaker | null

function speakersIn(corpus: Corpus): Find {
  const actors = actorsOf(corpus)
  const holder = holderIn(corpus, actors)
  const offices = byOffice(corpus, actors)
  const nouns = byNoun(actors)
  const bodies = officersIn(corpus, actors)
  const surfaces = bySurface(corpus, actors)
  const bodyOfAgents = bodiesByWork(actors)
  const sole = (ids: Iterable<string> | undefined): string | null => {
    const [first, ...others] = ids ?? []
    return first === undefined || others.length > 0 ? null : first
  }
  const idOf = (name: string, article: string): string | null => {
    const words = plain(name)
    const known = actors.of(name) ?? holder(name) ?? sole(offices.get(words))
    const meant = () => sole(surfaces.get(`${article} ${words}`)) ?? sole(surfaces.get(words))
    return known ?? (LONE_NOUN.test(words) ? sole(nouns.get(words)) : null) ?? meant() ?? bodyOfAgents(name)
  }
  return (source, article) => {
    const whom = SPEAKS_FOR.map((form) => form.exec(source)?.groups?.whom).find((one) => one !== undefined)
    // "The mayor's office" may be known by that name: it is still the mayor who speaks.
    const spokenFor = whom === undefined ? null : idOf(whom, article)
    const id = spokenFor ?? idOf(source, article)
    const actor = actors.get(id ?? '')
    if (actor === undefined) return null
    return {
      id: actor.id,
      body: bodies.get(actor.id) ?? null,
      name: spokenFor === null && /\p{Lu}/u.test(actor.name) ? actor.name : null,
      isPerson: actor.kind === 'person',
    }
  }
}

const cache = new WeakMap<Corpus, { find: Find; found: Map<string, Speaker | null> }>()

/**
 * The one actor whose words a source's are: who bears the name, the only one to whom the reports give an office ("the
 * mayor"), the only body of its kind ("the hospital") or of its work ("the auditors"), whoever is meant by a noun, or whoever
 * an office or a spokesman speaks for. Null where the reports do not tell.
 *
 * @param article  id of the report whose words they are
 */
export function speakerOf(source: string, corpus: Corpus, article = ''): Speaker | null {
  let known = cache.get(corpus)
  if (known === undefined) {
    known = { find: speakersIn(corpus), found: new Map() }
    cache.set(corpus, known)
  }
  const { find, found } = known
  const key = `${article} ${source}`
  const speaker = found.get(key)
  if (speaker !== undefined) return speaker
  found.set(key, find(source, article))
  return found.get(key)!
}

/** An article, an owner, a name or a number says which one is meant; a pronoun goes back to words that did. */
const SINGLED_OUT =
  /^(?:the|this|that|these|those|an?|its|his|her|their|our|my|one|another|it|they|which)\b|['’]s?\s|\p{N}/iu
const NAMES = /\s.*\p{Lu}/u

/** Whether a source is evidence at large and nobody's word: "as history shows", "recent data suggest". */
export function isNobody({ source, sourceKind, sourceAnchor }: Attribution): boolean {
  const words = sourceAnchor?.exact ?? source
  const noun = fold(
    words
      .split(/\s(?:of|from|on|in|by|about|into)\s/)[0]!
      .split(/\s/)
      .at(-1)!,
  )
  return sourceKind === 'document' && EVIDENCE.has(noun) && !SINGLED_OUT.test(words) && !NAMES.test(words)
}
