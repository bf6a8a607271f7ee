import { readLines } from '../../text/lines.ts'
import type { Element } from './tree.ts'

const FURNITURE = new Set(readLines(new URL('../lexicon/html-furniture.txt', import.meta.url)))

/** Words of class and id: "relatedLinks js-hook" is related, links, js, hook, and pairs: relatedlinks, jshook. */
export function nameWords({ attributes }: Element): readonly string[] {
  if (attributes.class === undefined && attributes.id === undefined) return []
  const words: string[] = []
  for (const name of `${attributes.class ?? ''} ${attributes.id ?? ''}`.split(/\s+/).slice(0, 40)) {
    const parts = name
      .slice(0, 100)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
    parts.forEach((part, index) => {
      words.push(part)
      if (index > 0) words.push(parts[index - 1]! + part)
    })
  }
  return words
}

/** Whether class or id name the element as page furniture. */
export function isNamedFurniture(element: Element): boolean {
  return nameWords(element).some((word) => FURNITURE.has(word))
}
