import type { View } from '../view.ts'
import { Timeline } from './timeline.tsx'

export const timeline: View = {
  name: 'timeline',
  title: 'Timeline',
  group: 'compare',
  key: 't',
  icon: 'time',
  inBar: false,
  count: () => null,
  Component: Timeline,
}
