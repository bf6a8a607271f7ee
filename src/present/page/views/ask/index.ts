import type { View } from '../view.ts'
import { Ask } from './ask.tsx'

export const ask: View = {
  name: 'ask',
  title: 'Ask',
  group: 'ask',
  key: 'q',
  icon: 'find',
  inBar: true,
  count: () => null,
  Component: Ask,
}
