import { Command } from 'commander'
import { causes } from '../../dossier/causes.ts'
import type { CausesView } from '../../dossier/types.ts'
import { findVariable, whatIf } from '../../dossier/what-if.ts'
import { UsageError } from '../exit.ts'
import { type CommonOptions, withAsOf, withCommon } from '../options.ts'
import { print, printJson, terminal } from '../output/terminal.ts'
import { whatIfLines } from '../output/what-if.ts'
import type { Finish } from '../program.ts'
import { withDossier } from '../with-dossier.ts'

const EXAMPLES = `
Examples:
  synoptic what-if "fares" --up              what the reports claim follows if fares rise
  synoptic what-if "night sailings" --down   and if there are fewer
  synoptic show causes                       all that is claimed to lead to something`

interface Options extends CommonOptions {
  readonly up?: boolean
  readonly down?: boolean
}

const MOST_NAMED = 12

function variableIn(view: CausesView, words: string): string {
  const found = findVariable(view, words)
  if (typeof found === 'string') return found
  const labels = found.length ? found : view.variables.map(({ label }) => label)
  const named = labels.slice(0, MOST_NAMED).join('; ') + (labels.length > MOST_NAMED ? '; …' : '')
  throw new UsageError(
    found.length ? `"${words}" may mean several variables` : `no claim speaks of "${words}"`,
    named ? `Name one of: ${named}.` : 'The reports claim no effect of one thing on another.',
  )
}

export function whatIfCommand(_: Finish): Command {
  const command = new Command('what-if')
    .description('follow the claimed effects from one variable, by their signs alone')
    .argument('<variable...>', 'in the words of the reports')
    .option('--up', 'it rises')
    .option('--down', 'it falls')
    .addHelpText('after', EXAMPLES)
  return withCommon(withAsOf(command)).action(async (words: string[], { up, down, ...options }: Options) => {
    if (Boolean(up) === Boolean(down)) throw new UsageError('say which way it goes', 'Add --up or --down.')
    await withDossier(options, async ({ snapshot }) => {
      const view = causes(snapshot)
      const pushed = whatIf(view, variableIn(view, words.join(' ')), up ? 'rises' : 'falls')
      if (options.json) printJson(pushed)
      else print(whatIfLines(pushed, terminal()))
    })
  })
}
