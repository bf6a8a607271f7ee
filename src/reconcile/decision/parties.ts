import { isPersonNoun } from '../../lexicon/index.ts'
import type { Actor } from '../../model/actor.ts'
import type { Party, Stand } from '../../model/decision.ts'
import type { Statement } from '../../model/statement.ts'
import { readLines } from '../../text/lines.ts'
import { fold } from '../../text/words.ts'
import type { ActorIndex } from '../actors/index.ts'
import { byKey } from '../corpus/by-key.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { type Held, isPast, stanceIn } from '../stances/held.ts'
import { holderIn } from '../stances/holder.ts'
import { campOf } from './camp.ts'
import type { Telling } from './tellings.ts'

const PRONOUNS = new Set(readLines(new URL('../lexicon/pronouns.txt', import.meta.url)))
/** Nobody in particular: "some", "not all councillors", "what proponents". */
const NOBODY =
  /^(?:some|others?|many|several|most|few|all|not|no|what|who|those|these|one|(?:an?\s)?group$|people|everyone|anyone|nobody|any|each)\b/i
/** A paper, meeting or vote is no party, but what a party puts forward. */
const NO_PARTY =
  /^(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his)\s)?(?:\p{Ll}+\s)?(?:letter|petition|motion|report|memo|plan|statement|decision|move|vote|bill)\b/u
/** Who runs a body or speaks for it: "the firm" in their words is their own. */
const OFFICER =
  /\b(?:chair\p{L}*|chief executive|director|founder|head|leader|manager|owner|president|spokes\p{L}+|treasurer)\b/iu
const OWN_SIDE = /^(?:his|her|their|its|our|my)\s(?:camp|group|party|side|team)$/iu
const ARTICLE = /^(?:the|an?|its|his|her|their|our)\s+/
const MOST_WORDS = 8

/** "Critics": a noun for persons in the plural, which a capital at its sentence's start makes look like a name. */
const isOfMany = (name: string): boolean => /^\p{L}+s$/u.test(name) && isPersonNoun(fold(name).slice(0, -1))

interface Who {
  readonly key: string
  /** Key of the body whose organ it is; null for any other party. */
  readonly of: string | null
  readonly actor: Actor | null
  readonly name: string
}

const lastWord = (name: string): string => fold(name).split(/\s+/).at(-1)!

/** By its noun alone the one body of the kind that the reports name: "the hospital" is St Olaf's Hospital where no other is named. */
function bodiesByNoun(actors: ActorIndex): ReadonlyMap<string, string> {
  const bodies = actors.actors.flatMap(({ name, kind }) =>
    kind === 'organization' && name.includes(' ') ? [name] : [],
  )
  return new Map(
    [...byKey(bodies, lastWord)].flatMap(([noun, [name, ...others]]) =>
      others.length > 0 ? [] : [[noun, name!] as const],
    ),
  )
}

const keyOf = ({ name }: Actor): string => fold(name).replace(ARTICLE, '')

