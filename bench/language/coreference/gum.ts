import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Name, NameType } from '../../../src/model/name.ts'
import { shared } from '../../shared.ts'
import { type Document, documents } from '../conllu.ts'

/** A mention of GUM. */
export interface GoldMention {
  readonly entity: string
  readonly type: string
  /** Half-open range of words. */
  readonly from: number
  readonly to: number
}

/** The documents of one split of GUM, all genres that are there. */
export function gum(split: 'train' | 'dev'): Document[] {
  const folder = shared(`corpora/gum/conllu/${split}`)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu.gz'))
    .sort()
    .flatMap((file) => documents(join(folder, file)))
}

/**
 * Mentions that the `Entity=` fields of a document open and close.
 *
 * @see https://gucorpling.org/gum/guidelines.html, the `global.Entity` comment: group, type, information status ...
 */
export function mentions({ misc }: Document): GoldMention[] {
  const found: GoldMention[] = []
  const open = new Map<string, { entity: string; type: string; from: number }[]>()
  misc.forEach((cell, word) => {
    const field = cell.split('|').find((part) => part.startsWith('Entity='))
    for (const [, opened, closes, closed] of (field ?? '').slice(7).matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      const [entity = '', type = ''] = (opened ?? closed ?? '').split('-')
      if (opened && closes) found.push({ entity, type, from: word, to: word + 1 })
      else if (opened) open.set(entity, [...(open.get(entity) ?? []), { entity, type, from: word }])
      else found.push({ ...open.get(entity)!.pop()!, to: word + 1 })
    }
  })
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

const TYPES: Record<string, NameType> = { person: 'person', organization: 'organization', place: 'place' }

/** Names that the hand-made analysis shows: runs of proper nouns under the head of a person, organisation or place. */
export function goldNames({ words }: Document, mentions: readonly GoldMention[]): Name[] {
  const found: Name[] = []
  let end = 0
  for (const { type, from, to } of mentions) {
    const inside = words.slice(from, to)
    const head = from + inside.findIndex((word) => !(word.head >= from && word.head < to))
    const named = TYPES[type]
    if (!named || words[head]?.upos !== 'PROPN' || head < end) continue
    const isPart = (at: number) =>
      at >= from && at < to && (words[at]!.upos === 'PROPN' || words[at]!.xpos.startsWith('NNP')) && !isOffice(at)
    const isOffice = (at: number) => words[at]!.relation === 'nmod:desc'
    let first = head
    while (isPart(first - 1)) first--
    let last = head + 1
    while (isPart(last)) last++
    if (first < end) first = end
    found.push({
      type: named,
      words: [first, last],
      head,
      start: words[first]!.start,
      end: words[last - 1]!.end,
    })
    end = last
  }
  return found
}
