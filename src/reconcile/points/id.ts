import { createHash } from 'node:crypto'

/** A short stable id: the same parts give the same id in every run. */
export function idOf(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12)}`
}