/** The body whose organ a lone noun names, as what happens in the same words tells it: "its board voted". */
function ownersIn(corpus: Corpus, actors: ActorIndex): (held: Held, noun: string) => Actor | null {
  const placeOf = ({ article, anchor }: Statement): string => `${article} ${anchor.start}`
  const byPlace = byKey(corpus.of('event'), placeOf)
  return (held, noun) => {
    for (const { content } of byPlace.get(placeOf(held)) ?? [])
      for (const written of content.actors) {
        const { owner, own } = /^(?<owner>.+?)['’]s?\s(?<own>.+)$/u.exec(written)?.groups ?? {}
        const id = own !== undefined && fold(own) === noun ? actors.of(owner!) : null
        if (id !== null) return actors.get(id) ?? null
      }
    return null
  }
}

/** Who holds a position: an actor of the situation, else the noun phrase as the report has it; null where it is nobody. */
function whoIn(corpus: Corpus, actors: ActorIndex): (held: Held) => Who | null {
  const holder = holderIn(corpus, actors)
  const byNoun = bodiesByNoun(actors)
  const ownerOf = ownersIn(corpus, actors)
  const officers = new Set(
    corpus.of('role').flatMap(({ content }) => (OFFICER.test(content.role) ? (actors.of(content.name) ?? []) : [])),
  )
  /** Id of whoever runs the body that a lone noun in their words names. */
  const officerOf = (held: Held, noun: string): string | null => {
    const speaker = /^\p{Ll}+$/u.test(noun) ? actors.of(corpus.attributionOf(held)?.content.source ?? '') : null
    return speaker !== null && officers.has(speaker) ? speaker : null
  }
  return (held) => {
    const { content, article, anchor } = held
    const told = content.actor.trim()
    // "Her side", "their party" in somebody's words: whose it is speaks.
    const written = OWN_SIDE.test(told) ? (corpus.attributionOf(held)?.content.source ?? told) : told
    if (NOBODY.test(written) || NO_PARTY.test(written)) return null
    const noun = written.toLowerCase() === written ? fold(written).replace(ARTICLE, '') : written
    const id = holder(written) ?? actors.of(byNoun.get(fold(noun)) ?? '') ?? officerOf(held, noun)
    const actor = id === null ? null : (actors.get(id) ?? null)
    // "They" are not one person, but for a noun in the plural: whoever is meant was read wrongly.
    if (actor?.kind === 'person' && /^they\s/i.test(anchor.exact) && !isOfMany(actor.name)) return null
    if (actor !== null) return { key: keyOf(actor), of: null, actor, name: actor.name }
    const plain = fold(written).replace(ARTICLE, '')
    const owner = ownerOf(held, plain)
    if (owner !== null)
      return { key: `${plain} of ${keyOf(owner)}`, of: keyOf(owner), actor: null, name: `${plain} of ${owner.name}` }
    // "The hospital" of two reports is one; "officials" may be others each time.
    const isMany = /[^s]s$/.test(plain.split(/\s(?:of|for|in|with|at)\s/)[0]!)
    if (PRONOUNS.has(plain) || plain.length < 3 || written.split(/\s+/).length > MOST_WORDS) return null
    return {
      key: isMany ? `${corpus.reports.get(article)!.root} ${plain}` : plain,
      of: null,
      actor: null,
      name: written.replace(/^(?:its|their|his|her|our)\s/i, ''),
    }
  }
}

/** One report's side; who is against and tells what they could live with stays against. */
function sideIn(held: readonly Held[], corpus: Corpus): ReturnType<typeof stanceIn> {
  const found = stanceIn(held, corpus)
  const opposed = held.filter((one) => one.content.stance === 'against' && !isPast(one, corpus))
  return found?.stance === 'conditional' && opposed.length > 0
    ? { stance: 'against', own: [...opposed, ...found.own] }
    : found
}

/** The stands of one actor, report by report, those of one kind that follow each other together. */
function standsOf(positions: readonly Held[], corpus: Corpus): Stand[] {
  const stands: Stand[] = []
  for (const [article, held] of byKey(positions, ({ article: id }) => id)) {
    const found = sideIn(held, corpus)
    if (found === null || found.own.length === 0) continue
    const last = stands.at(-1)
    const condition = found.own.find(({ content }) => content.condition !== null)?.content.condition ?? null
    const statements = found.own.map(({ id }) => id)
    if (last?.stance === found.stance)
      stands[stands.length - 1] = {
        ...last,
        condition: last.condition ?? condition,
        statements: [...last.statements, ...statements],
      }
    else {
      const date = corpus.reports.get(article)!.article.published?.slice(0, 10) ?? null
      stands.push({
        stance: found.stance,
        condition: found.stance === 'conditional' || found.stance === 'against' ? condition : null,
        date,
        statements,
      })
    }
  }
  return stands
}

/** Roles that reports give actors, the latest first. */
function rolesIn(corpus: Corpus, actors: ActorIndex): ReadonlyMap<string, readonly string[]> {
  const told = [...corpus.of('role')].reverse().flatMap(({ content }) => {
    const id = actors.of(content.name)
    // "Who advises the inquiry" describes; it does not name an office.
    return id === null || /^(?:who|that|which|of|part)\b/i.test(content.role) ? [] : [[id, content.role] as const]
  })
  return new Map([...byKey(told, ([id]) => id)].map(([id, pairs]) => [id, [...new Set(pairs.map(([, role]) => role))]]))
}

/** Offices that say little without what they are of. */
const OFFICE_ALONE = /^(?:chair(?:man|woman|person)?|chief|director|founder|head|leader|member)$/iu
/** The last role, in full where another report says of what: "head of the tourist board" for "head". */
function fullest([last, ...others]: readonly string[]): string | null {
  if (last === undefined) return null
  const isOfficeHere = (one: string): boolean => fold(one).split(/\s/).includes(fold(last))
  return (OFFICE_ALONE.test(last) ? others.find(isOfficeHere) : undefined) ?? last
}

/** Who takes a side on each step. */
export function partiesIn(corpus: Corpus, actors: ActorIndex): (group: readonly Telling[]) => Party[] {
  const who = whoIn(corpus, actors)
  const roles = rolesIn(corpus, actors)
  return (group) => {
    const held = group.flatMap(({ statement }) => (statement.content.kind === 'position' ? [statement as Held] : []))
    held.sort((a, b) => corpus.reports.get(a.article)!.order - corpus.reports.get(b.article)!.order)
    const found = held.flatMap((one) => {
      const holder = who(one)
      return holder === null ? [] : [{ one, holder }]
    })
    // The organ of a party that takes the same side is that party.
    const joined = found.map(({ one, holder }) => {
      const body = found.find(
        (other) => other.holder.key === holder.of && other.one.content.stance === one.content.stance,
      )
      return { one, holder: body?.holder ?? holder }
    })
    return [...byKey(joined, ({ holder }) => holder.key).values()].flatMap((own): Party[] => {
      const { actor, name } = own[0]!.holder
      const [first, ...rest] = standsOf(
        own.map(({ one }) => one),
        corpus,
      )
      if (first === undefined) return []
      const known = actor === null ? [] : (roles.get(actor.id) ?? [])
      const role = actor?.kind === 'person' ? fullest(known) : null
      const told = [...known, name, ...(actor?.aliases.map((alias) => alias.name) ?? [])]
      const rolesOf = (body: string): readonly string[] => roles.get(actors.of(body) ?? '') ?? []
      const camp = actor?.kind === 'place' ? 'government' : campOf(told, rolesOf)
      return [{ actor: actor?.id ?? null, name, role, camp, stands: [first, ...rest] }]
    })
  }
}
