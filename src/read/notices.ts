import type { Notice } from '../model/notice.ts'

interface Parts {
  readonly code: string
  readonly source: string
  /** One sentence: what is wrong and what was expected. */
  readonly message: string
  /** One sentence: what the reader can do. */
  readonly advice: string
  readonly place?: string | null
}

/** A notice of an input that was not read. */
export function failure({ place = null, ...parts }: Parts): Notice {
  return { ...parts, place, severity: 'error' }
}

/** A notice of an input that was read, with a loss or a doubt. */
export function doubt({ place = null, ...parts }: Parts): Notice {
  return { ...parts, place, severity: 'warning' }
}

/** At most `length` characters of a value that a notice shows, on one line. */
export function shown(value: string, length = 80): string {
  const line = value.replace(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}
