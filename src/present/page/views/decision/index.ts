import type { View } from '../view.ts'
import { Decision } from './decision.tsx'

export const decision: View = {
  name: 'decision',
  title: 'Decision',
  group: 'compare',
  key: 'd',
  icon: 'measure',
  inBar: false,
  count: () => null,
  Component: Decision,
}
