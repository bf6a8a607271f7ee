import type { ClaimView, Evidence, PartyView, StandView, StepView } from '../../../dossier/types.ts'

export type Status = StepView['status']
export type Stance = StandView['stance']
export type Camp = PartyView['camp']

/** Rungs of the ladder, from the bottom. */
export const RUNGS = ['considered', 'proposed', 'authorized', 'underway', 'done'] as const satisfies readonly Status[]

export const STATUS: Readonly<Record<Status, string>> = {
  considered: 'considered',
  proposed: 'proposed',
  authorized: 'authorized',
  underway: 'under way',
  done: 'done',
  refused: 'refused',
  'ruled-out': 'ruled out',
  'put-off': 'put off',
  vote: 'vote set',
}

export const STANCE: Readonly<Record<Stance, string>> = {
  for: 'for',
  conditional: 'on a condition',
  undecided: 'undecided',
  against: 'against',
}
export const STANCES = ['for', 'conditional', 'undecided', 'against'] as const satisfies readonly Stance[]

export const CAMP: Readonly<Record<Camp, string>> = {
  government: 'Government',
  lawmakers: 'Lawmakers and parties',
  courts: 'Courts',
  business: 'Companies',
  labour: 'Unions and staff',
  experts: 'Experts',
  public: 'Residents and groups',
  other: 'Others',
}
export const CAMPS = Object.keys(CAMP) as readonly Camp[]

export const SIGN: Readonly<Record<ClaimView['side'], string>> = {
  raises: '+',
  lowers: '−',
  open: '?',
  denied: '∅',
}

export const SILENT = 'takes no side in these reports'

/** "the fee" as a name of its own: "The fee". */
export const titled = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

/** The first words of each report, in the order given. */
export const onePerReport = (all: readonly Evidence[]): readonly Evidence[] =>
  [...new Map(all.toReversed().map((one) => [one.article, one])).values()].toReversed()
