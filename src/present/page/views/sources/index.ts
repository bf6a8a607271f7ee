import type { View } from '../view.ts'
import { Sources } from './sources.tsx'

export const sources: View = {
  name: 'sources',
  title: 'Sources',
  group: 'who',
  key: 'o',
  icon: 'person',
  inBar: false,
  count: ({ counts }) => counts.sources,
  Component: Sources,
}
