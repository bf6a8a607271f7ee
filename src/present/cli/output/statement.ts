import type { Statement } from '../../../model/statement.ts'
import { safe } from './terminal.ts'

const SURE = { context: 'read from context', weak: 'weak' } as const

/** A field's value in words; null where the statement has none. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : safe(value)
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return null
  return value.length > 0 ? safe(value.join(', ')) : null
}

/** Which rule read what in which words, and how surely: `role/title [4-31] "harbour master Ida Lund": name Ida Lund`. */
export function statementLine({ rule, anchor, content, grade = 'stated', grounds = {} }: Statement): string {
  const fields = Object.entries(content).flatMap(([field, value]) => {
    const said = field === 'kind' ? null : wordsOf(value)
    if (said === null) return []
    const ground = grounds[field]
    if (ground === undefined || ground.grade === 'stated') return [`${field} ${said}`]
    const words = ground.words === null ? '' : `: "${safe(ground.words.exact)}"`
    return [`${field} ${said} (${SURE[ground.grade]}${words})`]
  })
  const sure = grade === 'stated' ? '' : `, ${SURE[grade]}`
  return `${rule} [${anchor.start}-${anchor.end}]${sure} "${safe(anchor.exact)}": ${fields.join(', ')}`
}
