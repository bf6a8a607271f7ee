import { judgeNames } from '../corpus/names.ts'
import { daysBetween } from '../edtf/interval.ts'
import { type FigurePair, isPeaceful } from '../figures/pair.ts'
import type { Feature } from './feature.ts'

const FEW_DAYS = 14
/** Of what is measured a report has many: the heat of the air, of the lake. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'bare', 'money', 'share'])

/** Whether two reports of few days begin with these figures, beside the same names: each is its report's news. */
export function areNews({ a, b }: FigurePair): boolean {
  if (!a.isLead || !b.isLead || !COUNTED.has(a.unit.dimension) || judgeNames(a.names, b.names) !== 'shared')
    return false
  const [x, y] = [a.report.published, b.report.published]
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= FEW_DAYS
}

/** What two reports on one affair begin with answers one question more often than what they come to later. */
export const news: Feature<FigurePair> = {
  name: 'news',
  weight: 0.3,
  score: (pair) => (!isPeaceful(pair) && areNews(pair) ? 1 : 0),
}
