import iconv from 'iconv-lite'
import type { Notice } from '../model/notice.ts'
import { tooLarge } from './bytes.ts'
import { declaredEncoding, knownEncoding } from './encoding/declared.ts'
import { failure } from './notices.ts'

const ACCEPT = 'text/html, application/xhtml+xml, text/markdown, text/plain, */*;q=0.1'

/** The bytes behind an address; where only the server's header names the encoding they are handed on as UTF-8. */
export async function fetchBytes(
  url: string,
  { mostBytes, timeoutMs }: { mostBytes: number; timeoutMs: number },
): Promise<{ bytes: Uint8Array } | { notice: Notice }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), headers: { accept: ACCEPT } })
    if (!response.ok) {
      await response.body?.cancel()
      return { notice: unreachable(url, `the server answered ${response.status} ${response.statusText}`.trim()) }
    }
    const bytes = await collect(response, mostBytes)
    return bytes === null
      ? { notice: tooLarge(url, Number.POSITIVE_INFINITY, mostBytes) }
      : { bytes: transcoded(bytes, response) }
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } }
    const reason =
      name === 'TimeoutError'
        ? `no answer within ${timeoutMs / 1000} seconds`
        : (cause?.code ?? cause?.message ?? message)
    return { notice: unreachable(url, reason) }
  }
}

/** The body; null where it is longer than allowed, the rest of it not loaded. */
async function collect(response: Response, mostBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function transcoded(bytes: Uint8Array, { headers }: Response): Uint8Array {
  const [, label = ''] = /charset\s*=\s*["']?([\w.:-]+)/i.exec(headers.get('content-type') ?? '') ?? []
  const encoding = knownEncoding(label)
  if (encoding === null || /^utf-?8$/.test(encoding) || declaredEncoding(bytes) !== null) return bytes
  return Buffer.from(`\ufeff${iconv.decode(Buffer.from(bytes), encoding)}`, 'utf8')
}

const unreachable = (url: string, reason: string): Notice =>
  failure({
    code: 'read/unreachable',
    source: url,
    message: `${url} could not be fetched: ${reason}.`,
    advice: 'Check the address and the connection, or save the page and read the file.',
  })
