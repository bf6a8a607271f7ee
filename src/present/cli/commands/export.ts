import { writeFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { exportSituation } from '../../dossier/export.ts'
import { UsageError } from '../exit.ts'
import { type CommonOptions, withAsOf, withStore } from '../options.ts'
import { printJson } from '../output/terminal.ts'
import type { Finish } from '../program.ts'
import { weighed } from '../weighed.ts'
import { withDossier } from '../with-dossier.ts'

const EXAMPLES = `
Examples:
  synoptic export > situation.json
  synoptic export --situation ferry --out ferry.json
  synoptic export --as-of 2026-10-01 > then.json     reports published by then`

interface Options extends CommonOptions {
  readonly out?: string
}

export function exportCommand(_: Finish): Command {
  const command = new Command('export')
    .description('write a whole situation as one JSON document')
    .addOption(new Option('--format <name>', 'form of the document').choices(['situation']).default('situation'))
    .option('--out <file>', 'file to write (default: standard output)')
    .addHelpText('after', EXAMPLES)
  return withStore(withAsOf(command), 'the situation meant (default: the newest)').action(async (options: Options) => {
    await withDossier(options, async ({ snapshot }) => {
      const document = { ...exportSituation(snapshot), ...weighed(snapshot) }
      if (options.out === undefined) return printJson(document)
      try {
        writeFileSync(options.out, `${JSON.stringify(document, null, 2)}\n`)
      } catch (error) {
        throw new UsageError(`${options.out} cannot be written: ${(error as Error).message}`, 'Name another file.')
      }
    })
  })
}
