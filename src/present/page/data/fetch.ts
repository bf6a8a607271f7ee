/** What went wrong, in words a person can act on. `code` is the server's, or `page/…` where the server was not heard. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: string
  readonly advice: string
  constructor(code: string, message: string, advice: string) {
    super(message)
    this.code = code
    this.advice = advice
  }
}

const GONE = new Fault(
  'page/unreachable',
  'Synoptic is not answering.',
  'Your reports are untouched. Start the program again, then press Try again.',
)

function faultOf(status: number, body: unknown): Fault {
  const part = (key: string): string | null => {
    const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : null
    return typeof value === 'string' && value !== '' ? value : null
  }
  return new Fault(
    part('code') ?? `page/status-${status}`,
    part('message') ?? `Synoptic could not show this (status ${status}).`,
    part('advice') ?? 'Your reports are untouched. Try again; if it stays so, start the program again.',
  )
}

/**
 * Asks the server for JSON.
 *
 * @throws Fault  when the server does not answer, answers with an error, or answers with something that is not JSON
 */
export async function getJson<T>(path: string, signal: AbortSignal): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, { signal, headers: { accept: 'application/json' } })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw GONE
  }
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw faultOf(response.status, body)
  if (body === null) throw faultOf(response.status, null)
  return body as T
}
