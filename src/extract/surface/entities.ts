import { givenNameSex } from '../../lexicon/index.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { NameKind } from '../../model/role.ts'
import { namePhrases } from './names.ts'

/** Somebody or something that an article names, under the fullest name it uses. */
export interface Entity {
  readonly name: string
  readonly kind: NameKind | null
  readonly sex: 'm' | 'f' | null
  /** Text offsets of the mentions by the full name, in order. */
  readonly mentions: readonly number[]
}

const MALE =
  /^(?:mr|sir|lord|father|king|prince|duke|earl|baron|count|emperor|chairman|spokesman|congressman|businessman|councilman|alderman|actor|brother|pope|sheikh|imam)\b/i
const FEMALE =
  /\b(?:ms|mrs|miss|dame|lady|queen|princess|duchess|countess|baroness|chairwoman|spokeswoman|congresswoman|businesswoman|councilwoman|actress|sister|mayoress|empress)\b/i
/** The entities of an article with the ways to look them up. */
export interface Entities {
  readonly all: readonly Entity[]
  readonly byName: ReadonlyMap<string, Entity>
  /** By first, by last word, by any word and by capital letters of a name of two or more words. */
  readonly byFirst: ReadonlyMap<string, readonly Entity[]>
  readonly byLast: ReadonlyMap<string, readonly Entity[]>
  readonly byWord: ReadonlyMap<string, readonly Entity[]>
  readonly byInitials: ReadonlyMap<string, readonly Entity[]>
}

const cache = new WeakMap<Analysis, Entities>()

/** The name as it is compared: a leading "The" and a possessive ending off. */
export function plainName(name: string): string {
  return name
    .replace(/^the\s+/i, '')
    .replace(/['’](?:s|S)?$/u, '')
    .replace(/\s+/g, ' ')
}

/** The entities of an article, each full name once, in order of first mention; cached. */
export function entities(analysis: Analysis): Entities {
  let found = cache.get(analysis)
  if (found === undefined) {
    const all = collect(analysis)
    const long = all.filter(({ name }) => name.includes(' '))
    found = {
      all,
      byName: new Map(all.map((entity) => [entity.name, entity])),
      byFirst: grouped(long, ({ name }) => [name.slice(0, name.indexOf(' '))]),
      byLast: grouped(long, ({ name }) => [name.slice(name.lastIndexOf(' ') + 1)]),
      byWord: grouped(long, ({ name }) => name.split(' ')),
      byInitials: grouped(long, ({ name }) => [initials(name)]),
    }
    cache.set(analysis, found)
  }
  return found
}

function grouped(all: readonly Entity[], keysOf: (entity: Entity) => readonly string[]): Map<string, Entity[]> {
  const map = new Map<string, Entity[]>()
  for (const entity of all) {
    for (const key of new Set(keysOf(entity))) {
      const group = map.get(key)
      if (group === undefined) map.set(key, [entity])
      else group.push(entity)
    }
  }
  return map
}

function collect(analysis: Analysis): Entity[] {
  const map = new Map<string, { kinds: (NameKind | null)[]; mentions: number[]; sex: 'm' | 'f' | null }>()
  for (const { text, kind, title, start } of namePhrases(analysis)) {
    const name = plainName(text)
    const entry = map.get(name) ?? { kinds: [], mentions: [], sex: null }
    entry.kinds.push(kind)
    entry.mentions.push(start)
    if (title)
      entry.sex ??=
        MALE.test(title.text) || /\bMr\b|\bSir\b/.test(title.text) ? 'm' : FEMALE.test(title.text) ? 'f' : null
    map.set(name, entry)
  }
  return Array.from(map, ([name, { kinds, mentions, sex }]) => {
    const kind =
      kinds.includes('person') && !kinds.includes('organization')
        ? 'person'
        : (kinds.find((one) => one !== null) ?? null)
    const given = givenNameSex(name.split(/[\s-]/)[0]!)
    return {
      name,
      kind,
      mentions,
      sex: sex ?? (kind === 'person' && name.includes(' ') && (given === 'm' || given === 'f') ? given : null),
    }
  })
}

/** Capital letters of a name's words, small words left out: "Port Health Office" gives PHO. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('')
}

/** The entity a name or family name means; null where two share it. */
export function fullOf({ byLast, byName }: Entities, name: string): Entity | null {
  const longer = (byLast.get(name.slice(name.lastIndexOf(' ') + 1)) ?? []).filter(
    (entity) => entity.kind === 'person' && entity.name.endsWith(` ${name}`),
  )
  if (longer.length > 0) return longer.length === 1 ? longer[0]! : null
  return byName.get(name) ?? null
}
