import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'
import { assemble } from './assemble.ts'
import { decodeHead } from './encoding/head.ts'
import { binaryKind } from './encoding/signature.ts'
import { formats } from './formats/index.ts'
import { failure } from './notices.ts'
import type { SourceRef } from './source.ts'

const TEXT_NAME = /^(?:txt|text|md|markdown|html?|xhtml)$/

/** What the bytes hold: the article, and what is wrong or doubtful. Pure: the same bytes and name give the same. */
export function readArticles(bytes: Uint8Array, source: SourceRef): { articles: Article[]; notices: Notice[] } {
  const extension = /\.([a-z\d]{1,10})$/i.exec(source.name.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? ''
  const refused = unreadable(bytes, source, extension)
  if (refused !== null) return { articles: [], notices: [refused] }
  const hint = { name: source.name, extension }
  const head = decodeHead(bytes)
  const draft = formats.find((format) => format.detect(head, hint))!.read(bytes, hint)
  return 'blocks' in draft ? assemble(draft, source) : { articles: [], notices: [draft] }
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
