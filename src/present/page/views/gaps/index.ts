import type { View } from '../view.ts'
import { Gaps } from './gaps.tsx'

export const gaps: View = {
  name: 'gaps',
  title: 'Gaps',
  group: 'follow',
  key: 'm',
  icon: 'gap',
  inBar: false,
  count: () => null,
  Component: Gaps,
}
