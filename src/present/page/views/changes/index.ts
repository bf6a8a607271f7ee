import type { View } from '../view.ts'
import { Changes } from './changes.tsx'

export const changes: View = {
  name: 'changes',
  title: 'Changes',
  group: 'follow',
  key: 'h',
  icon: 'changed',
  inBar: false,
  count: () => null,
  Component: Changes,
}
