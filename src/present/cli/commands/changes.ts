import { Command } from 'commander'
import { changes } from '../../dossier/changes.ts'
import type { ChangesView } from '../../dossier/types.ts'
import { type CommonOptions, checkDate, withAsOf, withCommon } from '../options.ts'
import { showDate } from '../output/date.ts'
import { byId, cite } from '../output/evidence.ts'
import { pointLines } from '../output/point.ts'
import { print, printJson, type Terminal, terminal } from '../output/terminal.ts'
import { counted, wrap } from '../output/wrap.ts'
import type { Finish } from '../program.ts'
import { withDossier } from '../with-dossier.ts'

const EXAMPLES = `
Examples:
  synoptic changes --since 2026-10-01        reports of that day and later, and what they touch
  synoptic changes --since 2026-10 --json    for another program`

interface Options extends CommonOptions {
  readonly since: string
}

function lines({ since, articles, points, all }: ChangesView, to: Terminal): string[] {
  const refs = byId(all)
  if (!articles.length) return [`No report since ${showDate(since)}.`]
  return [
    to.bold(`${counted(articles.length, 'report')} since ${showDate(since)}`),
    '',
    ...articles.flatMap((ref) => wrap(cite(ref), to.width, '  ', '    ')),
    '',
    ...(points.length ? [to.bold('Questions they take part in'), ''] : []),
    ...points.flatMap(({ point }) => pointLines(point, refs, to)),
  ]
}

export function changesCommand(_: Finish): Command {
  const command = new Command('changes')
    .description('show what is new since a date')
    .requiredOption('--since <date>', 'first day that counts: 2026-10-01, 2026-10 or 2026')
    .addHelpText('after', EXAMPLES)
  return withCommon(withAsOf(command)).action(async (options: Options) => {
    checkDate(options.since)
    await withDossier(options, async ({ snapshot }) => {
      const view = changes(snapshot, options.since)
      if (options.json) printJson(view)
      else print(lines(view, terminal()))
    })
  })
}
