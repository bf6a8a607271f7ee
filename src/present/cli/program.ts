import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { askCommand } from './commands/ask.ts'
import { changesCommand } from './commands/changes.ts'
import { exportCommand } from './commands/export.ts'
import { inspectCommand } from './commands/inspect.ts'
import { readCommand } from './commands/read.ts'
import { serveCommand } from './commands/serve.ts'
import { showCommand } from './commands/show.ts'
import { whatIfCommand } from './commands/what-if.ts'
import type { ExitCode } from './exit.ts'

/** Takes the exit code of the command that ran. */
export type Finish = (code: ExitCode) => void

const VERSION = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }).version

const COMMANDS: readonly ((finish: Finish) => Command)[] = [
  readCommand,
  showCommand,
  askCommand,
  changesCommand,
  whatIfCommand,
  exportCommand,
  inspectCommand,
  serveCommand,
]

const EXAMPLES = `
Examples:
  synoptic read ./reports                      read a folder of reports into the situation "reports"
  synoptic show                                where accounts agree, differ and have changed
  synoptic ask "How many ships were damaged?"  sentences of the reports that answer
  synoptic serve ./reports --open              read, then show the page in the browser

Exit codes:
  0  done
  1  some input could not be read, the rest was; or the store cannot be used
  2  wrong use: unknown command or option, missing argument, no such situation,
     a port that is taken`

export function createProgram(finish: Finish): Command {
  const program = new Command('synoptic')
    .description(
      'Reads the reports on a developing situation and lays their accounts side by side, each in its own words.',
    )
    .version(VERSION(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showHelpAfterError('(synoptic --help shows what there is)')
  for (const create of COMMANDS) {
    program.addCommand(create(finish).exitOverride().showHelpAfterError('(add --help to see how it is used)'))
  }
  return program
}
