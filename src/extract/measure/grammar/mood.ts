import { sentenceRange, type Words } from './words.ts'

/** How far a verb's doing is real, from the auxiliaries before it. */
export type Realis = 'happened' | 'happening' | 'present' | 'future' | 'possible' | 'due' | 'none'

/** A verb with its auxiliaries. */
export interface Mood {
  readonly realis: Realis
  readonly negated: boolean
  readonly passive: boolean
  /** Token index of the first auxiliary, or of the verb. */
  readonly from: number
}

const BE = /^(?:is|are|am|was|were|be|been|being|'s|'re|gets?|got)$/
const HAVE = /^(?:has|have|had|having)$/
const DO = /^(?:do|does|did)$/
const NOT = /^(?:not|never|n't|no|neither|nor|hardly|without)$/
const ADVERB = /^(?:RB|RBR)$/

/** Reads the auxiliaries before the verb at `at`. An infinitive ("to close") and a bare gerund have realis `none`. */
export function moodOf(words: Words, at: number): Mood {
  const { low, bare, tags, clitics } = words
  const { from: first } = sentenceRange(words, at)
  const aux: string[] = []
  let negated = false
  let from = at
  for (let i = at - 1; i >= first && at - i <= 8; i--) {
    const word = low[i]!
    if (clitics[i] === 'RB' || NOT.test(word) || word === 'cannot') negated = true
    else if (clitics[i] === 'MD' || clitics[i] === 'VBP' || clitics[i] === 'VBZ') {
      aux.unshift(
        clitics[i] === 'MD' ? 'will' : /^VB[PZ]$/.test(clitics[i]!) ? (/'ve$/.test(word) ? 'have' : 'is') : '',
      )
      break
    } else if (ADVERB.test(tags[i]!) || /^(?:still|now|also|already|yet|only|all|both)$/.test(word)) continue
    if (
      BE.test(bare[i]!) ||
      HAVE.test(bare[i]!) ||
      DO.test(bare[i]!) ||
      tags[i] === 'MD' ||
      word === 'to' ||
      word === 'cannot'
    ) {
      aux.unshift(
        clitics[i] === 'RB' && tags[i] === 'MD' && bare[i] === 'wo'
          ? 'will'
          : clitics[i] === 'RB' && bare[i] === 'ca'
            ? 'can'
            : bare[i]!,
      )
      from = i
      continue
    }
    if (NOT.test(word) || clitics[i] === 'RB') {
      from = i
      continue
    }
    break
  }
  return { realis: realisOf(aux, tags[at]!), negated, passive: isPassive(aux, tags[at]!), from }
}

function isPassive(aux: readonly string[], tag: string): boolean {
  return /^VB[ND]$/.test(tag) && BE.test(aux.at(-1) ?? '')
}

function realisOf(aux: readonly string[], tag: string): Realis {
  const [first = ''] = aux
  if (aux.some((word, i) => HAVE.test(word) && aux[i + 1] === 'to')) return 'due'
  if (aux.includes('to')) return BE.test(first) && first !== 'be' && first !== 'been' ? 'future' : 'none'
  if (/^(?:will|'ll|shall)$/.test(first)) return 'future'
  if (/^(?:would|could|may|might|can|cannot)$/.test(first)) return 'possible'
  if (/^(?:should|must|ought)$/.test(first)) return 'due'
  if (HAVE.test(first)) return 'happened'
  if (BE.test(first)) {
    if (tag === 'VBG' || aux.includes('being')) return 'happening'
    return /^(?:was|were|been|got)$/.test(first) ? 'happened' : 'present'
  }
  if (first === 'did') return 'happened'
  if (tag === 'VBD') return 'happened'
  if (tag === 'VBZ' || tag === 'VBP' || DO.test(first)) return 'present'
  return 'none'
}
