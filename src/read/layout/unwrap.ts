import { isItemStart } from './marks.ts'

const WIDEST = 110

/**
 * Joins the lines of a hard-wrapped file; a file that breaks lines only between paragraphs is left as it is.
 *
 * A file is hard-wrapped where most lines that another follows could not have taken that one's first word within the
 * width of the longest line.
 *
 * @param runs  lines between blank lines
 */
export function unwrap(runs: readonly (readonly string[])[]): string[][] {
  let width = 0
  for (const run of runs) for (const line of run) if (line.length <= WIDEST) width = Math.max(width, line.length)
  let full = 0
  let followed = 0
  let long = 0
  for (const run of runs) {
    for (let i = 0; i < run.length; i++) {
      if (run[i]!.length > WIDEST) long++
      else if (i + 1 < run.length && !isItemStart(run[i + 1]!)) {
        followed++
        if (isFull(run[i]!, run[i + 1]!, width)) full++
      }
    }
  }
  if (followed < 2 || full < followed * 0.6 || long > full * 0.1 || width < 40) return runs.map((run) => [...run])
  return runs.map((run) => joined(run, width))
}

function joined(run: readonly string[], width: number): string[] {
  const lines: string[][] = []
  run.forEach((line, index) => {
    const before = run[index - 1]
    const indented = /^\s/.test(line) && before !== undefined && !/^\s/.test(before) && !isItemStart(before)
    if (before === undefined || isItemStart(line) || indented || !isFull(before, line, width)) lines.push([line])
    else lines.at(-1)!.push(line)
  })
  return lines.map((parts) => parts.join(' '))
}

/** Whether `line` had no room for the first word of `next`, with a little slack for ragged wrapping. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /\S+/.exec(next)?.[0].length ?? 0
  return line.trimEnd().length + 1 + word > width - 4
}
