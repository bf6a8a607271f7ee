import type { Extractor } from '../../model/extractor.ts'
import { apposition } from './apposition.ts'
import { example } from './example.ts'
import { label } from './label.ts'
import { member } from './member.ts'
import { office } from './office.ts'
import { relative } from './relative.ts'
import { title } from './title.ts'

/** What somebody or something is. One finding a rule for each name and role in an article. */
export const roleExtractors: readonly Extractor[] = [title, label, apposition, office, relative, member, example]
