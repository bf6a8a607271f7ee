import type { Notice } from '../../../model/notice.ts'
import { safe } from './terminal.ts'

/** What is wrong with inputs, by file: the file, then each fault with what to do. */
export function noticeLines(notices: readonly Notice[]): string[] {
  const bySource = new Map<string, Notice[]>()
  for (const notice of notices) bySource.set(notice.source, [...(bySource.get(notice.source) ?? []), notice])
  return [...bySource].flatMap(([source, all]) => [
    safe(source),
    ...all.flatMap(({ severity, message, advice, place }) => [
      `  ${severity}: ${safe(message)}${place ? ` (${place})` : ''}`,
      `  ${' '.repeat(severity.length)}  ${safe(advice)}`,
    ]),
  ])
}
