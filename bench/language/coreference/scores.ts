/** Mentions of one thing, each by a key that tells its place. */
export type Cluster = readonly string[]

/** Numerators and denominators of recall and precision; added up over documents before they are divided. */
export interface Tally {
  recall: [number, number]
  precision: [number, number]
}

export const SCORES = ['MUC', 'B3', 'CEAFe'] as const
export type Score = (typeof SCORES)[number]

/** Tallies of one document. Clusters of one mention should be left out by the caller. */
export function tallies(key: readonly Cluster[], response: readonly Cluster[]): Record<Score, Tally> {
  return {
    MUC: { recall: muc(key, response), precision: muc(response, key) },
    B3: { recall: bCubed(key, response), precision: bCubed(response, key) },
    CEAFe: ceaf(key, response),
  }
}

/** F1 of tallies added up, 0 to 100. */
export function f1({ recall, precision }: Tally): { recall: number; precision: number; f1: number } {
  const share = ([part, whole]: [number, number]) => (whole === 0 ? 0 : (100 * part) / whole)
  const [r, p] = [share(recall), share(precision)]
  return { recall: r, precision: p, f1: r + p === 0 ? 0 : (2 * r * p) / (r + p) }
}

export function add(total: Tally, part: Tally): void {
  for (const side of ['recall', 'precision'] as const)
    for (const at of [0, 1] as const) total[side][at] += part[side][at]
}

const placeOf = (clusters: readonly Cluster[]) =>
  new Map(clusters.flatMap((cluster, index) => cluster.map((mention) => [mention, index] as const)))

/** Links of `key` that `response` keeps. @see Vilain et al., MUC-6, 1995 */
function muc(key: readonly Cluster[], response: readonly Cluster[]): [number, number] {
  const place = placeOf(response)
  let kept = 0
  let all = 0
  for (const cluster of key) {
    const parts = new Set(cluster.map((mention) => place.get(mention) ?? mention))
    kept += cluster.length - parts.size
    all += cluster.length - 1
  }
  return [kept, all]
}

/** @see Bagga and Baldwin, LREC 1998; mentions that the other side lacks count as CoNLL 2012 counts them */
function bCubed(key: readonly Cluster[], response: readonly Cluster[]): [number, number] {
  const place = placeOf(response)
  let sum = 0
  let all = 0
  for (const cluster of key) {
    const shared = new Map<number, number>()
    for (const mention of cluster) {
      const at = place.get(mention)
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    for (const count of shared.values()) sum += (count * count) / cluster.length
    all += cluster.length
  }
  return [sum, all]
}

/** Best one-to-one match of clusters by phi 4. @see Luo, HLT-EMNLP 2005 */
function ceaf(key: readonly Cluster[], response: readonly Cluster[]): Tally {
  const place = placeOf(response)
  const value = key.map((cluster) => {
    const row = new Float64Array(response.length)
    for (const mention of cluster) {
      const at = place.get(mention)
      if (at !== undefined) row[at] = row[at]! + 2 / (cluster.length + response[at]!.length)
    }
    return row
  })
  const sum = bestMatch(value, response.length)
  return { recall: [sum, key.length], precision: [sum, response.length] }
}

/** Greatest sum of one value a row and column. @see Kuhn, 1955; the shortest-path form of Jonker and Volgenant, 1987 */
function bestMatch(value: readonly Float64Array[], columns: number): number {
  const size = Math.max(value.length, columns)
  const cost = (row: number, column: number) => -(value[row]?.[column] ?? 0)
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1).fill(-1)
  for (let row = 0; row < size; row++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const before = new Int32Array(size + 1)
    const used = new Uint8Array(size + 1)
    // Column `size` stands for none.
    let column = size
    rowOf[size] = row
    do {
      used[column] = 1
      const at = rowOf[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = -1
      for (let other = 0; other < size; other++) {
        if (used[other]) continue
        const reduced = cost(at, other) - rowPrice[at]! - columnPrice[other]!
        if (reduced < least[other]!) {
          least[other] = reduced
          before[other] = column
        }
        if (least[other]! < delta) {
          delta = least[other]!
          next = other
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          rowPrice[rowOf[other]!] = rowPrice[rowOf[other]!]! + delta
          columnPrice[other] = columnPrice[other]! - delta
        } else least[other] = least[other]! - delta
      }
      column = next
    } while (rowOf[column] !== -1)
    while (column !== size) {
      rowOf[column] = rowOf[before[column]!]!
      column = before[column]!
    }
  }
  let sum = 0
  for (let column = 0; column < size; column++) if (rowOf[column]! >= 0) sum -= cost(rowOf[column]!, column)
  return sum
}
