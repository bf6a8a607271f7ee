import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import { assemble, bareArticle } from './assemble.ts'
import { decode } from './encoding/decode.ts'
import { decodeHead } from './encoding/head.ts'
import { binaryKind } from './encoding/signature.ts'
import type { Format, Hint } from './formats/format.ts'
import { formats } from './formats/index.ts'
import { failure } from './notices.ts'
import type { SourceRef } from './source.ts'

const TEXT_NAME = /^(?:txt|text|md|markdown|html?|xhtml)$/

/** What the bytes hold: the article, and what is wrong or doubtful. Pure: the same bytes and name give the same. */
export function readArticles(bytes: Uint8Array, source: SourceRef): { articles: Article[]; notices: Notice[] } {
  const hint = hintOf(source)
  const refused = unreadable(bytes, source, hint.extension)
  if (refused !== null) return { articles: [], notices: [refused] }
  const draft = formatOf(bytes, hint).read(bytes, hint)
  return 'blocks' in draft ? assemble(draft, source) : { articles: [], notices: [draft] }
}

/** Like `readArticles`, but plain text is an article as it stands: head, tail and page furniture are part of its text. */
export function readVerbatim(bytes: Uint8Array, source: SourceRef): { articles: Article[]; notices: Notice[] } {
  const hint = hintOf(source)
  const refused = unreadable(bytes, source, hint.extension)
  if (refused !== null || formatOf(bytes, hint).name !== 'txt') return readArticles(bytes, source)
  const { text, notices } = decode(bytes, source.name)
  return { articles: [bareArticle(source, text)], notices }
}

function hintOf({ name }: SourceRef): Hint {
  return { name, extension: /\.([a-z\d]{1,10})$/i.exec(name.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? '' }
}

function formatOf(bytes: Uint8Array, hint: Hint): Format {
  const head = decodeHead(bytes)
  return formats.find((format) => format.detect(head, hint))!
}

function unreadable(bytes: Uint8Array, { name }: SourceRef, extension: string): Notice | null {
  if (bytes.every((byte) => byte <= 32)) {
    const what = bytes.length === 0 ? 'is empty' : 'holds nothing but white space'
    return failure({
      code: 'read/empty',
      source: name,
      message: `${name} ${what}; a report was expected.`,
      advice: 'Save the report again, or take the file out.',
    })
  }
  const kind = binaryKind(bytes)
  if (kind === null) return null
  return failure({
    code: 'read/not-text',
    source: name,
    place: 'byte 0',
    message: `${name} could not be read: its first bytes are those of ${kind}${TEXT_NAME.test(extension) ? `, though its name ends in .${extension}` : ''}.`,
    advice: 'Save the report as .txt, .md or .html and read that.',
  })
}
