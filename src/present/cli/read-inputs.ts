import { type Stats, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { type ReadResult, readSituation } from '../../pipeline/read-situation.ts'
import type { Store } from '../../store/store.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { noticeLines } from './output/notices.ts'
import { progressBar } from './progress-bar.ts'

const isAddress = (input: string): boolean => /^https?:\/\//i.test(input)

/** What a path is; null where there is nothing. */
const statOf = (path: string): Stats | null => statSync(path, { throwIfNoEntry: false }) ?? null

/**
 * The situation inputs are read into where none is named, by the first that is there: the folder's name, that of a
 * file's folder, an address's host.
 */
export function nameFor(inputs: readonly string[]): string {
  const input = inputs.find((one) => isAddress(one) || statOf(resolve(one)) !== null) ?? inputs[0]!
  if (isAddress(input)) return URL.canParse(input) ? new URL(input).hostname : 'reports'
  const path = resolve(input)
  return basename(statOf(path)?.isDirectory() ? path : dirname(path)) || 'reports'
}

/** Reads inputs with a bar, and tells at the end what is wrong with which. */
export async function readInputs(store: Store, situation: string, inputs: readonly string[]): Promise<ReadResult> {
  const bar = progressBar(process.env)
  try {
    return await readSituation(store, situation, inputs, { onProgress: (progress) => bar.update(progress) })
  } finally {
    bar.stop()
  }
}

/** Prints notices on standard error; the exit code says whether any input was not read. */
export function tellNotices({ notices }: ReadResult): ExitCode {
  if (notices.length) console.error(noticeLines(notices).join('\n'))
  return notices.some(({ severity }) => severity === 'error') ? EXIT.incomplete : EXIT.done
}
