import { Command } from 'commander'
import { changes } from '../../dossier/changes.ts'
import { type CommonOptions, checkDate, withAsOf, withCommon } from '../options.ts'
import { changesLines } from '../output/changes.ts'
import { print, printJson, terminal } from '../output/terminal.ts'
import type { Finish } from '../program.ts'
import { withDossier } from '../with-dossier.ts'

const EXAMPLES = `
Examples:
  synoptic changes --since 2026-10-01        reports of that day and later, and what they touch
  synoptic changes --since 2026-10 --json    for another program`

interface Options extends CommonOptions {
  readonly since: string
}

export function changesCommand(_: Finish): Command {
  const command = new Command('changes')
    .description('show what is new, moved or corrected since a date, and what fell silent')
    .requiredOption('--since <date>', 'first day that counts: 2026-10-01, 2026-10 or 2026')
    .addHelpText('after', EXAMPLES)
  return withCommon(withAsOf(command)).action(async (options: Options) => {
    checkDate(options.since)
    await withDossier(options, async ({ snapshot }) => {
      const view = changes(snapshot, options.since)
      if (options.json) printJson(view)
      else print(changesLines(view, terminal()))
    })
  })
}
