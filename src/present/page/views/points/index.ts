import type { View } from '../view.ts'
import { Points } from './points.tsx'

export const points: View = {
  name: 'points',
  title: 'Points',
  group: 'compare',
  key: 'p',
  icon: 'points',
  inBar: true,
  count: ({ counts }) => counts.differs + counts.changed + counts.agrees,
  Component: Points,
}
