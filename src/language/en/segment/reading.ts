import type { Span } from '../../../model/span.ts'

/** Stands in the stream between two blocks. */
export const BREAK = '\n'
/** A chunk is cut after so many characters. */
const LONGEST_CHUNK = 32

/**
 * The blocks of a text as one stream of characters, as the network reads it: one blank where white space is, a break
 * between blocks, control and zero-width characters and combining marks left out.
 *
 * `train/segment/text.py` makes the same stream of the treebanks; the two must not drift apart.
 */
export interface Reading {
  readonly length: number
  /** Code points. */
  readonly characters: Int32Array
  /** Where each character begins in the text, and where it ends with the marks and zero-width characters behind it. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Half-open ranges of the stream: what stands between blanks; a break is one by itself. */
  readonly chunkStarts: Uint32Array
  readonly chunkEnds: Uint32Array
  readonly chunks: number
}

const BLANK = 32
const LINE = 10
const WHITE = /\s/
const UNSEEN = /[\p{Cc}\p{Cf}]/u
const COMBINING = /\p{M}/u

type Visibility = 'seen' | 'white' | 'unseen' | 'combining'
const visibilities = new Map<number, Visibility>()

function visibility(point: number): Visibility {
  if (point > 32 && point < 127) return 'seen'
  let found = visibilities.get(point)
  if (found === undefined) {
    const character = String.fromCodePoint(point)
    if (WHITE.test(character)) found = 'white'
    else if (UNSEEN.test(character)) found = 'unseen'
    else found = COMBINING.test(character) ? 'combining' : 'seen'
    visibilities.set(point, found)
  }
  return found
}

/** @param blocks  in order, apart, without white space about them */
export function read(text: string, blocks: readonly Span[]): Reading {
  const most = blocks.reduce((sum, { start, end }) => sum + end - start + 1, 0)
  const stream = new Stream(most)
  blocks.forEach(({ start, end }, index) => {
    if (index > 0) stream.line(start)
    stream.block(text, start, end)
  })
  return stream.reading()
}

class Stream {
  readonly #characters: Int32Array
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #chunkStarts: Uint32Array
  readonly #chunkEnds: Uint32Array
  #length = 0
  #chunks = 0
  /** Start in the stream of the chunk that is open, -1 for none. */
  #open = -1

  constructor(most: number) {
    this.#characters = new Int32Array(most)
    this.#starts = new Uint32Array(most)
    this.#ends = new Uint32Array(most)
    this.#chunkStarts = new Uint32Array(most)
    this.#chunkEnds = new Uint32Array(most)
  }

  /** A break before the block that starts at `at`. */
  line(at: number): void {
    if (this.#characters[this.#length - 1] === BLANK) this.#length--
    this.#open = this.#length
    this.#add(LINE, at, at)
    this.#close()
  }

  block(text: string, start: number, end: number): void {
    // Where the word began whose first characters are not seen.
    let unseen = -1
    for (let at = start; at < end; ) {
      const point = text.codePointAt(at)!
      const next = at + (point > 0xffff ? 2 : 1)
      const kind = visibility(point)
      if (kind === 'white') {
        this.#close()
        unseen = -1
        if (this.#length > 0 && this.#characters[this.#length - 1]! > BLANK) this.#add(BLANK, at, next)
      } else if (kind !== 'seen' && this.#open >= 0) this.#ends[this.#length - 1] = next
      else if (kind === 'unseen') unseen = unseen < 0 ? at : unseen
      else {
        if (this.#open >= 0 && this.#length - this.#open >= LONGEST_CHUNK) this.#close()
        if (this.#open < 0) this.#open = this.#length
        this.#add(point, unseen < 0 ? at : unseen, next)
        unseen = -1
      }
      at = next
    }
    this.#close()
  }

  #add(point: number, start: number, end: number): void {
    this.#characters[this.#length] = point
    this.#starts[this.#length] = start
    this.#ends[this.#length] = end
    this.#length++
  }

  #close(): void {
    if (this.#open < 0) return
    this.#chunkStarts[this.#chunks] = this.#open
    this.#chunkEnds[this.#chunks] = this.#length
    this.#chunks++
    this.#open = -1
  }

  reading(): Reading {
    return {
      length: this.#length,
      characters: this.#characters,
      starts: this.#starts,
      ends: this.#ends,
      chunkStarts: this.#chunkStarts,
      chunkEnds: this.#chunkEnds,
      chunks: this.#chunks,
    }
  }
}

const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' }

/** What the word list knows a chunk by: small letters, straight quotes, 0 for digits, no marks around it. */
export function chunkNorm(chunk: string): string {
  const plain = chunk
    .toLowerCase()
    .replace(/[‘’“”]/g, (mark) => QUOTES[mark]!)
    .replace(/\p{Nd}/gu, '0')
  return plain.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '') || plain
}

/** The symbol of the class that a character too rare to learn belongs to. */
export function classOf(character: string): '<A>' | '<a>' | '<0>' | '<*>' {
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return '<A>'
  if (/[\p{L}\p{M}]/u.test(character)) return '<a>'
  return /\p{Nd}/u.test(character) ? '<0>' : '<*>'
}
