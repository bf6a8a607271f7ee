import type { Analysis } from '../../model/analysis.ts'
import { candidates, moveFit, usualTag } from './tag-model.ts'
import { mendedTag } from './tag-rules.ts'

/** What kind of word each token is, parallel to `Analysis.tokens`. */
export interface Tagging {
  /** Penn Treebank tag; NNPS counts as NNP, JJR and JJS as JJ, quotation marks are `"`, other marks `:`. */
  readonly tags: readonly string[]
  /** Tag of a clitic written onto the word: POS ("Kenya's"), VBZ ("it's"), MD ("they'll"), RB ("don't"); else empty. */
  readonly clitics: readonly string[]
}

const cache = new WeakMap<Analysis, Tagging>()
const CLITIC = /^(.+?)(n['’]t|['’](?:s|S|re|ve|ll|d|m))$/u
const CLITIC_TAGS: Readonly<Record<string, readonly string[]>> = {
  s: ['POS', 'VBZ'],
  re: ['VBP'],
  ve: ['VBP'],
  ll: ['MD'],
  d: ['MD', 'VBD'],
  m: ['VBP'],
  t: ['RB'],
}
/** Longest run of units read at once; longer sentences are read in pieces, which keeps the time linear. */
const MOST_UNITS = 400

/** Part-of-speech tags by a bigram model: right for about 19 words of 20; cached. */
export function tagging(analysis: Analysis): Tagging {
  let found = cache.get(analysis)
  if (found === undefined) {
    found = read(analysis)
    cache.set(analysis, found)
  }
  return found
}

const HOSTS =
  /^(?:it|he|she|that|this|there|here|what|who|where|when|how|why|let|everything|nothing|everyone|nobody|someone|everybody|somebody)$/i

/** Tags of a clitic: 's after a noun and before a noun or adjective is a possessive. */
function cliticTags(clitic: string, host: string, next: string | undefined): readonly string[] {
  if (
    clitic === 's' &&
    !HOSTS.test(host) &&
    next !== undefined &&
    (/^(?:only|own|first|last|most|best|then|once)$/i.test(next) ||
      /^(?:NN|NNS|JJ|NNP|CD)$/.test(usualTag(next.toLowerCase()) ?? 'NN'))
  )
    return ['POS']
  return CLITIC_TAGS[clitic] ?? ['POS']
}

interface Unit {
  readonly token: number
  readonly isClitic: boolean
  readonly options: readonly (readonly [string, number])[]
}

function read({ tokens, sentences }: Analysis): Tagging {
  const tags: string[] = new Array(tokens.length).fill('NN')
  const clitics: string[] = new Array(tokens.length).fill('')
  for (const {
    tokens: [from, to],
  } of sentences) {
    for (let start = from; start < to; start += MOST_UNITS) {
      const units: Unit[] = []
      for (let at = start; at < Math.min(to, start + MOST_UNITS); at++) {
        const form = tokens[at]!.text
        const split = CLITIC.exec(form)
        const isFirst = at === from || /^["“‘'(\-–—•*:\d.]+$/u.test(tokens[at - 1]!.text)
        units.push({ token: at, isClitic: false, options: candidates(split ? split[1]! : form, isFirst) })
        if (split) {
          const key = split[2]!.replace(/^n?['’]/u, '').toLowerCase()
          units.push({
            token: at,
            isClitic: true,
            options: cliticTags(key, split[1]!, tokens[at + 1]?.text).map((tag) => [tag, 0] as const),
          })
        }
      }
      const best = mended(units, withVerb(units, decode(units)), tokens)
      units.forEach(({ token, isClitic }, i) => {
        ;(isClitic ? clitics : tags)[token] = best[i]!
      })
    }
  }
  return { tags, clitics }
}

function mended(units: readonly Unit[], tags: readonly string[], tokens: Analysis['tokens']): string[] {
  const tagged = units.map(({ token, isClitic }, i) => ({
    word: isClitic ? '' : tokens[token]!.text,
    tag: tags[i]!,
  }))
  return tagged.map((_, i) => mendedTag(tagged, i))
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** A run of words that got no finite verb, though one after a noun could be: the likeliest such word becomes it. */
function withVerb(units: readonly Unit[], best: string[]): string[] {
  if (units.length < 4 || best.some((tag) => FINITE.test(tag))) return best
  let choice = -1
  let value = -2.5
  let chosen = ''
  for (let i = 1; i < units.length - 1; i++) {
    if (!/^(?:NN|NNS|NNP|PRP|DT|RB|,)$/.test(best[i - 1]!) || /^(?:IN|DT|PRP|NNP|CD)$/.test(best[i]!)) continue
    const own = units[i]!.options.find(([tag]) => tag === best[i])?.[1] ?? 0
    for (const [tag, fit] of units[i]!.options) {
      if (!/^(?:VBD|VBZ|VBP)$/.test(tag)) continue
      const gain = fit - own + moveFit(tag, best[i + 1]!) - moveFit(best[i]!, best[i + 1]!)
      if (gain > value) {
        value = gain
        choice = i
        chosen = tag
      }
    }
  }
  return choice < 0 ? best : best.map((tag, i) => (i === choice ? chosen : tag))
}

function decode(units: readonly Unit[]): string[] {
  let scores: number[] = [0]
  let previous: readonly (readonly [string, number])[] = [['<s>', 0]]
  const back: number[][] = []
  for (const { options } of units) {
    const next: number[] = []
    const from: number[] = []
    for (const [tag, fit] of options) {
      let best = Number.NEGATIVE_INFINITY
      let at = 0
      for (let i = 0; i < previous.length; i++) {
        const score = scores[i]! + moveFit(previous[i]![0], tag)
        if (score > best) {
          best = score
          at = i
        }
      }
      next.push(best + fit)
      from.push(at)
    }
    back.push(from)
    scores = next
    previous = options
  }
  let at = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[at]!) at = i
  const best: string[] = new Array(units.length)
  for (let i = units.length - 1; i >= 0; i--) {
    best[i] = units[i]!.options[at]![0]
    at = back[i]![at]!
  }
  return best
}
