import type { Analysis } from '../../../src/model/analysis.ts'
import type { Word } from '../../../src/model/word.ts'
import type { Target } from './corpus.ts'
import { valence } from './lexicon.ts'

/** Names of features with their weight. */
export type Features = ReadonlyMap<string, number>

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'without', 'neither', 'nor', 'hardly', 'deny', 'fail'])
/** How many steps of the tree, and how many words, still count as near. */
const STEPS = 5
const WINDOW = 6

/** What a sentence shows of its stance towards a target: words, their valence, and how the tree joins them to it. */
export function featuresOf(analysis: Analysis, target: Target): Features {
  const found = new Map<string, number>()
  const add = (name: string, weight = 1) => found.set(name, (found.get(name) ?? 0) + weight)
  const { words } = analysis
  const inside = words.map((word) => word.start < target.end && word.end > target.start)
  const first = inside.indexOf(true)
  const head = headOf(words, inside, first)
  const steps = distances(words, head)
  const sums = new Map<string, number>()
  const tally = (name: string, weight: number) => sums.set(name, (sums.get(name) ?? 0) + weight)
  words.forEach((word, at) => {
    if (inside[at] || !/\p{L}/u.test(word.text)) return
    const form = word.text.toLowerCase()
    const isContent = /^(?:NOUN|VERB|ADJ|ADV|PROPN|INTJ)$/.test(word.upos)
    const value = valence(form, word.lemma.toLowerCase()) * (isNegated(words, at) ? -1 : 1)
    if (isContent) add(`lemma ${word.lemma.toLowerCase()}`)
    const step = steps[at] ?? STEPS + 1
    if (step <= 2) add(`near ${word.lemma.toLowerCase()}`)
    if (Math.abs(at - first) <= WINDOW) add(`${at < first ? 'left' : 'right'} ${form}`, 0.5)
    if (value === 0) return
    const sign = value < 0 ? 'bad' : 'good'
    const size = Math.abs(value)
    tally(sign, size)
    tally(`${sign} at ${Math.min(step, STEPS)}`, size)
    tally(`${sign} ${at < first ? 'before' : 'behind'}`, size / (1 + Math.abs(at - first) / WINDOW))
    tally(`${sign} ${word.upos}`, size)
  })
  for (const [name, sum] of sums) add(`sum ${name}`, Math.min(sum, 3))
  const [good, bad] = [sums.get('good') ?? 0, sums.get('bad') ?? 0]
  add(`balance ${Math.max(-3, Math.min(3, Math.round(2 * (good - bad))))}`)
  for (const [name, weight] of roles(words, head)) add(name, weight)
  if (/["“”]/.test(target.text)) add('quotes')
  add(`mention ${words[head]?.upos} ${target.text.slice(target.start, target.end).toLowerCase()}`)
  add('bias')
  return found
}

/** The words that govern the target and those that hang on it, with their relation and valence. */
function roles(words: readonly Word[], head: number): [string, number][] {
  const found: [string, number][] = []
  const value = (word: Word) => valence(word.text.toLowerCase(), word.lemma.toLowerCase())
  const say = (name: string, at: number) => {
    const word = words[at]!
    const sign = Math.sign(value(word)) * (isNegated(words, at) ? -1 : 1)
    found.push([`${name} ${word.lemma.toLowerCase()}`, 1], [`${name} sign ${sign}`, 1])
  }
  let at = head
  let path = ''
  for (let step = 0; step < 3 && words[at] !== undefined && words[at]!.head >= 0; step++) {
    path += ` ${words[at]!.relation}`
    at = words[at]!.head
    say(`up${path}`, at)
    words.forEach((word, other) => {
      if (word.head !== at || other === head || !/^(?:VERB|NOUN|ADJ|ADV)$/.test(word.upos)) return
      say(`beside${path} ${word.relation}`, other)
    })
  }
  words.forEach((word, other) => {
    if (word.head === head && /^(?:VERB|NOUN|ADJ|PROPN)$/.test(word.upos)) say(`under ${word.relation}`, other)
  })
  return found
}

function headOf(words: readonly Word[], inside: readonly boolean[], first: number): number {
  const at = words.findIndex((word, index) => inside[index] && !inside[word.head])
  return at < 0 ? Math.max(0, first) : at
}

/** Steps of the tree from one word to each other; undefined beyond `STEPS`. */
function distances(words: readonly Word[], from: number): (number | undefined)[] {
  const found: (number | undefined)[] = words.map(() => undefined)
  found[from] = 0
  for (let step = 1; step <= STEPS; step++) {
    words.forEach((word, at) => {
      if (word.head < 0) return
      if (found[at] === step - 1 && found[word.head] === undefined) found[word.head] = step
      else if (found[word.head] === step - 1 && found[at] === undefined) found[at] = step
    })
  }
  return found
}

function isNegated(words: readonly Word[], at: number): boolean {
  return words.some((word, other) => word.head === at && other !== at && NEGATIONS.has(word.lemma.toLowerCase()))
}
