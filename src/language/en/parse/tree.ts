/** Scores of arcs: that of dependent i with head j is `values[i * size + j]`; word 0 is the root word, which has no head. */
export interface ArcScores {
  readonly size: number
  readonly values: Float32Array
}

const NEVER = -1e9
/** Roots that are tried where the best heads make no tree. */
const ROOTS_TRIED = 3

/**
 * Heads of the best tree in which the root word has one dependent: `heads[i]` is that of word i, `heads[0]` is 0.
 *
 * Where the best head of each word alone makes such a tree, it is that; else the best of the best trees under each of the
 * three likeliest roots, by the logarithms of the heads' probabilities.
 *
 * @param heads  is written to; one for each word
 */
export function bestTree(scores: ArcScores, heads: Int32Array): void {
  const { size, values } = scores
  heads[0] = 0
  for (let i = 1; i < size; i++) heads[i] = bestHead(values, size, i)
  if (!isTree(heads, size)) heads.set(searched(logProbabilities(scores), size))
}

function bestHead(values: ArrayLike<number>, size: number, i: number): number {
  let best = 0
  let score = Number.NEGATIVE_INFINITY
  for (let j = 0; j < size; j++) {
    const value = values[i * size + j]!
    if (j !== i && value > score) {
      best = j
      score = value
    }
  }
  return best
}

/** Whether heads make a tree in which word 0 has one dependent. */
function isTree(heads: ArrayLike<number>, size: number): boolean {
  let roots = 0
  const seen = new Int32Array(size)
  for (let i = 1; i < size; i++) {
    if (heads[i] === 0) roots++
    let at = i
    while (at !== 0 && seen[at] === 0) {
      seen[at] = i
      at = heads[at]!
    }
    if (at !== 0 && seen[at] === i) return false
  }
  return roots === 1
}

/** Scores as logarithms of probabilities of the heads of each word; no word is its own head. */
function logProbabilities({ size, values }: ArcScores): Float64Array {
  const found = new Float64Array(size * size).fill(NEVER)
  for (let i = 1; i < size; i++) {
    const largest = values[i * size + bestHead(values, size, i)]!
    let sum = 0
    for (let j = 0; j < size; j++) if (j !== i) sum += Math.exp(values[i * size + j]! - largest)
    const total = largest + Math.log(sum)
    for (let j = 0; j < size; j++) if (j !== i) found[i * size + j] = values[i * size + j]! - total
  }
  return found
}

function searched(scores: Float64Array, size: number): Int32Array {
  const roots = Array.from({ length: size - 1 }, (_, at) => at + 1)
    .sort((a, b) => scores[b * size]! - scores[a * size]!)
    .slice(0, ROOTS_TRIED)
  let best: Int32Array | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const root of roots) {
    const only = scores.slice()
    for (let i = 1; i < size; i++) only[i * size] = NEVER
    only.fill(NEVER, root * size, (root + 1) * size)
    only[root * size] = 0
    const found = arborescence(only, size)
    let score = 0
    for (let i = 1; i < size; i++) score += scores[i * size + found[i]!]!
    if (score > bestScore) {
      best = found
      bestScore = score
    }
  }
  return best!
}

/** An arc from outside a node of the contracted graph to a word in it. */
interface Arc {
  readonly head: number
  readonly dependent: number
  readonly score: number
}

/**
 * Heads of the tree of the highest sum of scores, rooted at 0. Each word takes its best head; words that so make a circle
 * become one node that takes the best head for all of them, until none is left. Time grows with the square of the size.
 *
 * @see J. Edmonds, Optimum branchings, 1967; R. E. Tarjan, Finding optimum branchings, 1977
 */
function arborescence(scores: Float64Array, size: number): Int32Array {
  // Nodes: the words, then the circles as they are found. A circle takes over the row of its first node.
  const gains = scores.slice()
  const dependents = new Int32Array(size * size)
  for (let i = 1; i < size; i++) dependents.fill(i, i * size, (i + 1) * size)
  const row = Array.from({ length: size }, (_, at) => at)
  const parent = new Int32Array(2 * size).fill(-1)
  const members: number[][] = []
  const nodeOf = Int32Array.from(row)
  const arcs: Arc[] = []
  const state = new Uint8Array(2 * size)
  state[0] = DONE

  const bestArc = (node: number): Arc => {
    const from = row[node]! * size
    let head = 0
    let score = Number.NEGATIVE_INFINITY
    for (let word = 0; word < size; word++) {
      if (gains[from + word]! > score && nodeOf[word] !== node) {
        head = word
        score = gains[from + word]!
      }
    }
    return { head, dependent: dependents[from + head]!, score }
  }

  const contract = (circle: number[]): number => {
    const node = size + members.length
    members.push(circle)
    row[node] = row[circle[0]!]!
    const to = row[node]! * size
    circle.forEach((member, index) => {
      parent[member] = node
      const from = row[member]! * size
      const given = arcs[member]!.score
      for (let word = 0; word < size; word++) {
        const gain = gains[from + word]! - given
        if (index > 0 && gain <= gains[to + word]!) continue
        gains[to + word] = gain
        dependents[to + word] = dependents[from + word]!
      }
    })
    for (let word = 0; word < size; word++) if (parent[nodeOf[word]!] === node) nodeOf[word] = node
    return node
  }

  for (let start = 1; start < size; start++) {
    const path: number[] = []
    let node = nodeOf[start]!
    while (state[node] !== DONE) {
      state[node] = ON_PATH
      path.push(node)
      arcs[node] = bestArc(node)
      const next = nodeOf[arcs[node]!.head]!
      node = state[next] === ON_PATH ? contract(path.splice(path.indexOf(next))) : next
    }
    for (const each of path) state[each] = DONE
  }
  return opened(arcs, parent, members, nodeOf, size)
}

const ON_PATH = 1
const DONE = 2

/** Open the circles again: each keeps the arcs of its nodes but for the one that its own arc comes in at. */
function opened(
  arcs: readonly Arc[],
  parent: Int32Array,
  members: readonly (readonly number[])[],
  nodeOf: Int32Array,
  size: number,
): Int32Array {
  const heads = new Int32Array(size)
  const waiting = [...new Set(nodeOf)].filter((node) => node !== 0)
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { head, dependent } = arcs[node]!
    heads[dependent] = head
    for (let at = dependent; at !== node; at = parent[at]!) {
      for (const other of members[parent[at]! - size]!) if (other !== at) waiting.push(other)
    }
  }
  return heads
}
