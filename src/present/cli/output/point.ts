import type { Origin, ReasonCode } from '../../../model/point.ts'
import type { AccountView, PointView } from '../../dossier/types.ts'
import { type Articles, evidenceLines } from './evidence.ts'
import type { Terminal } from './terminal.ts'
import { counted, wrap } from './wrap.ts'

const MOST_EVIDENCE = 3

const REASONS: Readonly<Record<ReasonCode, string>> = {
  'same-value': 'The reports give the same.',
  precision: 'One is a rounder form of the other.',
  'range-holds': 'One lies within the bounds of the other.',
  'both-cannot-hold': 'Both cannot hold: the same thing at the same time.',
  'other-source': 'Both cannot hold; each report passes on another source.',
  'later-count': 'A later count of what moves.',
  revision: 'A later report says that this replaces what was said before.',
}

function originLine(origins: readonly Origin[]): string {
  const names = origins.map(({ name, articles, reason }) => {
    if (articles.length < 2) return name
    return reason === null ? `${name} (${articles.length} reports)` : `${name} (${articles.length} reports: ${reason})`
  })
  return `${counted(origins.length, 'independent source')}: ${names.join('; ')}`
}

function accountLines({ answer, origins, evidence }: AccountView, articles: Articles, terminal: Terminal): string[] {
  const left = evidence.length - MOST_EVIDENCE
  return [
    ...wrap(answer, terminal.width, '  - ').map(terminal.bold),
    ...wrap(originLine(origins), terminal.width, '    '),
    ...evidence.slice(0, MOST_EVIDENCE).flatMap((one) => evidenceLines(one, articles, terminal)),
    ...(left > 0 ? [terminal.dim(`      and ${left} more`)] : []),
  ]
}

/** A question, why its accounts stand as they do, and each account with its words. */
export function pointLines(
  { question, reason, accounts }: PointView,
  articles: Articles,
  terminal: Terminal,
): string[] {
  return [
    ...wrap(question, terminal.width).map(terminal.bold),
    ...wrap(REASONS[reason.code], terminal.width, '  ').map(terminal.dim),
    ...accounts.flatMap((account) => accountLines(account, articles, terminal)),
    '',
  ]
}
