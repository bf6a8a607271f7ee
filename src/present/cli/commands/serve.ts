import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { type CommonOptions, storePath, withStore } from '../options.ts'
import type { Finish } from '../program.ts'

const EXAMPLES = `
Examples:
  synoptic serve                       the page over what was read before
  synoptic serve ./reports --open      read a folder first, then open the browser
  synoptic serve --sample              an invented situation to look around in
  synoptic serve --port 8080

Only this machine can reach the page. Ctrl-C ends it.`

interface Options extends CommonOptions {
  readonly sample?: boolean
  readonly port?: number
  readonly open?: boolean
}

function parsePort(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number up to 65535.')
}

const SAMPLE = {
  situation: 'Vellasay ferry line',
  folder: fileURLToPath(new URL('../../../../sample/ferry', import.meta.url)),
}

export function serveCommand(finish: Finish): Command {
  const command = new Command('serve')
    .description('show the page in the browser, on this machine only')
    .argument('[input...]', 'files, folders, addresses to read first')
    .option('--sample', 'read the bundled sample where no input is named')
    .option('--port <number>', 'port to listen on (default: the first free one from 4173)', parsePort)
    .option('--open', 'open the browser')
    .addHelpText('after', EXAMPLES)
  return withStore(command, "name of the situation (default: the folder's name)").action(
    async (named: string[], options: Options) => {
      const sample = named.length === 0 && options.sample ? SAMPLE : null
      const [{ bringUpToDate, serveStore }, { openSqlite }] = await Promise.all([
        import('../serve-store.ts'),
        import('../../../store/sqlite.ts'),
      ])
      const store = await openSqlite(storePath(options))
      try {
        const code = await bringUpToDate(
          store,
          sample ? [sample.folder] : named,
          options.situation ?? sample?.situation,
        )
        await serveStore(store, { port: options.port ?? null, open: options.open ?? false })
        finish(code)
      } finally {
        await store.close()
      }
    },
  )
}
