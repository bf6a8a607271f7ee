import { Parser } from 'htmlparser2'
import { collapse } from '../layout/marks.ts'

/** The words of a field or line that may hold markup: tags off, entities resolved, what stands in scripts and styles gone. */
export function plain(raw: string): string {
  if (!/[&<]/.test(raw)) return collapse(raw)
  let text = ''
  let unseen = 0
  const isUnseen = (tag: string): boolean => tag === 'script' || tag === 'style'
  const parser = new Parser({
    onopentag: (tag) => {
      if (isUnseen(tag)) unseen++
      else if (tag === 'br' || tag === 'p') text += ' '
    },
    onclosetag: (tag) => {
      if (isUnseen(tag)) unseen--
    },
    ontext: (piece) => {
      if (unseen === 0) text += piece
    },
  })
  parser.end(raw)
  return collapse(text)
}
