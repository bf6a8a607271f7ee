import type { View } from '../view.ts'
import { Reader } from './reader.tsx'

export const reader: View = {
  name: 'reader',
  title: 'Reader',
  group: 'read',
  key: 'r',
  icon: 'document',
  inBar: true,
  count: ({ counts }) => counts.articles,
  Component: Reader,
}
