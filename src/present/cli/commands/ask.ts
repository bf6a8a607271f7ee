import { Command } from 'commander'
import type { AskView } from '../../dossier/types.ts'
import { type CommonOptions, withAsOf, withCommon } from '../options.ts'
import { byId, evidenceLines } from '../output/evidence.ts'
import { print, printJson, type Terminal, terminal } from '../output/terminal.ts'
import type { Finish } from '../program.ts'
import { withSituation } from '../with-dossier.ts'

const EXAMPLES = `
Examples:
  synoptic ask "When will the council vote?"
  synoptic ask "What does the union say about the closure?" --situation ferry
  synoptic ask "Who pays?" --as-of 2026-10-01   from reports published by then
  synoptic ask --json "How many jobs will go?"     for another program

An answer is always a sentence of a report. Where none answers, the reports do not say.`

function lines({ answers, nearest, articles }: AskView, to: Terminal): string[] {
  const refs = byId(articles)
  const replaced = (by: string | null): string[] => (by === null ? [] : [to.dim(`Later reports replace this: ${by}.`)])
  if (answers.length)
    return answers.flatMap((one) => [...evidenceLines(one, refs, to, ''), ...replaced(one.replacedBy), ''])
  if (!nearest.length) return ['The reports do not say.']
  return [
    'The reports do not say. Sentences nearest to the question, which do not answer it:',
    '',
    ...nearest.flatMap((one) => [...evidenceLines(one, refs, to, '  '), '']),
  ]
}

/** The document of `situation-format`: one file or address an answer. */
function document({ question, answers, articles }: AskView): object {
  const refs = byId(articles)
  return {
    question,
    answers: answers.map(({ article, start, end, exact, statements, replacedBy }) => ({
      file: refs.get(article)?.source ?? article,
      article,
      start,
      end,
      exact,
      statements,
      replacedBy,
    })),
  }
}

export function askCommand(_: Finish): Command {
  const command = new Command('ask')
    .description('ask a question; sentences of the reports answer')
    .argument('<question...>', 'in English')
    .addHelpText('after', EXAMPLES)
  return withCommon(withAsOf(command)).action(async (words: string[], options: CommonOptions) => {
    const { ask } = await import('../../dossier/ask/index.ts')
    await withSituation(options, async ({ store, situation }) => {
      const view = await ask(store, situation, words.join(' '))
      if (options.json) printJson(document(view))
      else print(lines(view, terminal()))
    })
  })
}
