import { Command } from 'commander'
import type { Inspection } from '../../../pipeline/inspect.ts'
import { EXIT, UsageError } from '../exit.ts'
import { conlluLines } from '../output/conllu.ts'
import { inspectionLines, inspectionView, nameOf } from '../output/inspection.ts'
import { noticeLines } from '../output/notices.ts'
import { print, printJson, terminal } from '../output/terminal.ts'
import type { Finish } from '../program.ts'

const EXAMPLES = `
Examples:
  synoptic inspect 03-local.html            sentences, words in their tree, names, what goes back to what, and what
                                            each rule read in them, how surely and from which words
  synoptic inspect notes.txt --conllu       the words as CoNLL-U, for tools of Universal Dependencies
  synoptic inspect 03-local.html --json     every layer and statement for another program

What is shown is the report as the rules see it, without its head and page furniture. --conllu takes plain text as it
stands: its words are all that is in the file.`

interface Options {
  readonly conllu?: boolean
  readonly json?: boolean
}

function printAll({ articles, features }: Inspection, { conllu, json }: Options): void {
  if (conllu) {
    const all = articles.filter(({ analysis }) => analysis.layers.has('words'))
    if (all.length) print(all.flatMap(({ analysis }) => conlluLines(analysis, features, nameOf(analysis.article))))
  } else if (json) printJson(articles.map((one) => inspectionView(one, features)))
  else if (articles.length) print(articles.flatMap((one) => inspectionLines(one, terminal())))
}

export function inspectCommand(finish: Finish): Command {
  return new Command('inspect')
    .description('show how a text is understood: sentences, words, names, what goes back to what, rules that fired')
    .argument('<file>', 'file or address')
    .option('--conllu', 'print CoNLL-U')
    .option('--json', 'print JSON for another program')
    .addHelpText('after', EXAMPLES)
    .action(async (input: string, options: Options) => {
      if (options.conllu && options.json)
        throw new UsageError('--conllu and --json are two forms', 'Choose one of them.')
      const { inspect } = await import('../../../pipeline/inspect.ts')
      const inspection = await inspect(input, { verbatim: options.conllu ?? false })
      const { notices } = inspection
      printAll(inspection, options)
      if (notices.length) console.error(noticeLines(notices).join('\n'))
      finish(notices.some(({ severity }) => severity === 'error') ? EXIT.incomplete : EXIT.done)
    })
}
