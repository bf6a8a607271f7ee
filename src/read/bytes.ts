import { readFile, stat } from 'node:fs/promises'
import type { Notice } from '../model/notice.ts'
import { fetchBytes } from './fetch.ts'
import { closed } from './list.ts'
import { failure } from './notices.ts'
import type { SourceRef } from './source.ts'

/** 50 MB: a report of that size is none. */
const MOST_BYTES = 50 * 1000 * 1000

export interface Limits {
  /** Larger inputs are not loaded. Default 50,000,000. */
  readonly mostBytes?: number
  /** Milliseconds an address may take. Default 20,000. */
  readonly timeoutMs?: number
  /** How a file is opened; a test hands in its own. */
  readonly open?: (path: string) => Promise<Uint8Array>
}

/** The bytes of a source, or why there are none: no permission, too large, no network. Never throws for a fault of the input. */
export async function readBytes(
  source: SourceRef,
  { mostBytes = MOST_BYTES, timeoutMs = 20_000, open = readFile }: Limits = {},
): Promise<{ bytes: Uint8Array } | { notice: Notice }> {
  if (source.kind === 'url') return fetchBytes(source.path, { mostBytes, timeoutMs })
  try {
    const size = source.bytes ?? (await stat(source.path)).size
    if (size > mostBytes) return { notice: tooLarge(source.name, size, mostBytes) }
    return { bytes: await open(source.path) }
  } catch (error) {
    return { notice: { ...closed(source.path, error), source: source.name } }
  }
}

/** The notice of an input above the limit. */
export function tooLarge(source: string, bytes: number, mostBytes: number): Notice {
  const size = Number.isFinite(bytes) ? `is ${megabytes(bytes)} large` : 'goes on'
  return failure({
    code: 'read/too-large',
    source,
    message: `${source} ${size}; at most ${megabytes(mostBytes)} are read, so it was not loaded.`,
    advice: 'Split the file into single reports, or leave it out.',
  })
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
