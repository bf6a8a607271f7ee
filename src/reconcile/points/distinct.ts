import type { Point } from '../../model/point.ts'
import { RANK } from './rank.ts'

/** One point for each question: of two in the same words the contested one, else the one that more reports answer. */
export function distinct(points: readonly Point[]): Point[] {
  const best = new Map<string, Point>()
  const reports = ({ accounts }: Point) => new Set(accounts.flatMap(({ articles }) => articles)).size
  for (const point of points) {
    const key = `${point.kind} ${point.question}`
    const other = best.get(key)
    const isBetter =
      other === undefined ||
      RANK[point.relation] > RANK[other.relation] ||
      (point.relation === other.relation && reports(point) > reports(other))
    if (isBetter) best.set(key, point)
  }
  return points.filter((point) => best.get(`${point.kind} ${point.question}`) === point)
}
