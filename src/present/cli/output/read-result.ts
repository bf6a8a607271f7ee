import type { ReadResult } from '../../../pipeline/read-situation.ts'
import { counted } from './wrap.ts'

/** The short account at the end of a read. */
export function readResultLines(situation: string, result: ReadResult): string[] {
  const { read, unchanged, articles, statements, notices, durationMs } = result
  const unread = new Set(notices.filter(({ severity }) => severity === 'error').map(({ source }) => source)).size
  const seconds = durationMs / 1000
  // Of a few long texts "0.0 a second" would be told.
  const rate =
    read > 1 && articles > seconds && seconds > 0 ? ` (${(articles / seconds).toFixed(1)} reports a second)` : ''
  const account = read
    ? `Read ${counted(articles, 'report')} from ${counted(read, 'input')} into "${situation}": ` +
      `${counted(statements, 'statement')} in ${seconds.toFixed(1)} s${rate}.`
    : unchanged
      ? `Nothing new for "${situation}".`
      : 'Nothing was read.'
  return [
    account,
    ...(unchanged ? [`${counted(unchanged, 'input')} had not changed.`] : []),
    ...(unread ? [`${counted(unread, 'input')} could not be read: see below.`] : []),
  ]
}
