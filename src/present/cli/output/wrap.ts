import { safe } from './terminal.ts'

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu

/** Columns a text takes; East Asian wide characters take two, combining marks none. */
export function columns(text: string): number {
  const marks = text.match(/\p{M}/gu)?.length ?? 0
  return [...text].length + (text.match(WIDE)?.length ?? 0) - marks
}

/**
 * Text in lines no wider than `width`, broken at blanks; a longer word stands on a line of its own.
 *
 * @param first  what the first line starts with
 * @param rest   what the others start with; as wide as `first` where none is given
 */
export function wrap(text: string, width: number, first = '', rest = ' '.repeat(columns(first))): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  let room = width - columns(first)
  for (const word of safe(text).trim().split(/\s+/)) {
    const size = columns(word)
    if (!isEmpty && size + 1 > room) {
      lines.push(line)
      line = rest
      room = width - columns(rest)
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    room -= isEmpty ? size : size + 1
    isEmpty = false
  }
  return [...lines, line]
}

/** Text padded with blanks to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/** A count with its noun: "1 report", "2 reports". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`
}
