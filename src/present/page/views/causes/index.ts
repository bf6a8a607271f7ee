import type { View } from '../view.ts'
import { Causes } from './causes.tsx'

export const causes: View = {
  name: 'causes',
  title: 'Causes',
  group: 'compare',
  key: 'c',
  icon: 'effect',
  inBar: false,
  count: () => null,
  Component: Causes,
}
