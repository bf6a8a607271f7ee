import type { ComponentType } from 'react'
import type { OverviewView } from '../../dossier/types.ts'
import type { IconName } from '../parts/icon.tsx'

export interface ViewProps {
  readonly situation: string
  /** What follows the view's name in the address: the opened row or report. */
  readonly id: string | null
}

/** One view of a situation: a word in the row of views and the page it opens. */
export interface View {
  /** Its part of the address. */
  readonly name: string
  readonly title: string
  /** Views of one group stand together in the row. */
  readonly group: 'read' | 'compare' | 'who' | 'ask' | 'follow'
  /** `g` and this letter lead to it. */
  readonly key: string
  readonly icon: IconName
  /** Whether it has a place in the bar of the phone. */
  readonly inBar: boolean
  /** The small number behind its word; null for none. */
  readonly count: (overview: OverviewView) => number | null
  readonly Component: ComponentType<ViewProps>
}
