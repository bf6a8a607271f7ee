import type { Analysis } from '../../../model/analysis.ts'

/** What names are read from. */
export type Passage = Pick<Analysis, 'text' | 'sentences' | 'tokens' | 'words'>
