import { Command } from 'commander'
import { causes } from '../../dossier/causes.ts'
import { decision } from '../../dossier/decision.ts'
import { gaps } from '../../dossier/gaps.ts'
import { overview } from '../../dossier/overview.ts'
import { points } from '../../dossier/points.ts'
import { reader } from '../../dossier/reader.ts'
import type { Snapshot } from '../../dossier/snapshot.ts'
import { sources } from '../../dossier/sources.ts'
import { timeline } from '../../dossier/timeline.ts'
import { findArticle } from '../find-article.ts'
import { type CommonOptions, withAsOf, withCommon } from '../options.ts'
import { causesLines } from '../output/causes.ts'
import { decisionLines } from '../output/decision.ts'
import { byId } from '../output/evidence.ts'
import { gapsLines } from '../output/gaps.ts'
import { overviewLines } from '../output/overview.ts'
import { pointLines } from '../output/point.ts'
import { readerLines } from '../output/reader.ts'
import { sourcesLines } from '../output/sources.ts'
import { print, printJson, type Terminal, terminal } from '../output/terminal.ts'
import { timelineLines } from '../output/timeline.ts'
import type { Finish } from '../program.ts'
import { weighed } from '../weighed.ts'
import { withDossier } from '../with-dossier.ts'

const EXAMPLES = `
Examples:
  synoptic show                      the short account of the newest situation
  synoptic show points               every question that several reports answer
  synoptic show timeline             what happened when
  synoptic show causes               who claims that what leads to what
  synoptic show decision             what is to be decided, and who stands where
  synoptic show gaps                 what the reports leave open
  synoptic show sources              who is cited, and where
  synoptic show 03-local.html        one report, by its file's name or its id
  synoptic show --as-of 2026-10-01   as it was known on that day
  synoptic show points --json        the same for another program`

interface Part {
  /** The part as plain data. */
  readonly view: unknown
  readonly lines: (terminal: Terminal) => string[]
}

function part(snapshot: Snapshot, what: string | undefined): Part {
  if (what === undefined) {
    const view = overview(snapshot)
    return { view, lines: (to) => overviewLines(view, to) }
  }
  if (what === 'points') {
    const view = points(snapshot)
    const all = view.points
    const none = ['No question is answered by more than one report.']
    return { view, lines: (to) => (all.length ? all.flatMap((one) => pointLines(one, byId(view.articles), to)) : none) }
  }
  if (what === 'timeline') {
    const view = timeline(snapshot)
    return { view, lines: (to) => timelineLines(view, to) }
  }
  if (what === 'causes') {
    const view = causes(snapshot)
    return { view, lines: (to) => causesLines(view, to) }
  }
  if (what === 'decision') {
    const view = decision(snapshot, weighed(snapshot).decision)
    return { view, lines: (to) => decisionLines(view, to) }
  }
  if (what === 'gaps') {
    const view = gaps(snapshot, weighed(snapshot).gaps)
    return { view, lines: (to) => gapsLines(view, to) }
  }
  if (what === 'sources') {
    const view = sources(snapshot)
    return { view, lines: (to) => sourcesLines(view, to) }
  }
  const view = reader(snapshot, findArticle(snapshot, what))
  return { view, lines: (to) => readerLines(view, to) }
}

export function showCommand(_: Finish): Command {
  const command = new Command('show')
    .description('show a situation: where accounts differ, changed and agree')
    .argument('[what]', 'points, timeline, causes, decision, gaps, sources, or a report')
    .addHelpText('after', EXAMPLES)
  return withCommon(withAsOf(command)).action(async (what: string | undefined, options: CommonOptions) => {
    await withDossier(options, async ({ snapshot }) => {
      const { view, lines } = part(snapshot, what)
      if (options.json) printJson(view)
      else print(lines(terminal()))
    })
  })
}
