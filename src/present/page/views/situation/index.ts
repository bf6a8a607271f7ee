import type { View } from '../view.ts'
import { Situation } from './situation.tsx'

export const situation: View = {
  name: 'situation',
  title: 'Situation',
  group: 'read',
  key: 's',
  icon: 'outlet',
  inBar: true,
  count: () => null,
  Component: Situation,
}
