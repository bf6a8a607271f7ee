import { Command } from 'commander'
import { type CommonOptions, storePath, withCommon } from '../options.ts'
import { readResultLines } from '../output/read-result.ts'
import { print, printJson } from '../output/terminal.ts'
import type { Finish } from '../program.ts'

const EXAMPLES = `
Examples:
  synoptic read ./reports                        a folder and all below it
  synoptic read wire.txt page.html --situation strike
  synoptic read https://news.example/story       an address
  synoptic read ./reports --data ./store --json  what was read, for another program

What was read before and has not changed is left alone; a file that changed replaces what it gave.`

export function readCommand(finish: Finish): Command {
  const command = new Command('read')
    .description('read reports into a situation')
    .argument('<input...>', 'files, folders, addresses')
    .addHelpText('after', EXAMPLES)
  return withCommon(command, "name of the situation (default: the folder's name)").action(
    async (inputs: string[], options: CommonOptions) => {
      // Loaded only where something is read: help and the other commands start faster without the rules.
      const [{ nameFor, readInputs, tellNotices }, { openSqlite }] = await Promise.all([
        import('../read-inputs.ts'),
        import('../../../store/sqlite.ts'),
      ])
      const store = await openSqlite(storePath(options))
      try {
        const situation = options.situation ?? nameFor(inputs)
        const result = await readInputs(store, situation, inputs)
        if (options.json) printJson({ situation, ...result })
        else print(readResultLines(situation, result))
        finish(tellNotices(result))
      } finally {
        await store.close()
      }
    },
  )
}
