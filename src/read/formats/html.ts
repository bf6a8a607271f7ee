import { decode } from '../encoding/decode.ts'
import { pageBlocks } from '../html/blocks.ts'
import { pageMetadata } from '../html/metadata.ts'
import { parseHtml } from '../html/tree.ts'
import { doubt } from '../notices.ts'
import type { Format } from './format.ts'

const START =
  /^(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml\b[^>]{0,200}>\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|meta|title|header|h1|p|table)\b/i

/** Web pages, whatever their file is called; `.html` files without any markup are plain text. */
export const html: Format = {
  name: 'html',
  detect: (head, { extension }) =>
    START.test(head) || (/^(?:x?html?|htm)$/.test(extension) && /<\w+[^<>]*>/.test(head)),
  read(bytes, hint) {
    const { text, notices } = decode(bytes, hint.name)
    const { page, complete } = parseHtml(text)
    const blocks = pageBlocks(page)
    const metadata = pageMetadata(page, hint.name)
    return {
      blocks,
      given: metadata.given,
      notices: [...notices, ...metadata.notices, ...(complete ? [] : [tooDeep(hint.name)])],
    }
  },
}

const tooDeep = (source: string) =>
  doubt({
    code: 'read/too-deep',
    source,
    message: 'More than 20,000 tags of the page stand inside one another; what comes after them was not read.',
    advice: 'Open the page and save its text as a .txt file.',
  })
