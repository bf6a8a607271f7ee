/** How wide a line may be and whether marks for bold and dim are understood. */
export interface Terminal {
  readonly width: number
  bold(text: string): string
  dim(text: string): string
}

const WIDEST = 100
const UNKNOWN = 80
const NARROWEST = 40

/**
 * @param stream  that is written to: a pipe or file gets no marks
 * @param env     of the process: `NO_COLOR`, with any value, turns marks off
 * @see https://no-color.org
 */
export function terminalOf(stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv): Terminal {
  const isPlain = !stream.isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb'
  const mark =
    (on: number, off: number) =>
    (text: string): string =>
      isPlain ? text : `\u001b[${on}m${text}\u001b[${off}m`
  const width = Math.max(NARROWEST, Math.min(stream.columns ?? UNKNOWN, WIDEST))
  return { width, bold: mark(1, 22), dim: mark(2, 22) }
}

/** The terminal a command prints to. */
export const terminal = (): Terminal => terminalOf(process.stdout, process.env)

/** Text of a report made safe to print: a control character could move the cursor or hide words. */
export function safe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
}

export function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
