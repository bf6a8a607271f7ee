import type { DecisionView, OptionView, PartyView, StandView, StepView } from '../../dossier/types.ts'
import { showDate } from './date.ts'
import { type Articles, byId, evidenceLines } from './evidence.ts'
import type { Terminal } from './terminal.ts'
import { counted, wrap } from './wrap.ts'

const STATUS: Readonly<Record<StepView['status'], string>> = {
  considered: 'considered',
  proposed: 'proposed',
  authorized: 'authorized',
  underway: 'under way',
  done: 'done',
  refused: 'refused',
  'ruled-out': 'ruled out',
  'put-off': 'put off',
  vote: 'a vote is set',
}
const STANCE: Readonly<Record<StandView['stance'], string>> = {
  for: 'for',
  against: 'against',
  conditional: 'on a condition',
  undecided: 'undecided',
}
const MOST_STEPS = 8

interface Moved {
  readonly step: StepView
  /** How often later texts give the same status. */
  readonly again: number
}

/** What moves an option: each status when it is first told, the later tellings counted, and each that has a day of its own. */
function movesOf(steps: readonly StepView[]): Moved[] {
  return steps.flatMap((step, at): Moved[] => {
    const isRepeated = ({ status, dating }: StepView): boolean => status === step.status && dating === 'report'
    if (step.dating === 'report' && steps.slice(0, at).some(({ status }) => status === step.status)) return []
    return [{ step, again: steps.slice(at + 1).filter(isRepeated).length }]
  })
}

function stepLines(
  { step: { status, date, dating, evidence }, again }: Moved,
  articles: Articles,
  terminal: Terminal,
): string[] {
  const when = date === null ? 'undated' : dating === 'step' ? showDate(date) : `told ${showDate(date)}`
  return [
    `    ${STATUS[status]}, ${when}${again === 0 ? '' : again === 1 ? '; told once more' : `; told ${counted(again, 'more time')}`}`,
    ...evidence.slice(0, 1).flatMap((one) => evidenceLines(one, articles, terminal)),
  ]
}

/** How a party stands; who had not decided when asked may have since, so that has its day. */
function standWords({ stance, condition, date }: StandView): string {
  if (stance === 'undecided' && date !== null) return `${STANCE[stance]} on ${showDate(date)}`
  if (condition === null) return STANCE[stance]
  if (stance === 'against') return `${STANCE[stance]}; could live with it ${condition}`
  return /^on\s/i.test(condition) ? condition : `${STANCE[stance]}: ${condition}`
}

function partyLines({ name, role, stands }: PartyView, articles: Articles, terminal: Terminal): string[] {
  const last = stands.at(-1)!
  const { condition, evidence } = last
  const telling = evidence.filter(({ sentence }) => condition !== null && sentence.text.includes(condition))
  const shown = [...telling, ...evidence].slice(0, 1)
  const before = stands.slice(0, -1).map((one) => `${STANCE[one.stance]}${one.date ? `, ${showDate(one.date)}` : ''}`)
  const was = before.length ? ` (before: ${before.join('; ')})` : ''
  return [
    ...wrap(`${role === null ? name : `${name}, ${role}`}: ${standWords(last)}${was}`, terminal.width, '    '),
    ...shown.flatMap((one) => evidenceLines(one, articles, terminal)),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length ? [`  ${title}`, ...lines] : []
}

function optionLines(option: OptionView, articles: Articles, terminal: Terminal): string[] {
  const { label, texts, steps, parties, claims, norms, precedents } = option
  const head = `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  const by = (claimedBy: string | null): string => (claimedBy === null ? '' : `, according to ${claimedBy}`)
  const said = (evidence: OptionView['steps'][number]['evidence']): string[] =>
    evidence.slice(0, 1).flatMap((one) => evidenceLines(one, articles, terminal))
  return [
    ...wrap(head, terminal.width).map(terminal.bold),
    terminal.dim(
      `  ${standingWords(option)}; told in ${counted(texts, 'report')}${option.isUnderWay ? '; weighed by most reports' : ''}`,
    ),
    ...section(
      'How it moved',
      movesOf(steps)
        .slice(-MOST_STEPS)
        .flatMap((one) => stepLines(one, articles, terminal)),
    ),
    ...section(
      'Who stands where',
      parties.flatMap((one) => partyLines(one, articles, terminal)),
    ),
    ...section(
      'What it would do, as claimed',
      claims.flatMap(({ words, claimedBy, evidence }) => [
        ...wrap(`${words}${by(claimedBy)}`, terminal.width, '    '),
        ...said(evidence),
      ]),
    ),
    ...section(
      'What laws and orders say',
      norms.flatMap(({ norm, says, what, hedge, claimedBy, evidence }) => [
        ...wrap(
          `${norm} ${says} ${what}${hedge === null ? '' : ` (“${hedge}”)`}${by(claimedBy)}`,
          terminal.width,
          '    ',
        ),
        ...said(evidence),
      ]),
    ),
    ...section(
      'Earlier cases',
      precedents.flatMap(({ date, evidence }) => [`    ${showDate(date)}`, ...said([evidence])]),
    ),
    '',
  ]
}

/** How far an option has come, and where it is still open its own day, else that of the last text that told it so. */
function standingWords({ standing, steps }: OptionView): string {
  const isOpen = standing === 'considered' || standing === 'proposed'
  const dated = isOpen ? steps.filter(({ status, date }) => status === standing && date !== null) : []
  const last = dated.findLast(({ dating }) => dating === 'step') ?? dated.at(-1)
  if (last === undefined) return STATUS[standing]
  return `${STATUS[standing]}, ${last.dating === 'step' ? '' : 'last told '}${showDate(last.date!)}`
}

/** Each option: how far it has come, who stands where, what is claimed of it. */
export function decisionLines(view: DecisionView, terminal: Terminal): string[] {
  const articles = byId(view.articles)
  if (!view.options.length) return ['The reports name no step to decide on.']
  return view.options.flatMap((option) => optionLines(option, articles, terminal))
}
