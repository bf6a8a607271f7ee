import type { Candidate, Passage } from '../candidate.ts'
import type { Entities } from '../entities.ts'
import { ALIASES, type Gender, nounOf } from '../lexicon.ts'
import { givenAgree, type PersonName, personName, plain } from '../person-name.ts'

/** Later mentions of a thing that was named before, by index of their candidates. */
type Index = Map<string, number[]>

/** Entities looked at under one key; more are a list, not a person. */
const MOST = 20

/** The same name again, and a full name or its surname or given name again. */
export function personNames({ words, names, candidates }: Passage, entities: Entities): void {
  const full: Index = new Map()
  const bySurname: Index = new Map()
  const byGiven: Index = new Map()
  const single: Index = new Map()
  for (const candidate of candidates) {
    const name = names[candidate.name]
    if (name?.type !== 'person') continue
    const parts = personName(words, name.words)
    if (parts === null) continue
    if (parts.given === null) {
      shortName(candidate, parts.surname, entities, [bySurname, byGiven], single)
      add(single, parts.surname, candidate.index)
      continue
    }
    fullName(candidate, { ...parts, given: parts.given }, entities, full, single)
    add(full, parts.surname, candidate.index)
    add(bySurname, parts.surname, candidate.index)
    add(byGiven, parts.given, candidate.index)
  }

  function fullName(
    { index }: Candidate,
    { given, surname }: PersonName & { given: string },
    entities: Entities,
    full: Index,
    single: Index,
  ): void {
    for (const other of full.get(surname) ?? []) {
      const earlier = personName(words, names[candidates[other]!.name]!.words)
      if (earlier?.given && givenAgree(earlier.given, given) && entities.join(index, other, 'same name')) return
    }
    // A headline names by surname whom the report then names in full.
    const open = (single.get(surname) ?? []).filter((other) => entities.known(other).person === null)
    const last = open.at(-1)
    if (last !== undefined) entities.join(index, last, 'short name')
  }
}

function shortName(
  { index, gender }: Candidate,
  name: string,
  entities: Entities,
  fulls: readonly Index[],
  single: Index,
): void {
  for (const byName of fulls) {
    const things = distinct(entities, byName.get(name) ?? [], gender)
    if (things.length > 1) {
      // Who was called by the name alone before a second of that name came still is; else nobody can tell which.
      const called = (single.get(name) ?? []).findLast((other) => things.some((thing) => entities.same(thing, other)))
      if (called === undefined || !entities.join(index, called, 'same name')) entities.leave(index)
      return
    }
    if (things.length === 1) {
      entities.join(index, things[0]!, 'short name')
      return
    }
  }
  const things = distinct(entities, single.get(name) ?? [], gender)
  if (things.length === 1) entities.join(index, things[0]!, 'same name')
}

/** Last candidate of each thing among `found` that may be of the sex. */
function distinct(entities: Entities, found: readonly number[], gender: Gender): number[] {
  const last = new Map<number, number>()
  for (const other of found) {
    const known = entities.known(other).gender
    const sexed = (gender === 'm' || gender === 'f') && (known === 'm' || known === 'f')
    if (!sexed || known === gender) last.set(entities.of(other), other)
  }
  return [...last.values()]
}

function add(index: Index, key: string, candidate: number): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [candidate])
  else if (list.length < MOST) list.push(candidate)
  else list[MOST - 1] = candidate
}

/** Bodies, places and other names: the same again, without what says its kind, or its kind alone: "the Bank". */
export function otherNames({ words, names, candidates }: Passage, entities: Entities): void {
  const same: Index = new Map()
  const byFirst: Index = new Map()
  const byLast: Index = new Map()
  for (const candidate of candidates) {
    const name = names[candidate.name]
    if (name === undefined || name.type === 'person') continue
    const [from, to] = name.words
    const definite = candidate.determiner === 'the' || /^the$/i.test(words[from]!.text)
    const parts = words.slice(from, to).flatMap(({ text }) => (/^the$/i.test(text) ? [] : [plain(text)]))
    const spelled = parts.join(' ')
    const key = ALIASES.get(spelled) ?? spelled
    const before = same.get(key)?.findLast((other) => entities.agree(other, candidate.index))
    if (before !== undefined) entities.join(candidate.index, before, 'same name')
    else if (parts.length === 1 && definite && isKind(parts[0]!))
      only(entities, candidate.index, byLast.get(parts[0]!) ?? [])
    else only(entities, candidate.index, byFirst.get(key) ?? [])
    add(same, key, candidate.index)
    const last = parts.at(-1) ?? ''
    if (parts.length > 1 && isKind(last)) {
      add(byFirst, parts.slice(0, -1).join(' '), candidate.index)
      add(byLast, last, candidate.index)
    }
  }
}

function only(entities: Entities, index: number, found: readonly number[]): void {
  const things = distinct(entities, found, 'e')
  if (things.length === 1) entities.join(index, things[0]!, 'short name')
  else if (things.length > 1) entities.leave(index)
}

/** Whether a word says what sort of body or place is named: "Bank", "County". */
function isKind(word: string): boolean {
  return (nounOf(word)?.sorts ?? []).some((sort) => sort === 'group' || sort === 'place') || COMPANY.test(word)
}

const COMPANY =
  /^(?:inc|corp|ltd|plc|llc|co|ag|sa|gmbh|nv|limited|incorporated|holdings|industries|group|airlines|airways)$/
