import { contentStems } from '../../../text/words.ts'

/** What all compared texts together tell of a word and of two of them. */
export interface Scene {
  /** How rare a stem is: the logarithm of the share of texts that have it, turned about; 0 or more. */
  weight(stem: string): number
  /** How far two texts tell of the same, 0 to 1: the cosine of their weighed words. */
  likeness(article: string, other: string): number
}

type Vector = ReadonlyMap<string, number>

function product(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, value] of short) sum += value * (long.get(stem) ?? 0)
  return sum
}

/** Reads all texts once; what two of them share is counted when it is asked for. */
export function sceneOf(texts: ReadonlyMap<string, string>): Scene {
  const counts = new Map<string, Map<string, number>>()
  const holders = new Map<string, number>()
  for (const [article, text] of texts) {
    const own = new Map<string, number>()
    for (const stem of contentStems(text)) own.set(stem, (own.get(stem) ?? 0) + 1)
    for (const stem of own.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1)
    counts.set(article, own)
  }
  const weight = (stem: string): number => Math.max(0, Math.log((texts.size + 1) / ((holders.get(stem) ?? 0) + 0.5)))
  const vectors = new Map<string, Vector>()
  const vectorOf = (article: string): Vector => {
    const known = vectors.get(article)
    if (known) return known
    const raw = Array.from(counts.get(article) ?? [], ([stem, n]) => [stem, (1 + Math.log(n)) * weight(stem)] as const)
    const length = Math.hypot(...raw.map(([, value]) => value)) || 1
    const found = new Map(raw.map(([stem, value]) => [stem, value / length]))
    vectors.set(article, found)
    return found
  }
  const known = new Map<string, number>()
  return {
    weight,
    likeness: (article, other) => {
      if (article === other) return 1
      const key = article < other ? `${article}\t${other}` : `${other}\t${article}`
      const found = known.get(key) ?? product(vectorOf(article), vectorOf(other))
      known.set(key, found)
      return found
    },
  }
}
