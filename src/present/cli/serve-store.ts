import { fileURLToPath } from 'node:url'
import { reconcileSituation } from '../../pipeline/reconcile-situation.ts'
import { StoreError } from '../../store/error.ts'
import type { Store } from '../../store/store.ts'
import { createApp } from '../api/app.ts'
import { listen } from '../api/listen.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { openBrowser } from './open-browser.ts'
import { readResultLines } from './output/read-result.ts'
import { print } from './output/terminal.ts'
import { nameFor, readInputs, tellNotices } from './read-inputs.ts'

const PAGE = fileURLToPath(new URL('../../page', import.meta.url))

/** Lays side by side what a read that was cut off left behind; a store that may not be written is shown as it is. */
async function repair(store: Store): Promise<void> {
  try {
    for (const { name } of await store.situations()) await reconcileSituation(store, name)
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'store/read-only')) throw error
  }
}

/** Reads the inputs, where there are any, and repairs the other situations. */
export async function bringUpToDate(
  store: Store,
  inputs: readonly string[],
  situation: string | undefined,
): Promise<ExitCode> {
  if (inputs.length === 0) {
    await repair(store)
    return EXIT.done
  }
  const name = situation ?? nameFor(inputs)
  const result = await readInputs(store, name, inputs)
  print(readResultLines(name, result))
  const code = tellNotices(result)
  await repair(store)
  return code
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/**
 * Serves the page until the process is told to end.
 *
 * @param port  null for the first free one
 */
export async function serveStore(store: Store, { port, open }: { port: number | null; open: boolean }): Promise<void> {
  const { address, close } = await listen(createApp(store, PAGE), port)
  const ended = interrupted()
  print([`Synoptic is at ${address}`, 'Ctrl-C ends it.'])
  if (open) openBrowser(address)
  await ended
  await close()
}
