import type { Extractor } from '../../model/extractor.ts'
import { apposition } from './apposition.ts'
import { title } from './title.ts'

/** What somebody or something is. One finding for each name and role in an article. */
export const roleExtractors: readonly Extractor[] = [title, apposition]
