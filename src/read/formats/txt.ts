import { NOTHING_GIVEN } from '../draft.ts'
import { decode } from '../encoding/decode.ts'
import { textBlocks } from '../layout/blocks.ts'
import { failure } from '../notices.ts'
import type { Format } from './format.ts'

/** Plain text. Takes whatever is text and no other format's. */
export const text: Format = {
  name: 'txt',
  detect: () => true,
  read(bytes, hint) {
    const { text: decoded, notices } = decode(bytes, hint.name)
    const data = dataFormat(decoded)
    if (data !== null) {
      return failure({
        code: 'read/not-a-report',
        source: hint.name,
        message: `The file holds ${data} data; a report as text, Markdown or HTML was expected.`,
        advice: 'Read the report itself, or take the file out of the folder.',
      })
    }
    return { blocks: textBlocks(decoded), given: NOTHING_GIVEN, notices }
  },
}

/** Name of the data format the text is written in; null for prose. */
function dataFormat(decoded: string): string | null {
  const head = decoded.slice(0, 400).trimStart()
  if (/^<\?xml\b/i.test(head)) return 'XML'
  if (!/^[[{]\s*["{[\]}\d]/.test(head)) return null
  try {
    JSON.parse(decoded)
    return 'JSON'
  } catch {
    // A report may begin with a bracket.
    return null
  }
}
