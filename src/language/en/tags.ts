import type { Token } from '../../model/analysis.ts'
import type { Word } from '../../model/word.ts'

const CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const FOLDED: Readonly<Record<string, string>> = {
  NNPS: 'NNP',
  JJR: 'JJ',
  JJS: 'JJ',
  AFX: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  PDT: 'DT',
  FW: 'NN',
  GW: 'NN',
  XX: 'NN',
  ADD: 'NN',
  LS: 'CD',
  $: 'CD',
  '``': '"',
  "''": '"',
  '-LRB-': '(',
  '-RRB-': ')',
  HYPH: ':',
  NFP: ':',
  SYM: ':',
}

/** A token before it is tagged. */
export type PlainToken = Omit<Token, 'tag' | 'clitic'>

/** The tokens of a text with tags from their words; both in order. */
export function tagged(tokens: readonly PlainToken[], words: readonly Word[]): Token[] {
  let next = 0
  const found = tokens.map((token, index) => {
    while (next < words.length && words[next]!.end <= token.start) next++
    const parts: Word[] = []
    while (next < words.length && words[next]!.start < token.end) parts.push(words[next++]!)
    // A word that reaches into the next token is read there too.
    if (parts.length > 0 && parts.at(-1)!.end > token.end) next--
    const clitic = parts.length > 1 && CLITIC.test(parts.at(-1)!.text) ? parts.pop()! : null
    const tag = parts.length > 1 ? compoundTag(parts) : folded(parts[0]?.xpos ?? 'NN')
    const isMark = tag === 'POS' && !/s$/i.test(tokens[index - 1]?.text ?? '')
    return { ...token, tag: isMark ? '"' : tag, clitic: clitic === null ? '' : folded(clitic.xpos) }
  })
  return mended(found)
}

const folded = (xpos: string) => FOLDED[xpos] ?? xpos

/** "the full might of the sea": a modal verb stands behind no article and before no "of". */
function mended(tags: readonly Token[]): Token[] {
  return tags.map((token, at) =>
    token.tag === 'MD' && /^(?:DT|JJ|PRP\$)$/.test(tags[at - 1]?.tag ?? '') && tags[at + 1]?.text === 'of'
      ? { ...token, tag: 'NN' }
      : token,
  )
}

/** "61-metre", "state-run" are adjectives before a noun; a compound that stands alone is what its last word is. */
function compoundTag(parts: readonly Word[]): string {
  const last = parts.at(-1)!
  const tag = folded(last.xpos)
  if (parts.every(({ xpos }) => /^(?:NNPS?|HYPH|,|\.|:|CC)$/.test(xpos))) return 'NNP'
  if (parts.every(({ xpos }) => /^(?:CD|HYPH|,|\.|:|SYM|\$)$/.test(xpos))) return 'CD'
  return parts.some(({ xpos }) => xpos === 'HYPH') && /^(?:amod|compound)/.test(last.relation) ? 'JJ' : tag
}
